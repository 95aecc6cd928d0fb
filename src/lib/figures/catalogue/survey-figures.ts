import type { ItemOrder } from '#lib/charts/item-lines.ts';
import { answerSharesFigure } from '../answer-shares-figure.ts';
import { itemByGroupFigure } from '../item-by-group-figure.ts';
import { itemDotPlotFigure } from '../item-dot-plot-figure.ts';
import { itemTableFigure } from '../item-table-figure.ts';
import { referencesFigure } from '../references-figure.ts';
import { inAttributeOrder } from '../response/response-rows.ts';
import { paramOf } from '../survey/conditions.ts';
import { catalogued, madeOf } from './catalogued.ts';
import type { CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf, isGone } from './options.ts';
import { askSurvey, chosenRound } from './survey-rows.ts';

const ORDERS = ['item', 'low', 'change'] as const satisfies readonly ItemOrder[];

/** 概要 and 13項目. */
export const SURVEY_FIGURES: readonly CataloguedFigure[] = [
  catalogued('items-overview', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askSurvey, (survey, context) => itemDotPlotFigure(survey.rows, context)),
  }),
  catalogued('items', {
    topic: 'survey',
    kind: 'figure',
    async make(options, ask, context) {
      const { items } = context.workspace.instrument;
      const order = chosenOf(options['order'], ORDERS);
      const item = options['item'];
      const chosen = item === undefined ? null : items.find((own) => String(own.item) === item);
      if (order === null || chosen === undefined) return null;
      const survey = await askSurvey(options, ask);
      return survey && itemTableFigure(survey.rows, order, context, chosen?.item);
    },
  }),
  catalogued('answer-shares', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askSurvey, (survey, context) => answerSharesFigure(survey.rows, context)),
  }),
  catalogued('item-by-group', {
    topic: 'survey',
    kind: 'figure',
    async make(options, ask, context) {
      const numbers = [0, ...context.workspace.instrument.items.map(({ item }) => item)];
      const item = chosenOf(options['item'], numbers);
      const fiscalYear = await chosenRound(options, ask);
      const differences = await ask('engagement.differences');
      const all = inAttributeOrder([...new Set(differences.map(({ attribute }) => attribute))]);
      const attribute = chosenOf(
        options['by'],
        all.filter((own) => own !== 'section'),
      );
      if (fiscalYear === null || item === null || attribute === null) return null;
      const group = options[paramOf(attribute)];
      const own = differences.filter((row) => row.attribute === attribute);
      const values = own.map(({ value }) => value);
      if (isGone(group, values)) return null;
      const overall = await ask('engagement.overall');
      const chosen = { fiscalYear, attribute, item, group: group ?? null };
      return itemByGroupFigure(differences, chosen, overall, context);
    },
  }),
  catalogued('references', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askSurvey, (survey, context) => referencesFigure(survey.rows, context)),
  }),
];

import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '../figure-context.ts';
import { reachFigure } from '../reach-figure.ts';
import { inMasterOrder } from '../response/response-rows.ts';
import { comparedTable } from '../training/compared-table.ts';
import { courseTable } from '../training/course-table.ts';
import { excludedTable } from '../training/excluded-table.ts';
import { peopleByCategoryFigure } from '../training/people-by-category-figure.ts';
import { reachByGroupFigure } from '../training/reach-by-group-figure.ts';
import { resultsFigure } from '../training/results-figure.ts';
import { MEASURES, UNITS } from '../training/training-choices.ts';
import { inShownYears } from '../training/training-years.ts';
import {
  trainingByCategoryFigure,
  trainingTwoPartsFigure,
} from '../training-by-category-figure.ts';
import { catalogued, madeOf } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf } from './options.ts';
import { chosenRound } from './survey-rows.ts';
import { askTraining, type TrainingView } from './training-rows.ts';

type Year = { readonly fiscal_year: number };
const inYears = <Row extends Year>(rows: readonly Row[], { years }: TrainingView) =>
  rows.filter((row) => years.includes(row.fiscal_year));

/** Tables that are of the whole city under any condition say so under one. */
const everybodyOf = ({ scope }: TrainingView, { words }: FigureContext) =>
  scope.length === 0 ? [] : [words.trainingPage.filters.everybody];

/** 区分 × 年度 as 概要 shows it: the years up to its survey round. */
async function twoParts(options: FigureOptions, ask: Ask, context: FigureContext) {
  const totals = await ask('training.totals');
  const round = await chosenRound(options, ask);
  if (round === null && options['round'] !== undefined) return null;
  return trainingTwoPartsFigure(inShownYears(totals, context.asOf, round), context);
}

async function byCategory(options: FigureOptions, ask: Ask, context: FigureContext) {
  const view = await askTraining(options, ask, context);
  const measure = chosenOf(options['count'], MEASURES);
  if (view === null || measure === null || measure === 'people') return null;
  const totals = inYears(view.rows['training.totals'], view);
  return trainingByCategoryFigure(totals, context, { measure, scope: view.scope });
}

async function peopleByCategory(options: FigureOptions, ask: Ask, context: FigureContext) {
  const view = await askTraining(options, ask, context);
  if (view === null) return null;
  const { rows, scope, lastYear } = view;
  const people = rows['training.people'].find((row) => row.fiscal_year === lastYear);
  return peopleByCategoryFigure(inYears(rows['training.totals'], view), people, scope, context);
}

async function results(options: FigureOptions, ask: Ask, context: FigureContext) {
  const view = await askTraining(options, ask, context);
  const measure = chosenOf(options['count'], MEASURES);
  if (view === null || measure === null) return null;
  const { rows, years, scope } = view;
  const [totals, people] = [
    inYears(rows['training.totals'], view),
    inYears(rows['training.people'], view),
  ];
  return resultsFigure(totals, people, { years, measure, scope }, context);
}

/** 受講率 by the groups of an attribute; 課 within a 部. */
async function reachByGroup(options: FigureOptions, ask: Ask, context: FigureContext) {
  const view = await askTraining(options, ask, context);
  if (view === null) return null;
  const { division } = view.asked;
  const all = view.rows['training.reach'];
  const units = UNITS.filter((unit) => all.some((row) => row.attribute === unit));
  const known = units.filter((unit) => unit !== 'section' || division !== '');
  const own = division === '' ? 'division' : 'section';
  const attribute = chosenOf(options['unit'], known, known.includes(own) ? own : undefined);
  if (attribute === null) return null;
  const reach = all.filter((row) => row.fiscal_year === view.lastYear);
  const ofUnit = reach.filter(
    (row) => row.attribute === attribute && (attribute !== 'section' || row.division === division),
  );
  const groups = inMasterOrder(ofUnit, context.workspace);
  const city = reach.find((row) => row.attribute === 'all');
  return reachByGroupFigure({ attribute, groups, city }, view.courseScope, context);
}

/** 概要's training and 研修実績. */
export const TRAINING_FIGURES: readonly CataloguedFigure[] = [
  catalogued('training-two-parts', { topic: 'training', kind: 'figure', make: twoParts }),
  catalogued('training-by-category', { topic: 'training', kind: 'figure', make: byCategory }),
  catalogued('people-by-category', { topic: 'training', kind: 'figure', make: peopleByCategory }),
  catalogued('reach', {
    topic: 'training',
    kind: 'figure',
    make: madeOf(askTraining, (view, context) =>
      reachFigure(inYears(view.rows['training.people'], view), context, view.scope),
    ),
  }),
  catalogued('results', { topic: 'training', kind: 'table', make: results }),
  catalogued('reach-by-group', { topic: 'training', kind: 'figure', make: reachByGroup }),
  catalogued('courses', {
    topic: 'training',
    kind: 'table',
    async make(options, ask, context) {
      const view = await askTraining(options, ask, context);
      if (view === null) return null;
      const rows = view.rows['training.courses'].filter((r) => r.fiscal_year === view.lastYear);
      return courseTable(rows, view.scope, context);
    },
  }),
  catalogued('compared', {
    topic: 'training',
    kind: 'table',
    async make(options, ask, context) {
      const view = await askTraining(options, ask, context);
      if (view === null) return null;
      const rows = await ask('training.compared');
      // What reading found of printed sums is said on the page, beside the files.
      const printed = { agree: 0, differ: 0 };
      return comparedTable(rows, view.years, printed, context, everybodyOf(view, context));
    },
  }),
  catalogued('excluded', {
    topic: 'training',
    kind: 'table',
    async make(options, ask, context) {
      const view = await askTraining(options, ask, context);
      if (view === null) return null;
      const rows = await ask('training.excluded');
      return excludedTable(rows, view.years, context, everybodyOf(view, context));
    },
  }),
];

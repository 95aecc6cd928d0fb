import type { DriverOrder } from '#lib/charts/driver-by-item.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { changeFigure, ofPair } from '../drivers/change-figure.ts';
import { changeDetails } from '../drivers/change-tables.ts';
import { choiceFigure, choiceQuestions } from '../drivers/choice-figure.ts';
import { driverDetails, driverFigure } from '../drivers/driver-figure.ts';
import { indexFigure, priorityFigure } from '../drivers/priority-figure.ts';
import { itemAnalysisTable, reliabilityTable } from '../drivers/reliability-tables.ts';
import type { FigureContext } from '../figure-context.ts';
import { catalogued, madeOf } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf } from './options.ts';
import { askSurvey, chosenRound, roundsOf } from './survey-rows.ts';

const ORDERS = ['strength', 'item'] as const satisfies readonly DriverOrder[];
/** By which standard deviation 偏差値 are made. */
const CONVENTIONS = ['population', 'sample'] as const;

/** The round before that the options name, else the nearest; `null` without one. */
async function chosenPrevious(options: FigureOptions, fiscalYear: FiscalYear, ask: Ask) {
  const earlier = (await roundsOf(ask)).filter((year) => year < fiscalYear).toReversed();
  return chosenOf(options['previous'], earlier);
}

/** Changes of a group between every pair of rounds, and which pair is shown. */
async function askChanges(options: FigureOptions, ask: Ask) {
  const survey = await askSurvey(options, ask);
  if (survey === null) return null;
  const changes = await ask('engagement.change', survey.group);
  const previousYear = await chosenPrevious(options, survey.rows.fiscalYear, ask);
  if (previousYear === null) return null;
  return { rows: { ...survey.rows, changes }, previousYear };
}

type InRound = { readonly fiscal_year: FiscalYear };

/** What relations rest on in the round shown; `null` for options that are not there. */
async function askRound(options: FigureOptions, ask: Ask, { workspace }: FigureContext) {
  const fiscalYear = await chosenRound(options, ask);
  const numbers = workspace.instrument.items.map(({ item }) => item);
  const outcome = chosenOf(options['outcome'], numbers, numbers.at(-1));
  const sd = chosenOf(options['sd'], CONVENTIONS);
  if (fiscalYear === null || outcome === null || sd === null) return null;
  const inRound = (row: InRound) => row.fiscal_year === fiscalYear;
  const overall = (await ask('engagement.overall')).find(inRound);
  const isOwn = outcome === numbers.at(-1);
  return { fiscalYear, outcome, sd, isOwn, inRound, overall };
}

async function askDrivers(options: FigureOptions, ask: Ask, context: FigureContext) {
  const round = await askRound(options, ask, context);
  if (round === null) return null;
  const { isOwn, outcome, inRound, overall } = round;
  const drivers = await ask('engagement.drivers', isOwn ? {} : { outcome });
  return { drivers: drivers.filter(inRound), overall };
}

async function askPriorities(options: FigureOptions, ask: Ask, context: FigureContext) {
  const round = await askRound(options, ask, context);
  if (round === null) return null;
  const { isOwn, outcome, sd, inRound, overall, fiscalYear } = round;
  const isUsual = isOwn && sd === 'population';
  const all = await ask('engagement.priorities', isUsual ? {} : { outcome, sd });
  const before = await chosenPrevious(options, fiscalYear, ask);
  if (before === null && options['previous'] !== undefined) return null;
  const previous = all.filter((row) => row.fiscal_year === before);
  return { priorities: all.filter(inRound), previous, overall };
}

async function choices(options: FigureOptions, ask: Ask, context: FigureContext) {
  const round = await askRound(options, ask, context);
  if (round === null) return null;
  const { fiscalYear, overall } = round;
  const rows = await ask('engagement.choices');
  const question = chosenOf(options['question'], choiceQuestions(rows, fiscalYear));
  return question === null ? null : choiceFigure(rows, { question, fiscalYear }, overall, context);
}

/** 変化と要因. */
export const DRIVER_FIGURES: readonly CataloguedFigure[] = [
  catalogued('changes', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askChanges, (asked, context) =>
      changeFigure(asked.rows, asked.previousYear, 'item', context),
    ),
  }),
  catalogued('drivers', {
    topic: 'survey',
    kind: 'figure',
    async make(options, ask, context) {
      const order = chosenOf(options['order'], ORDERS);
      const rows = await askDrivers(options, ask, context);
      return rows && order && driverFigure(rows, order, context);
    },
  }),
  catalogued('priorities', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askPriorities, priorityFigure),
  }),
  catalogued('improvement-index', {
    topic: 'survey',
    kind: 'table',
    make: madeOf(askPriorities, indexFigure),
  }),
  catalogued('choices', { topic: 'survey', kind: 'figure', make: choices }),
  catalogued('reliability', {
    topic: 'survey',
    kind: 'table',
    async make(options, ask, context) {
      const round = await askRound(options, ask, context);
      if (round === null) return null;
      const rows = (await ask('engagement.reliability')).filter(round.inRound);
      return reliabilityTable(rows, round.overall, context);
    },
  }),
  catalogued('item-analysis', {
    topic: 'survey',
    kind: 'table',
    async make(options, ask, context) {
      const round = await askRound(options, ask, context);
      if (round === null) return null;
      const rows = (await ask('engagement.item_analysis')).filter(round.inRound);
      return itemAnalysisTable(rows, round.overall, context);
    },
  }),
  catalogued('driver-details', {
    topic: 'survey',
    kind: 'table',
    make: madeOf(askDrivers, driverDetails),
  }),
  catalogued('change-details', {
    topic: 'survey',
    kind: 'table',
    async make(options, ask, context) {
      const asked = await askChanges(options, ask);
      if (asked === null) return null;
      const { rows, previousYear } = asked;
      return changeDetails(ofPair(rows.changes, rows.fiscalYear, previousYear), rows, context);
    },
  }),
];

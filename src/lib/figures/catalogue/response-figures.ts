import { EVERYBODY } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '../figure-context.ts';
import { commentsTable, keywordsFigure } from '../response/comments-figure.ts';
import { compositionFigure, representativenessTable } from '../response/composition-figure.ts';
import { enpsFigure } from '../response/enps-figure.ts';
import { rateFigure } from '../response/rate-figure.ts';
import { inAttributeOrder, inMasterOrder } from '../response/response-rows.ts';
import { weightedFigure, weightsTable } from '../response/weighted-figure.ts';
import { catalogued, madeOf } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf, isGone } from './options.ts';
import { chosenRound } from './survey-rows.ts';

const SECTION = 'section';
type InRound = { readonly fiscal_year: FiscalYear };

async function askRound(options: FigureOptions, ask: Ask) {
  const fiscalYear = await chosenRound(options, ask);
  if (fiscalYear === null) return null;
  const inRound = (row: InRound) => row.fiscal_year === fiscalYear;
  const overall = (await ask('engagement.overall')).find(inRound);
  return { fiscalYear, inRound, overall };
}

/** Who answered, by the attribute and within the 部 that the options name. */
async function askResponse(options: FigureOptions, ask: Ask, { workspace }: FigureContext) {
  const round = await askRound(options, ask);
  if (round === null) return null;
  const all = (await ask('engagement.response')).filter(round.inRound);
  const known = new Set(all.map(({ attribute }) => attribute));
  known.delete(EVERYBODY);
  const attributes = inAttributeOrder([...known]);
  const attribute = chosenOf(options['unit'], attributes);
  const { within } = options;
  const ofUnit = all.filter((row) => row.attribute === attribute);
  const divisions = attribute === SECTION ? ofUnit.map(({ division }) => division) : [];
  if (attribute === null || isGone(within, divisions)) return null;
  const groups = ofUnit.filter((row) => within === undefined || row.division === within);
  const city = all.find((row) => row.attribute === EVERYBODY);
  const { fiscalYear } = round;
  const rows = { fiscalYear, attribute, city, groups: inMasterOrder(groups, workspace) };
  return { ...round, attributes, rows };
}

async function askAssumptions(options: FigureOptions, ask: Ask) {
  const round = await askRound(options, ask);
  if (round === null) return null;
  const weighted = (await ask('engagement.weighted')).find(round.inRound);
  const bounds = (await ask('engagement.bounds')).find(round.inRound);
  return { overall: round.overall, weighted, bounds };
}

async function composition(options: FigureOptions, ask: Ask, context: FigureContext) {
  const asked = await askResponse(options, ask, context);
  if (asked === null) return null;
  const tests = (await ask('engagement.representativeness')).filter(asked.inRound);
  const test = tests.find(({ attribute }) => attribute === asked.rows.attribute);
  return compositionFigure(asked.rows, test, asked.overall, context);
}

async function representativeness(options: FigureOptions, ask: Ask, context: FigureContext) {
  const round = await askRound(options, ask);
  if (round === null) return null;
  const tests = (await ask('engagement.representativeness')).filter(round.inRound);
  const order = inAttributeOrder(tests.map(({ attribute }) => attribute));
  const inOrder = tests.toSorted((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute));
  return representativenessTable(inOrder, round.overall, context);
}

async function keywords(options: FigureOptions, ask: Ask, context: FigureContext) {
  const round = await askRound(options, ask);
  if (round === null) return null;
  const isEverybody = (row: { readonly attribute: string }) => row.attribute === EVERYBODY;
  const comments = (await ask('engagement.comments')).filter(round.inRound).find(isEverybody);
  const words = (await ask('engagement.keywords')).filter(round.inRound).filter(isEverybody);
  return keywordsFigure(words, comments, round.overall, context);
}

async function comments(options: FigureOptions, ask: Ask, context: FigureContext) {
  const asked = await askResponse(options, ask, context);
  if (asked === null) return null;
  const { attribute } = asked.rows;
  const everybody = (await ask('engagement.comments')).filter(asked.inRound);
  const rows = (await ask('engagement.comments', { attribute })).filter(asked.inRound);
  const all = everybody.find((row) => row.attribute === EVERYBODY);
  return commentsTable(rows, all, asked.overall, context);
}

/** 回収状況. */
export const RESPONSE_FIGURES: readonly CataloguedFigure[] = [
  catalogued('response', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askResponse, (asked, context) => rateFigure(asked.rows, asked.overall, context)),
  }),
  catalogued('composition', { topic: 'survey', kind: 'figure', make: composition }),
  catalogued('assumptions', {
    topic: 'survey',
    kind: 'figure',
    make: madeOf(askAssumptions, weightedFigure),
  }),
  catalogued('keywords', { topic: 'survey', kind: 'figure', make: keywords }),
  catalogued('enps', {
    topic: 'survey',
    kind: 'figure',
    async make(options, ask, context) {
      const round = await askRound(options, ask);
      if (round === null) return null;
      const row = (await ask('engagement.enps')).find(round.inRound);
      return enpsFigure(row, round.overall, context);
    },
  }),
  catalogued('comments', { topic: 'survey', kind: 'table', make: comments }),
  catalogued('representativeness', { topic: 'survey', kind: 'table', make: representativeness }),
  catalogued('weights', {
    topic: 'survey',
    kind: 'table',
    make: madeOf(askAssumptions, weightsTable),
  }),
];

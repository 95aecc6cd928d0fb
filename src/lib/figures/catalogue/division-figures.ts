import type { HeatMapMeasure, HeatMapOrder } from '#lib/charts/heat-map-lines.ts';
import { DIVISION_POSITION, EVERYBODY } from '#lib/domain/attributes.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { divisionHeatMapFigure } from '../division-heat-map-figure.ts';
import type { DivisionRows } from '../division-rows.ts';
import { attributesOf } from '../survey/conditions.ts';
import { catalogued } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf, isGone, unlessRefused } from './options.ts';
import { roundsOf } from './survey-rows.ts';

const MEASURES = ['difference', 'score', 'change'] as const satisfies readonly HeatMapMeasure[];
const ORDERS = ['organisation', 'mean'] as const satisfies readonly HeatMapOrder[];

/** The rows of one 職位 within the 部, and of everybody of it. */
async function ofPosition(position: string, ask: Ask) {
  const group = { attribute: 'position', value: position };
  const asked = await unlessRefused(
    Promise.all([
      ask('engagement.overall', group),
      ask('engagement.items', group),
      ask('engagement.change', group),
      ask('engagement.groups', { attribute: DIVISION_POSITION }),
      ask('engagement.differences', { attribute: DIVISION_POSITION }),
    ]),
  );
  if (asked === null) return null;
  const [overall, items, changes, groups, differences] = asked;
  const attribute = DIVISION_POSITION;
  return { overall, items, changes, groups, differences, position, attribute };
}

async function ofUnit(attribute: string, ask: Ask) {
  const [overall, items, changes, groups, differences] = await Promise.all([
    ask('engagement.overall'),
    ask('engagement.items'),
    ask('engagement.change'),
    ask('engagement.groups'),
    ask('engagement.differences'),
  ]);
  return { overall, items, changes, groups, differences, position: null, attribute };
}

/** The rows that the options name; `null` where a group is not there, or not shown. */
async function askDivisions(options: FigureOptions, ask: Ask): Promise<DivisionRows | null> {
  const rounds = await roundsOf(ask);
  const fiscalYear = chosenOf(options['round'], rounds, rounds.at(-1));
  const responses = await ask('engagement.response');
  const inRound = responses.filter(
    (row) => row.fiscal_year === fiscalYear && row.attribute !== EVERYBODY,
  );
  const unit = chosenOf(options['unit'], attributesOf(inRound));
  if (fiscalYear === null || unit === null) return null;
  const { division, position } = options;
  const divisions = inRound.flatMap((row) => (row.attribute === 'section' ? row.division : []));
  const shown = inRound.filter((row) => row.attribute === 'position' && !row.suppressed);
  const positions = shown.map(({ value }) => value);
  if (isGone(division, divisions) || isGone(position, positions)) return null;
  // 課 are shown within a 部, and 職位 within the 部: other combinations are no view of the page.
  if (division !== undefined && unit !== 'section') return null;
  if (position !== undefined && unit !== 'division') return null;
  const rows = await (position === undefined ? ofUnit(unit, ask) : ofPosition(position, ask));
  const previousYear = rounds.findLast((year) => year < fiscalYear) ?? null;
  return rows && { ...rows, fiscalYear, previousYear, division: division ?? null, responses };
}

/** 部署別. */
export const DIVISION_FIGURES: readonly CataloguedFigure[] = [
  catalogued('divisions', {
    topic: 'survey',
    kind: 'figure',
    async make(options, ask, context) {
      const measure = chosenOf(options['values'], MEASURES);
      const order = chosenOf(options['order'], ORDERS);
      const rows = await askDivisions(options, ask);
      if (rows === null || measure === null || order === null) return null;
      if (measure === 'change' && rows.previousYear === null) return null;
      return divisionHeatMapFigure(rows, { measure, order }, context);
    },
  }),
];

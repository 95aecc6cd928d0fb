import { beforeAll, describe, expect, it } from 'vitest';
import { changeFigure } from '#lib/figures/drivers/change-figure.ts';
import { driverFigure } from '#lib/figures/drivers/driver-figure.ts';
import { indexFigure, priorityFigure } from '#lib/figures/drivers/priority-figure.ts';
import { reliabilityTable } from '#lib/figures/drivers/reliability-tables.ts';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import { enpsFigure } from '#lib/figures/response/enps-figure.ts';
import { rateFigure } from '#lib/figures/response/rate-figure.ts';
import { weightedFigure } from '#lib/figures/response/weighted-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';

/** Forty people in one round, with the recommendation question and no attribute at all. */
const PEOPLE = 40;
const items = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);
/** Everybody has a level of their own, from which each answer strays by one at most. */
const answerOf = (person: number, item: number) =>
  Math.min(5, Math.max(1, (person % 5) + 1 + ((person * (item + 2) + item * item) % 3) - 1));
/** Ten say 9, ten say 7, twenty say 3. */
const recommended = (person: number) => (person < 10 ? 9 : person < 20 ? 7 : 3);
const csv = [
  ['年度', ...items, 'eNPS'].join(','),
  ...Array.from({ length: PEOPLE }, (_, person) =>
    [2024, ...items.map((_item, item) => answerOf(person, item)), recommended(person)].join(','),
  ),
].join('\n');

let analysis: Analysis;
let context: FigureContext;
beforeAll(async () => {
  const session = nativeSession();
  try {
    const bytes = new TextEncoder().encode(csv);
    analysis = await session.open([{ name: '職員アンケート.csv', bytes }]);
  } finally {
    await session.close();
  }
  const { workspace, min_n } = analysis.settings;
  context = figureContext(workspace, { minN: min_n, asOf: null, locale: 'ja' });
});
const overall = () => analysis.metrics['engagement.overall'][0];

describe('forty people, one round, no attribute', () => {
  it('have no change: there is nothing to compare with', () => {
    const { metrics } = analysis;
    const rows = {
      fiscalYear: 2024,
      group: null,
      overall: metrics['engagement.overall'],
      levels: metrics['engagement.levels'],
      items: metrics['engagement.items'],
      changes: metrics['engagement.change'],
    };
    expect(changeFigure(rows, 2023, 'item', context)).toBeNull();
  });

  it('have relations with their wide margins, and no shares', () => {
    const drivers = analysis.metrics['engagement.drivers'];
    const figure = driverFigure({ drivers, overall: overall() }, 'strength', context);
    expect(figure?.note).toContain('回答者が150人に満たないため、説明の割合は示さない');
    expect(figure?.title).not.toMatch(/NaN|undefined|null/u);
  });

  it('have no priorities and no index: a hundred are needed', () => {
    const rows = {
      priorities: analysis.metrics['engagement.priorities'],
      previous: [],
      overall: overall(),
    };
    expect(priorityFigure(rows, context)).toBeNull();
    expect(indexFigure(rows, context)).toBeNull();
    expect(rows.priorities.map(({ refusal }) => refusal)).toEqual(Array(12).fill('too-few'));
  });

  it('have a reliability: thirty are enough', () => {
    const rows = analysis.metrics['engagement.reliability'];
    const table = reliabilityTable(rows, overall(), context)?.table;
    expect(table?.rows[0]?.slice(0, 2)).toEqual(['全項目', 13]);
    expect(typeof table?.rows[0]?.[2]).toBe('number');
  });

  it('have no rate and no bounds without a headcount', () => {
    const rows = { fiscalYear: 2024, attribute: 'all', city: undefined, groups: [] };
    expect(rateFigure(rows, overall(), context)).toBeNull();
    const assumptions = {
      overall: overall(),
      weighted: analysis.metrics['engagement.weighted'][0],
      bounds: analysis.metrics['engagement.bounds'][0],
    };
    expect(weightedFigure(assumptions, context)).toBeNull();
  });

  it('have a recommendation of 25 % − 50 %, with what it may be compared with', () => {
    const figure = enpsFigure(analysis.metrics['engagement.enps'][0], overall(), context);
    expect(figure?.title).toBe('eNPSは−25（回答40人）');
    expect(figure?.note).toContain('自分の過去とだけ比べる');
    expect(figure?.table.rows[0]?.slice(3)).toEqual([10, 10, 20, 40]);
  });
});

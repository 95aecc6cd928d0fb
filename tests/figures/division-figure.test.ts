import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '#lib/charts/palette.ts';
import { divisionHeatMapFigure, type DivisionLook } from '#lib/figures/division-heat-map-figure.ts';
import type { DivisionRows } from '#lib/figures/division-rows.ts';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import { SUPPRESSED } from '#lib/figures/figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from './sample-city.ts';

let analysis: Analysis;
let context: FigureContext;
const document = new JSDOM().window.document;

beforeAll(async () => {
  analysis = await sampleAnalysis();
  const { workspace, min_n, as_of } = analysis.settings;
  context = figureContext(workspace, { minN: min_n, asOf: as_of, locale: 'ja' });
});

const rows = (other: Partial<DivisionRows> = {}): DivisionRows => ({
  ...{ fiscalYear: 2024, previousYear: 2023, attribute: 'division' },
  ...{ division: null, position: null },
  overall: analysis.metrics['engagement.overall'],
  items: analysis.metrics['engagement.items'],
  changes: analysis.metrics['engagement.change'],
  groups: analysis.metrics['engagement.groups'],
  differences: analysis.metrics['engagement.differences'],
  responses: analysis.metrics['engagement.response'],
  ...other,
});
const LOOK: DivisionLook = { measure: 'difference', order: 'organisation' };
function figureOf(other: Partial<DivisionRows> = {}, look: Partial<DivisionLook> = {}) {
  const figure = divisionHeatMapFigure(rows(other), { ...LOOK, ...look }, context);
  if (!figure) throw new Error('the figure of the sample city is missing');
  return figure;
}

describe('the heat map of the sample city', () => {
  it('shows every published difference as it is, and x for every other', () => {
    const { table } = figureOf();
    const published = rows().differences.filter(
      (row) => row.fiscal_year === 2024 && row.attribute === 'division' && row.item > 0,
    );
    expect(published).toHaveLength(19 * 13);
    for (const row of published) {
      const line = table.rows.find((cells) => cells[0] === row.value);
      expect(line?.[4 + row.item], `${row.value} ${row.item}`).toEqual(
        row.suppressed ? SUPPRESSED : row.difference,
      );
    }
  });

  it('names in its title only what a published row says', () => {
    const beyond = rows().differences.filter(
      (row) =>
        row.fiscal_year === 2024 &&
        row.attribute === 'division' &&
        row.item > 0 &&
        row.distinguishable === true,
    );
    const { title } = figureOf();
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.some((row) => title.includes(row.value))).toBe(true);
  });

  it('has nothing of a hidden group in drawing, table, marks or description', () => {
    const small = ['議会事務局', '会計課'];
    const figure = figureOf();
    const svg = figure.draw({
      ...{ width: 1172, locale: 'ja', palette: LIGHT, document, isInteractive: true },
    });
    for (const name of small) {
      const line = figure.table.rows.find((cells) => cells[0] === name) ?? [];
      expect(line.slice(1, 18).every((cell) => cell === SUPPRESSED)).toBe(true);
      const marks = figure.marks?.filter(({ id }) => id.endsWith(`:${name}`)) ?? [];
      expect(marks).toHaveLength(15);
      expect(marks.every(({ details }) => !/\d\.\d/.test(details.join('')))).toBe(true);
      expect(figure.description).not.toContain(name);
    }
    expect(svg.querySelector('title')?.textContent).toBe(figure.title);
  });

  it('says what is compared with what, and where the numbers come from', () => {
    const figure = figureOf();
    expect(figure.subtitle).toContain('ほかの部全員の平均との差');
    expect(figure.n).toBe('636');
    expect(figure.source).toContain('みのり市職員アンケート');
    expect(figure.note).toContain('秘匿');
  });

  it('holds means with those of everybody first where scores are shown', () => {
    const { table } = figureOf({}, { measure: 'score' });
    expect(table.rows[0]?.slice(0, 3)).toEqual(['市全体', 636, expect.closeTo(3.25, 2)]);
    expect(table.rows[0]?.[6]).toBeCloseTo(2.99, 2); // 環境の整備
  });

  it('takes each change from the same group in the round before', () => {
    const { table } = figureOf({}, { measure: 'change' });
    const meanIn = (year: number) =>
      rows().groups.find(
        (row) =>
          row.fiscal_year === year &&
          row.attribute === 'division' &&
          row.value === '福祉部' &&
          row.item === 2,
      )?.mean ?? 0;
    const line = table.rows.find((cells) => cells[0] === '福祉部');
    expect(line?.[6]).toBeCloseTo(meanIn(2024) - meanIn(2023), 12);
  });

  it('opens one 部 by its 課 alone', () => {
    const figure = figureOf({ attribute: 'section', division: '福祉部' });
    expect(figure.lines).toHaveLength(10);
    expect(figure.lines.every(({ division }) => division === '福祉部')).toBe(true);
    expect(figure.title).toContain('福祉部の');
    expect(figure.subtitle).toContain('ほかの課');
  });

  it('draws any other attribute', () => {
    for (const attribute of ['position', 'age_band', 'tenure', 'employment_type', 'gender']) {
      const { lines, title, subtitle } = figureOf({ attribute });
      expect(lines.length, attribute).toBeGreaterThan(2);
      expect(`${title}${subtitle}`).not.toMatch(/undefined|NaN|null/);
    }
  });

  it('is none without groups, and says so where nobody could judge', () => {
    expect(divisionHeatMapFigure(rows({ groups: [] }), LOOK, context)).toBeNull();
    const unjudged = figureOf({ differences: [] });
    expect(unjudged.title).toBe('部署ごとの差は、人数が少なく判断できない');
  });
});

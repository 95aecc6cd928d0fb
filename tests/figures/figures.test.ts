import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '#lib/charts/palette.ts';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { goalByYearFigure } from '#lib/figures/goals/goal-by-year-figure.ts';
import { goalBurnUpFigure } from '#lib/figures/goals/goal-burn-up-figure.ts';
import { goalCoverageFigure } from '#lib/figures/goals/goal-coverage-figure.ts';
import { goalPaceFigure } from '#lib/figures/goals/goal-pace-figure.ts';
import { goalTotalFigure } from '#lib/figures/goals/goal-total-figure.ts';
import { itemDotPlotFigure } from '#lib/figures/item-dot-plot-figure.ts';
import type { SurveyRows } from '#lib/figures/item-rows.ts';
import { itemTableFigure } from '#lib/figures/item-table-figure.ts';
import { reachFigure } from '#lib/figures/reach-figure.ts';
import { resultsLines } from '#lib/figures/results-table.ts';
import {
  trainingByCategoryFigure,
  trainingTwoPartsFigure,
} from '#lib/figures/training-by-category-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from './sample-city.ts';

let analysis: Analysis;
let context: FigureContext;
const document = new JSDOM().window.document;
const PUBLISHED = [2021, 2022, 2023, 2024];

beforeAll(async () => {
  analysis = await sampleAnalysis();
  const { workspace, min_n, as_of } = analysis.settings;
  context = figureContext(workspace, { minN: min_n, asOf: as_of ?? '', locale: 'ja' });
}, 60_000);

const surveyRows = (): SurveyRows => ({
  fiscalYear: 2024,
  group: null,
  overall: analysis.metrics['engagement.overall'],
  levels: analysis.metrics['engagement.levels'],
  items: analysis.metrics['engagement.items'],
  changes: analysis.metrics['engagement.change'],
});
const totals = () =>
  analysis.metrics['training.totals'].filter((row) => PUBLISHED.includes(row.fiscal_year));
const goal = (name: string) => {
  const outlook = analysis.metrics['goals.outlook'].find((row) => row.goal === name);
  if (!outlook) throw new Error(`no goal ${name}`);
  return {
    outlook,
    progress: analysis.metrics['goals.progress'].filter((row) => row.goal === name),
    months: analysis.metrics['goals.monthly'].filter((row) => row.goal === name),
  };
};

function allFigures(): Figure[] {
  const dx = goal('DX推進員');
  const all = goal('全職員');
  const reach = analysis.metrics['training.reach'].filter(
    (row) => row.attribute === 'all' && PUBLISHED.includes(row.fiscal_year),
  );
  const coverage = analysis.metrics['goals.coverage'].filter((row) => row.goal === 'DX推進員');
  const figures = [
    itemDotPlotFigure(surveyRows(), context),
    itemTableFigure(surveyRows(), 'item', context),
    trainingByCategoryFigure(totals(), context),
    trainingTwoPartsFigure(totals(), context),
    reachFigure(reach, context),
    goalBurnUpFigure(dx, 'against-plan', context),
    goalBurnUpFigure(dx, 'straight-line', context),
    goalPaceFigure(dx.outlook, context),
    goalCoverageFigure(coverage, dx.outlook, context),
    goalByYearFigure(dx.outlook, dx.progress, context),
    goalTotalFigure(all.outlook, all.progress, context),
  ];
  return figures.map((figure) => {
    if (!figure) throw new Error('a figure of the sample city is missing');
    return figure;
  });
}

describe('the figures of the sample city', () => {
  it('say their findings in their titles', () => {
    expect(allFigures().map((figure) => figure.title)).toEqual([
      '「成長の対話」「承認・称賛」が特に低い（2.72〜2.77点）',
      '13項目のうち6項目が「低い」。「高い」は「気づかい」だけ（4項目は断定できない）',
      // 108, 109, 119, 102 without その他研修
      '増減は「その他研修」による。ほかは毎年102〜119人',
      '受講者の増減は「その他研修」による',
      // 489 / 2,041 = 23.96 %
      '受けた職員は489人で、職員の24.0%',
      // 138 − 150
      'DX推進員は計画より12人少ない',
      // 138 + 138 / 18 × 42 = 460
      '今のペースなら460人。目標500人は予測の幅の中',
      // (500 − 138) / 42 = 8.62
      '残り362人。月8.6人が必要',
      '101課のうち74課にDX推進員がいる。残りは27課',
      '令和8年度は42人。計画は100人',
      '全職員の研修は延べ726人',
    ]);
  });

  it('carry a source, a subtitle and data, however short', () => {
    for (const figure of allFigures()) {
      expect(figure.source, figure.id).toContain('みのり市');
      expect(figure.subtitle, figure.id).not.toBe('');
      expect(figure.table.rows.length, figure.id).toBeGreaterThan(0);
      const width = figure.table.columns.length;
      expect(
        figure.table.rows.every((row) => row.length === width),
        figure.id,
      ).toBe(true);
    }
  });

  it('draw themselves with a name that is their title', () => {
    for (const figure of allFigures()) {
      const svg = figure.draw({ width: 668, locale: 'ja', palette: LIGHT, document });
      expect(svg.querySelector('title')?.textContent, figure.id).toBe(figure.title);
    }
  });

  it('name the items whose band the interval leaves open', () => {
    const figure = itemTableFigure(surveyRows(), 'item', context);
    expect(figure?.note).toContain('信頼区間が境目をまたぐ項目');
  });

  it('say of items 1, 5, 9 and 13 that their band is not decided, wherever the band is told', () => {
    const figure = itemTableFigure(surveyRows(), 'item', context);
    const column = figure?.table.columns.findIndex(({ header }) => header === '区分') ?? -1;
    const bands = figure?.table.rows.map((row) => row[column]);
    const undecided = bands?.flatMap((band, index) =>
      typeof band === 'string' && band.includes('断定しない') ? [index + 1] : [],
    );
    expect(undecided).toEqual([1, 5, 9, 13]);
    expect(bands?.[4]).toBe('3.6以上3.8以下か高い（断定しない）');
    expect(bands?.[3]).toBe('低い');
    expect(figure?.description).toContain('1・5・9・13');
    const marks = figure?.marks?.filter(({ details }) => details.join().includes('断定しない'));
    expect(marks?.map(({ label }) => label)).toEqual([
      '期待の理解',
      '気づかい',
      '同僚の仕事の質',
      '働く誇り',
    ]);
  });

  it('tell of a hidden item why it is not shown, and nothing else', () => {
    const rows = surveyRows();
    const items = rows.items.map((row) =>
      row.item === 4
        ? { ...row, n: null, mean: null, ci_low: null, ci_high: null, band: null, suppressed: true }
        : row,
    );
    const mark = itemDotPlotFigure({ ...rows, items }, context)?.marks?.[3];
    expect(mark?.details).toEqual(['回答者が10人未満など、少ないため表示しない']);
  });

  it('say that a target above the staff can only be attendances', () => {
    const { outlook, progress } = goal('全職員');
    expect(goalTotalFigure(outlook, progress, context).note).toContain('職員数2,034人を超える');
    expect(goalTotalFigure({ ...outlook, staff: 2600 }, progress, context).note).not.toContain(
      '超える',
    );
  });

  it('hold hidden values of a group back from the table too', () => {
    const rows = surveyRows();
    const items = rows.items.map((row) => ({
      ...row,
      n: null,
      mean: null,
      ci_low: null,
      ci_high: null,
      band: null,
      suppressed: true,
    }));
    const figure = itemTableFigure({ ...rows, items: items }, 'item', context);
    // Nothing but hidden items: no finding, so no figure.
    expect(figure).toBeNull();
  });
});

describe('表1', () => {
  it('prints the published results with the sums of the document', () => {
    const lines = resultsLines(totals(), PUBLISHED, analysis.settings.workspace.masters.categories);
    expect(lines.map((line) => line.category)).toEqual([
      '市長会研修',
      '自治研修所研修',
      '派遣研修',
      'その他研修',
      '自主研修',
      null,
    ]);
    expect(lines.at(-1)?.years).toEqual([
      { courses: 25, count: 365 },
      { courses: 27, count: 695 },
      { courses: 37, count: 472 },
      { courses: 33, count: 753 },
    ]);
    // 753 − 472
    expect(lines.at(-1)?.difference).toBe(281);
  });
});

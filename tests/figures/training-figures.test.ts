import { beforeAll, describe, expect, it } from 'vitest';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import { resultsLines, resultsTable } from '#lib/figures/results-table.ts';
import { comparedTable } from '#lib/figures/training/compared-table.ts';
import { courseTable } from '#lib/figures/training/course-table.ts';
import { excludedTable } from '#lib/figures/training/excluded-table.ts';
import { peopleByCategoryFigure } from '#lib/figures/training/people-by-category-figure.ts';
import { reachByGroupFigure } from '#lib/figures/training/reach-by-group-figure.ts';
import { trainingByCategoryFigure } from '#lib/figures/training-by-category-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from './sample-city.ts';

const YEARS = [2021, 2022, 2023, 2024];
let analysis: Analysis;
let context: FigureContext;
beforeAll(async () => {
  analysis = await sampleAnalysis();
  const { workspace, min_n, as_of } = analysis.settings;
  context = figureContext(workspace, { minN: min_n, asOf: as_of, locale: 'ja' });
}, 60_000);

const inYears = <Row extends { fiscal_year: number }>(rows: readonly Row[]) =>
  rows.filter((row) => YEARS.includes(row.fiscal_year));
const totals = () => inYears(analysis.metrics['training.totals']);
const people = () => inYears(analysis.metrics['training.people']);
const lastPeople = () => people().find((row) => row.fiscal_year === 2024);

describe('実人数 by 区分', () => {
  it('end with the people of the year, who are no sum', () => {
    const figure = peopleByCategoryFigure(totals(), lastPeople(), [], context);
    const last = figure?.table.rows.at(-1);
    expect(last?.slice(0, 2)).toEqual(['全体（1回以上）', 489]);
    const parts = figure?.table.rows.slice(0, -1).map(([, count]) => Number(count)) ?? [];
    expect(parts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(489);
    expect(figure?.title).toContain('489人');
  });

  it('are not drawn where the people are not known', () => {
    const rows = totals().map((row) => ({ ...row, attendees: null }));
    expect(peopleByCategoryFigure(rows, lastPeople(), [], context)).toBeNull();
  });

  it('have no share in 表1, and the people of the year as its last line', () => {
    const lines = resultsLines(totals(), YEARS, [], 'people', people());
    expect(lines.at(-1)?.years.map(({ count }) => count)).toEqual([298, 471, 338, 489]);
    expect(lines.every((line) => line.share === null)).toBe(true);
    const headers = resultsTable(lines, YEARS, context, 'people').columns.map((c) => c.header);
    expect(headers).not.toContain('構成比');
  });
});

describe('人日', () => {
  it('name what moved them and how they are counted', () => {
    const view = { measure: 'days', scope: ['福祉部'] } as const;
    const figure = trainingByCategoryFigure(totals(), context, view);
    // a day for each of 753 and 472 records: 281 more, その他研修 651 − 353 = 298 more
    expect(figure?.title).toBe(
      '令和6年度の研修は753人日。前年度より281人日多い（「その他研修」が298人日多い）',
    );
    expect(figure?.note).toContain('計画の日数');
    expect(figure?.subtitle).toContain('福祉部');
  });

  it('are not drawn while the days of a record are not known', () => {
    const rows = totals().map((row, index) => (index === 3 ? { ...row, person_days: null } : row));
    const view = { measure: 'days', scope: [] } as const;
    expect(trainingByCategoryFigure(rows, context, view)).toBeNull();
  });
});

describe('受講率 by 部', () => {
  const rows = () => {
    const ofYear = analysis.metrics['training.reach'].filter((r) => r.fiscal_year === 2024);
    return {
      attribute: 'division',
      groups: ofYear.filter((row) => row.attribute === 'division'),
      city: ofYear.find((row) => row.attribute === 'all'),
    };
  };

  it('tell each rate with its base, and of a hidden 部 its staff alone', () => {
    const figure = reachByGroupFigure(rows(), [], context);
    const hidden = figure?.table.rows.find(([name]) => name === '会計課');
    const x = { suppressed: true };
    expect(hidden).toEqual(['会計課', x, 8, x, x, x]);
    expect(figure?.table.rows.at(-1)?.slice(0, 3)).toEqual(['全庁', 489, 2041]);
    const mark = figure?.marks?.find(({ label }) => label === '会計課');
    expect(mark?.details).toEqual(['職員10人未満か、引き算で分かるため示さない']);
    expect(figure?.note).toContain('秘匿');
  });

  it('are none where no group may be shown', () => {
    const groups = rows().groups.filter((row) => row.suppressed);
    expect(groups.length).toBeGreaterThan(0);
    expect(reachByGroupFigure({ ...rows(), groups }, [], context)).toBeNull();
  });
});

describe('the tables of 研修実績', () => {
  it('list the 33 courses of 令和6年度 that come to 753', () => {
    const rows = analysis.metrics['training.courses'].filter((r) => r.fiscal_year === 2024);
    const table = courseTable(rows, [], context);
    expect(table?.title).toBe('33科目で延べ753人が受けた');
    expect(table?.table.rows).toHaveLength(33);
    expect(courseTable([], [], context)).toBeNull();
  });

  it('hold the records against the published table, the sums last', () => {
    const rows = analysis.metrics['training.compared'];
    const table = comparedTable(rows, YEARS, { agree: 4, differ: 0 }, context);
    expect(table?.title).toBe('受講記録と集計表は一致する');
    expect(table?.note).toContain('合計行4件');
    expect(table?.table.rows.at(-1)).toEqual([
      '合計',
      ...[365, 365, 0, 695, 695, 0, 472, 472, 0, 753, 753, 0],
    ]);
    const other = rows.map((row, index) => (index === 0 ? { ...row, difference: -2 } : row));
    expect(comparedTable(other, YEARS, { agree: 0, differ: 0 }, context)?.title).toBe(
      '受講記録と集計表は1か所で異なる',
    );
    expect(comparedTable(rows, [2026], { agree: 0, differ: 0 }, context)).toBeNull();
  });

  it('say what was not counted: 41 and 5 repeats of 令和6年度', () => {
    const table = excludedTable(analysis.metrics['training.excluded'], [2024], context);
    expect(table?.table.rows).toEqual([['令和6年度（2024年度）', 0, 28, 13, 5, 0, 0]]);
    expect(table?.title).toBe('数えなかった記録は46件'); // 28 + 13 + 5
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { roundHalfUp } from '#lib/domain/rounding.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { AnalysisSchema } from '#lib/workspace/analysis.ts';
import { analyseSampleCity } from './sample-analysis.ts';

let metrics: Analysis['metrics'];
let analysis: Analysis;
beforeAll(async () => {
  analysis = await analyseSampleCity();
  metrics = analysis.metrics;
}, 60_000);

const printed = (score: number | null) => roundHalfUp(score, 2)?.toFixed(2);
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? NaN), 0);

describe('the survey of R6 as published', () => {
  it('came back from 636 of 2,041 people: 31.2 %', () => {
    const row = metrics['engagement.overall'].find((r) => r.fiscal_year === 2024);
    expect([row?.respondents, row?.population]).toEqual([636, 2041]);
    expect(roundHalfUp((row?.response_rate ?? 0) * 100, 1)).toBe(31.2);
  });

  it('scores 3.25, which is not below 3.2', () => {
    const row = metrics['engagement.overall'].find((r) => r.fiscal_year === 2024);
    expect(printed(row?.score ?? null)).toBe('3.25');
    expect(row?.band).toBe('below_average');
  });

  it('scores 3.29, 3.24, 3.35, 3.10 and 3.14 on its levels', () => {
    const rows = metrics['engagement.levels'].filter((r) => r.fiscal_year === 2024);
    expect(rows.map((r) => printed(r.score))).toEqual(['3.29', '3.24', '3.35', '3.10', '3.14']);
  });

  it('has the thirteen item means', () => {
    const rows = metrics['engagement.items'].filter((r) => r.fiscal_year === 2024);
    expect(rows.map((r) => printed(r.mean))).toEqual([
      '3.59',
      '2.99',
      '3.00',
      '2.72',
      '3.82',
      '3.41',
      '3.52',
      '2.92',
      '3.54',
      '3.40',
      '2.77',
      '3.42',
      '3.14',
    ]);
  });

  it('is high in item 5 alone and low in items 2, 3, 4, 8, 11 and 13', () => {
    const rows = metrics['engagement.items'].filter((r) => r.fiscal_year === 2024);
    const inBand = (band: string) => rows.filter((r) => r.band === band).map((r) => r.item);
    expect(inBand('high')).toEqual([5]);
    expect(inBand('low')).toEqual([2, 3, 4, 8, 11, 13]);
    expect(inBand('above_average')).toEqual([]); // nothing between 3.6 and 3.8
  });
});

describe('the small groups of R6', () => {
  it('are 会計課 with four respondents, two without a 部, and 議会事務局 for their sake', () => {
    const rows = metrics['engagement.response'].filter(
      (r) => r.fiscal_year === 2024 && r.attribute === 'division',
    );
    expect(rows).toHaveLength(19); // 18 部 and 未回答
    const hidden = rows.filter((r) => r.suppressed).map((r) => r.value);
    // 4 + 2 would be left of the city without the ten of 議会事務局
    expect(hidden).toEqual(['議会事務局', '会計課', '未回答']);
  });

  it('are hidden by item: 9 answers to item 8 in 交通部, to item 4 in 各種委員会事務局', () => {
    const rows = metrics['engagement.groups'].filter(
      (r) => r.fiscal_year === 2024 && r.attribute === 'division' && r.suppressed,
    );
    const single = rows.filter((r) => !['会計課', '未回答'].includes(r.value));
    expect(single.map((r) => [r.value, r.item])).toContainEqual(['交通部', 8]);
    expect(single.map((r) => [r.value, r.item])).toContainEqual(['各種委員会事務局', 4]);
  });

  it('show nothing anywhere that rests on one to nine answers', () => {
    for (const row of metrics['engagement.groups']) {
      if (row.suppressed) expect([row.n, row.mean]).toEqual([null, null]);
      else expect(row.n === 0 || (row.n ?? 0) >= 10).toBe(true);
    }
    for (const row of metrics['engagement.response']) {
      if (row.suppressed) expect([row.returned, row.rate]).toEqual([null, null]);
      // nobody of 道路建設課 answered in R5: no secret of anybody
      else expect(row.returned === 0 || (row.returned ?? 0) >= 10).toBe(true);
    }
    for (const row of metrics['training.reach']) {
      if (row.suppressed) expect([row.attendees, row.attendances]).toEqual([null, null]);
      else expect(row.base).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('the training results as published', () => {
  // Yuzawa, 研修実績: R3 to R6
  it.each([
    [2021, 25, 365], // 64 + 39 + 2 + 257 + 3
    [2022, 27, 695], // 67 + 31 + 7 + 586 + 4
    [2023, 37, 472], // 64 + 36 + 7 + 353 + 12
    [2024, 33, 753], // 51 + 36 + 6 + 651 + 9
  ])('of %i are %i courses and %i attendances', (year, courses, attendances) => {
    const rows = metrics['training.totals'].filter((r) => r.fiscal_year === year);
    expect(sum(rows.map((r) => r.courses))).toBe(courses);
    expect(sum(rows.map((r) => r.attendances))).toBe(attendances);
    expect(rows.map((r) => r.source)).toEqual(Array(5).fill('records'));
  });

  it('stand in the order of 区分 that the city has', () => {
    const rows = metrics['training.totals'].filter((r) => r.fiscal_year === 2024);
    expect(rows.map((r) => [r.category, r.attendances])).toEqual([
      ['市長会研修', 51],
      ['自治研修所研修', 36],
      ['派遣研修', 6],
      ['その他研修', 651],
      ['自主研修', 9],
    ]);
  });

  it('add up over their courses', () => {
    const rows = metrics['training.courses'].filter((r) => r.fiscal_year === 2024);
    expect(rows).toHaveLength(33);
    expect(sum(rows.map((r) => r.attendances))).toBe(753);
  });

  it('reached 489 of 2,041 people in R6: 24.0 %', () => {
    const row = metrics['training.reach'].find(
      (r) => r.fiscal_year === 2024 && r.attribute === 'all',
    );
    expect([row?.attendees, row?.headcount, row?.attendances]).toEqual([489, 2041, 753]);
    expect(roundHalfUp((row?.rate ?? 0) * 100, 1)).toBe(24);
  });
});

describe('the goals as published', () => {
  const progress = (goal: string) => metrics['goals.progress'].filter((r) => r.goal === goal);

  it('want 100 DX推進員 a year and 500 in five, 500 and 2,500 of all staff', () => {
    expect(progress('DX推進員').map((r) => r.cumulative_target)).toEqual([100, 200, 300, 400, 500]);
    expect(progress('全職員').map((r) => r.cumulative_target)).toEqual([
      500, 1000, 1500, 2000, 2500,
    ]);
  });

  it('have 96 and 42 new DX推進員 by September 2026, and nothing after it', () => {
    expect(progress('DX推進員').map((r) => r.actual)).toEqual([96, 42, null, null, null]);
    expect(progress('DX推進員').map((r) => r.cumulative_actual)).toEqual([
      96,
      138,
      null,
      null,
      null,
    ]);
  });

  it('lead, at the pace of 138 in 18 months, to 460 of 500', () => {
    const [row] = metrics['goals.outlook'];
    expect(row).toMatchObject({
      goal: 'DX推進員',
      as_of: '2026-09-30',
      done: 138,
      planned_to_date: 150, // 100 + 100 · 6 / 12
      remaining: 362,
      months_left: 42,
    });
    expect(row?.straight_line).toBeCloseTo(460, 9); // 138 + 138 / 18 · 42
    expect(roundHalfUp(row?.required_per_month ?? null, 1)).toBe(8.6); // 362 / 42
  });

  it('have somebody in 74 of 101 課, two of which are called 総務課', () => {
    const rows = metrics['goals.coverage'];
    expect(rows).toHaveLength(101);
    expect(rows.filter((r) => r.people > 0)).toHaveLength(74);
    expect(sum(rows.map((r) => r.people))).toBe(138);
    expect(rows.filter((r) => r.section === '総務課').map((r) => r.division)).toEqual([
      '総務部',
      '教育委員会事務局',
    ]);
  });
});

describe('the results of みのり市 as JSON', () => {
  it('have the shape of the public contract', () => {
    const parsed = AnalysisSchema.safeParse(JSON.parse(JSON.stringify(analysis)));
    expect(parsed.error?.issues.slice(0, 3)).toBeUndefined();
  });

  it('may leave the office at a threshold of ten', () => {
    expect(analysis.settings).toMatchObject({ min_n: 10, internal: false, marking: null });
  });

  it('hold no NaN, no 職員番号 and no comment', () => {
    const json = JSON.stringify(metrics);
    expect(json).not.toMatch(/NaN|Infinity|"M\d{5}"|R6-\d{4}|架空の回答/);
  });
});

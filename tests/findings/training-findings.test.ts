import { describe, expect, it } from 'vitest';
import {
  attendancesFinding,
  reachFinding,
  volatileCategory,
  yearsOf,
} from '#lib/findings/training-findings.ts';
import type { TrainingPeopleRow } from '#lib/metrics/training-people.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';
import { published, sentences } from './published.ts';

const TOTAL: TrainingTotalRow = {
  fiscal_year: 2024,
  category: 'その他研修',
  courses: 9,
  attendances: 0,
  attendees: null,
  ...{ person_days: null, days_unknown: 0, hours: null, hours_unknown: 0, fewest: 0 },
  source: 'totals',
};
/** Attendances by 区分 for the years from 2021 on. */
const totals = (byCategory: Readonly<Record<string, readonly number[]>>) =>
  published(
    'training.totals',
    TOTAL,
    Object.entries(byCategory).flatMap(([category, counts]) =>
      counts.map((attendances, i) => ({ fiscal_year: 2021 + i, category, attendances })),
    ),
  );
/** 研修実績 of R3 to R6 as published: 365, 695, 472, 753. */
const YUZAWA = totals({
  市長会研修: [64, 67, 64, 51],
  自治研修所研修: [39, 31, 36, 36],
  派遣研修: [2, 7, 7, 6],
  その他研修: [257, 586, 353, 651],
  自主研修: [3, 4, 12, 9],
});

describe('what moves the attendances', () => {
  it('is その他研修 alone in the published results', () => {
    // the rest: 108, 109, 119, 102 — a range of 17 beside 753 − 365 = 388
    expect(volatileCategory(YUZAWA)).toEqual({ category: 'その他研修', from: 102, to: 119 });
    expect(sentences(attendancesFinding(YUZAWA))).toMatchInlineSnapshot(
      `"増減は「その他研修」による。ほかは毎年102〜119人 | “その他研修” moves the total; the rest stays at 102–119 a year"`,
    );
  });

  it('is one category where all others stay as they are', () => {
    const rows = totals({ 甲: [100, 200], 乙: [30, 30] });
    expect(volatileCategory(rows)).toEqual({ category: '甲', from: 30, to: 30 });
    expect(sentences(attendancesFinding(rows))).toMatch(/^増減は「甲」による。ほかは毎年30人 \|/);
  });

  it.each([
    ['by exactly a fifth of the total', [100, 180], [30, 50], true], // 100, rest 20
    ['by more than a fifth', [100, 179], [30, 51], false], // 100, rest 21
  ])('is left open where the rest moves too: %s', (_how, first, second, told) => {
    expect(volatileCategory(totals({ 甲: first, 乙: second })) !== null).toBe(told);
  });

  it('is left open where nothing moves', () => {
    expect(volatileCategory(totals({ 甲: [100, 100], 乙: [50, 50] }))).toBeNull();
  });

  it('is left open in the first year', () => {
    expect(volatileCategory(totals({ 甲: [100], 乙: [50] }))).toBeNull();
  });

  it('is left open where there is one category: nothing else could have', () => {
    expect(volatileCategory(totals({ 甲: [100, 200, 300] }))).toBeNull();
  });

  it('counts a year without the category as nought', () => {
    const rows = published('training.totals', TOTAL, [
      { fiscal_year: 2023, category: '乙', attendances: 30 },
      { fiscal_year: 2024, category: '乙', attendances: 31 },
      { fiscal_year: 2024, category: '甲', attendances: 200 },
    ]);
    expect(volatileCategory(rows)).toEqual({ category: '甲', from: 30, to: 31 });
  });
});

describe('the attendances of the last year', () => {
  it('stand beside the year before where no category explains them', () => {
    const found = attendancesFinding(totals({ 甲: [100, 150], 乙: [50, 90] }));
    expect(found).toEqual({
      code: 'attendances-and-change',
      values: {
        ...{ fiscalYear: 2022, attendances: 240, previous: 150 },
        mover: { category: '甲', difference: 50 }, // 50 of 90: more than half
      },
    });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"令和4年度の受講は延べ240人。前年度より90人多い（「甲」が50人多い） | 240 attendances in FY2022, 90 more than the year before (“甲”: 50 more)"`,
    );
  });

  it('may be fewer', () => {
    const found = attendancesFinding(totals({ 甲: [150, 100], 乙: [90, 50] }));
    expect(sentences(found)).toMatchInlineSnapshot(
      `"令和4年度の受講は延べ150人。前年度より90人少ない（「甲」が50人少ない） | 150 attendances in FY2022, 90 fewer than the year before (“甲”: 50 fewer)"`,
    );
  });

  it('name no category where the change is spread over several', () => {
    // 10 of 30 each: no 区分 makes up half of the change
    const found = attendancesFinding(totals({ 甲: [50, 60], 乙: [50, 60], 丙: [50, 60] }));
    expect(found?.values).toMatchObject({ attendances: 180, previous: 150, mover: null });
  });

  it('name a category that rose by more than the whole did', () => {
    // 100 more and 40 fewer: 60 more
    const found = attendancesFinding(totals({ 甲: [100, 200], 乙: [90, 50] }));
    expect(found?.values).toMatchObject({ mover: { category: '甲', difference: 100 } });
  });

  it('stand alone in the first year', () => {
    const found = attendancesFinding(totals({ 甲: [1234] }));
    expect(found?.values).toEqual({
      ...{ fiscalYear: 2021, attendances: 1234, previous: null },
      mover: null,
    });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"令和3年度の受講は延べ1,234人 | 1,234 attendances in FY2021"`,
    );
  });

  it('are none where there are no records', () => {
    expect(attendancesFinding([])).toBeNull();
  });
});

describe('the years of rows', () => {
  it('stand once each, in order', () => {
    expect(yearsOf([{ fiscal_year: 2024 }, { fiscal_year: 2021 }, { fiscal_year: 2024 }])).toEqual([
      2021, 2024,
    ]);
  });
});

describe('how many of the staff took training', () => {
  const CITY: TrainingPeopleRow = {
    ...{ fiscal_year: 2024, courses: 33, attendances: 753, attendees: 489, headcount: 2041 },
    ...{ rate: 489 / 2041, per_attendee: 753 / 489, per_staff: 753 / 2041 },
    ...{ person_days: null, days_unknown: 0, hours: null, hours_unknown: 0, fewest: 0 },
  };
  const reach = (...rows: Partial<TrainingPeopleRow>[]) => published('training.people', CITY, rows);

  it('is told as a share of the staff', () => {
    const found = reachFinding(reach({}), 2024);
    expect(found?.values).toEqual({ attendees: 489, headcount: 2041, rate: 489 / 2041 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"受けた職員は489人で、職員の24.0% | 489 people took training, 24.0% of the staff"`,
    );
  });

  it('is told as a number where the staff is unknown', () => {
    const found = reachFinding(reach({ headcount: null, rate: null }), 2024);
    expect(sentences(found)).toMatchInlineSnapshot(
      `"1回以上受けた職員は489人 | 489 people took training at least once"`,
    );
  });

  it('is not told without 職員番号, in another year, or where it is hidden', () => {
    expect(reachFinding(reach({ attendees: null, rate: null }), 2024)).toBeNull();
    expect(reachFinding(reach({}), 2025)).toBeNull();
    expect(reachFinding(reach({ fewest: 9, headcount: 9 }), 2024)).toBeNull();
  });
});

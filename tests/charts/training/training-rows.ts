import type { AttendedRow } from '#lib/charts/attendances-and-attendees.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { TrainingReachRow } from '#lib/metrics/training-reach.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';
import { published } from '../published-rows.ts';

/** 研修実績 of Yuzawa, R3 to R6: courses and attendances. */
const TOTALS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  市長会研修: [
    [10, 64],
    [9, 67],
    [9, 64],
    [9, 51],
  ],
  自治研修所研修: [
    [1, 39],
    [1, 31],
    [1, 36],
    [1, 36],
  ],
  派遣研修: [
    [2, 2],
    [5, 7],
    [5, 7],
    [4, 6],
  ],
  その他研修: [
    [9, 257],
    [8, 586],
    [10, 353],
    [10, 651],
  ],
  自主研修: [
    [3, 3],
    [4, 4],
    [12, 12],
    [9, 9],
  ],
};

/** What a published table does not tell. */
const UNKNOWN = {
  ...{ attendees: null, person_days: null, days_unknown: 0, hours: null, hours_unknown: 0 },
  fewest: 0,
};

export const totalRows: readonly Published<TrainingTotalRow>[] = Object.entries(TOTALS).flatMap(
  ([category, years]) =>
    years.map(([courses, attendances], index) =>
      published({
        fiscal_year: 2021 + index,
        category,
        courses,
        attendances,
        ...UNKNOWN,
        source: 'totals' as const,
      }),
    ),
);

/** Seven categories without known colours: one more than can be told apart. */
export const planCategoryRows: readonly Published<TrainingTotalRow>[] = [
  ['必修研修', 420, 455],
  ['特別研修', 160, 150],
  ['推薦研修', 48, 60],
  ['選択研修', 130, 142],
  ['派遣研修', 22, 25],
  ['支援', 9, 12],
  ['その他', 31, 8],
].flatMap(([category = '', ...counts]) =>
  counts.map((attendances, index) =>
    published({
      fiscal_year: 2023 + index,
      category: String(category),
      courses: null,
      attendances: Number(attendances),
      ...UNKNOWN,
      source: 'records' as const,
    }),
  ),
);

export const reachRows: readonly Published<AttendedRow>[] = [
  [298, 365, 2068],
  [471, 695, 2059],
  [338, 472, 2047],
  [489, 753, 2041],
].map(([attendees = 0, attendances = 0, headcount = 0], index) =>
  published({
    fiscal_year: 2021 + index,
    attendees,
    headcount,
    rate: attendees / headcount,
    attendances,
  }),
);

/** 受講率 of five 部 in R6, one of them hidden, one without 職員数. */
export const groupReachRows: readonly Published<TrainingReachRow>[] = [
  ['総務部', 55, 150],
  ['福祉部', 64, 245],
  ['教育委員会事務局', 30, 158],
  ['会計課', null, 8],
  ['支所', 3, null],
].map(([value, attendees, headcount]) => {
  const [came, staff] = [attendees as number | null, headcount as number | null];
  const rate = came === null || staff === null ? null : came / staff;
  return published(
    {
      ...{ fiscal_year: 2024, attribute: 'division', value: String(value), division: '' },
      ...{ attendees: came, headcount: staff, rate, attendances: came, per_staff: rate },
      ...{ base: staff, fewest: staff },
    },
    came === null,
  );
});

/** The row of a group as the gate leaves it when the group is too small. */
export function hiddenReach(row: Published<AttendedRow>): Published<AttendedRow> {
  return published({ ...row, attendees: null, rate: null, attendances: null }, true);
}

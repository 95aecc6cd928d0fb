import type { Published } from '#lib/disclosure/published.ts';
import type { GoalCoverageRow } from '#lib/metrics/goals-coverage.ts';
import type { GoalMonthRow } from '#lib/metrics/goals-monthly.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import type { GoalProgressRow } from '#lib/metrics/goals-progress.ts';
import { published } from '../published-rows.ts';

const GOAL = { goal: 'DX推進員', unit: 'people', step: 'Ⅱ' } as const;

export const progressRows: readonly Published<GoalProgressRow>[] = [96, 42, null, null, null].map(
  (actual, index) =>
    published({
      ...GOAL,
      fiscal_year: 2025 + index,
      target: 100,
      actual,
      actual_attendances: actual,
      actual_people: actual,
      cumulative_target: 100 * (index + 1),
      cumulative_actual: actual === null ? null : index === 0 ? 96 : 138,
    }),
);

const BY_MONTH = [0, 3, 9, 12, 6, 10, 9, 15, 10, 8, 8, 6, 0, 5, 9, 12, 5, 11];

export const monthRows: readonly Published<GoalMonthRow>[] = BY_MONTH.map((actual, index) => {
  const cumulative_actual = BY_MONTH.slice(0, index + 1).reduce((sum, count) => sum + count, 0);
  const month = new Date(Date.UTC(2025, 3 + index, 1)).toISOString().slice(0, 10);
  return published({
    goal: GOAL.goal,
    month,
    actual,
    actual_people: actual,
    cumulative_actual,
  });
});

/** Months in which the running actual rises evenly to a count. */
export const steadyMonths = (months: number, count: number): Published<GoalMonthRow>[] =>
  Array.from({ length: months }, (_, index) => {
    const month = new Date(Date.UTC(2025, 3 + index, 1)).toISOString().slice(0, 10);
    const cumulative_actual = Math.round((count * (index + 1)) / months);
    const actual = count / months;
    return published({
      goal: GOAL.goal,
      month,
      actual,
      actual_people: actual,
      cumulative_actual,
    });
  });

/** 138 in 18 of 60 months: 7.67 a month, 362 left in 42 months are 8.62 a month. */
export const outlookRow: Published<GoalOutlookRow> = published({
  ...GOAL,
  as_of: '2026-09-30',
  first_year: 2025,
  last_year: 2029,
  target: 500,
  planned_to_date: 150,
  staff: 2041,
  different_people: 454.3,
  done: 138,
  done_attendances: 150,
  done_people: 138,
  months_done: 18,
  months: 60,
  remaining: 362,
  months_left: 42,
  pace_per_month: 138 / 18,
  required_per_month: 362 / 42,
  required_per_year: (362 / 42) * 12,
  straight_line: 460,
  counts: 'DX推進員研修',
  base: null,
  in_post: 136,
  this_year: 42,
  same_months_before: 40,
  this_year_line: 432, // 138 + 42 / 6 · 42
  months_known: 18,
  low: 384,
  high: 536,
  low_50: 429,
  high_50: 491,
  probability: 0.19,
  method: 'quasi_poisson',
  reason: null,
});

const COVERAGE: readonly (readonly [string, number, number])[] = [
  ['企画部', 5, 5],
  ['総務部', 8, 8],
  ['税務部', 3, 4],
  ['市民部', 5, 6],
  ['環境部', 2, 5],
  ['福祉部', 6, 10],
  ['保健部', 4, 5],
  ['こども未来部', 5, 6],
  ['経済部', 5, 5],
  ['農林水産部', 3, 5],
  ['都市整備部', 6, 12],
  ['上下水道部', 6, 8],
  ['交通部', 1, 3],
  ['教育委員会事務局', 9, 10],
  ['支所', 3, 4],
  ['議会・会計ほか', 3, 5],
];

export const coverageRows: readonly Published<GoalCoverageRow>[] = COVERAGE.flatMap(
  ([division, covered, sections]) =>
    Array.from({ length: sections }, (_, index) =>
      published({
        goal: GOAL.goal,
        division,
        section: `${division}第${index + 1}課`,
        people: index < covered ? 1 : 0,
        people_at_completion: index < covered ? 1 : 0,
      }),
    ),
);

import type { Published } from '#lib/disclosure/published.ts';
import type { Scenario } from '#lib/domain/training/forecast.ts';
import type { GoalMonthRow } from '#lib/metrics/goals-monthly.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import type { GoalProgressRow } from '#lib/metrics/goals-progress.ts';

/** A running count at the end of a month; months are counted from the beginning of the plan. */
export type CoursePoint = { readonly month: number; readonly count: number };

/** What a burn-up shows, in months and counts. */
export type Course = {
  readonly firstYear: number;
  readonly years: number;
  readonly months: number;
  /** From 0; one point per year end. Empty without a target in numbers. */
  readonly plan: readonly CoursePoint[];
  /** 0: none in numbers. */
  readonly target: number;
  /** The same for every year, or `null`. */
  readonly targetPerYear: number | null;
  /** From 0 to where the records end; empty where nothing is recorded. */
  readonly actual: readonly CoursePoint[];
  /** Whether the points of the record are years, and so few that each is marked. */
  readonly isYearly: boolean;
  readonly outlook: readonly CoursePoint[];
  /** The record against the plan on the 基準日; `null` where no outlook was computed. */
  readonly standing: {
    readonly asOf: string;
    readonly done: number;
    readonly planned: number;
  } | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Central ranges from the widest in, each as its two edges from now to the end. */
  readonly bands: readonly CourseBand[];
};

/** The edges of a central range; both begin where the record ends. */
export type CourseBand = {
  readonly share: 90 | 50;
  readonly lower: readonly CoursePoint[];
  readonly upper: readonly CoursePoint[];
};

const START: CoursePoint = { month: 0, count: 0 };

/** The plan, the record and the outlook of one goal on one time axis. */
export function courseOf(
  rows: readonly Published<GoalProgressRow>[],
  monthRows: readonly Published<GoalMonthRow>[],
  outlook: Published<GoalOutlookRow> | undefined,
  scenario: Scenario = 'pace',
): Course {
  const years = [...rows].sort((a, b) => a.fiscal_year - b.fiscal_year);
  const firstYear = years[0]?.fiscal_year ?? 0;
  const months = 12 * years.length;
  const targets = new Set(years.map((row) => row.target));
  const actual =
    monthRows.length > 0 ? byMonth(monthRows, firstYear) : byYear(years, outlook?.months_done);
  const last = actual.at(-1);
  const end = outlook ? endOf(outlook, scenario) : null;
  const range = scenario === 'pace' ? outlook : undefined;
  const target = years.at(-1)?.cumulative_target ?? 0;
  return {
    firstYear,
    years: years.length,
    months,
    plan: target > 0 ? [START, ...years.map(planPoint)] : [],
    target,
    targetPerYear: targets.size === 1 ? (years[0]?.target ?? null) : null,
    actual: actual.length > 0 ? [START, ...actual] : [],
    isYearly: monthRows.length === 0,
    outlook:
      last && end !== null && last.month < months ? [last, { month: months, count: end }] : [],
    standing:
      outlook && target > 0
        ? { asOf: outlook.as_of, done: outlook.done, planned: outlook.planned_to_date }
        : null,
    low: range?.low ?? null,
    high: range?.high ?? null,
    bands: range && last ? bandsOf(range, last, months) : [],
  };
}

/** Where the supposed pace ends; the one needed ends at the target. */
function endOf(outlook: Published<GoalOutlookRow>, scenario: Scenario): number | null {
  if (scenario === 'this-year') return outlook.this_year_line;
  if (scenario === 'required')
    return outlook.target > 0 ? Math.max(outlook.target, outlook.done) : null;
  return outlook.straight_line;
}

/**
 * Both ranges as they open from now on: their distance from the straight line grows as the spread of
 * the months ahead does with the rate uncertain, √(k(1 + k/m)) after k months.
 */
function bandsOf(
  { low, high, low_50, high_50, straight_line: end, months_known: known }: GoalOutlookRow,
  last: CoursePoint,
  months: number,
): CourseBand[] {
  const left = months - last.month;
  if (left <= 0 || end === null) return [];
  const spread = (ahead: number) => Math.sqrt(ahead * (1 + ahead / Math.max(1, known)));
  const edge = (at: number) =>
    Array.from({ length: left + 1 }, (_, ahead) => ({
      month: last.month + ahead,
      count:
        last.count +
        ((end - last.count) * ahead) / left +
        ((at - end) * spread(ahead)) / spread(left),
    }));
  const band = (share: 90 | 50, from: number | null, to: number | null): CourseBand[] =>
    from === null || to === null ? [] : [{ share, lower: edge(from), upper: edge(to) }];
  return [...band(90, low, high), ...band(50, low_50, high_50)];
}

const planPoint = (row: GoalProgressRow, index: number): CoursePoint => ({
  month: 12 * (index + 1),
  count: row.cumulative_target,
});

/** Months from April of the first year to the end of the month of an ISO date. */
const monthsUntil = (isoDate: string, firstYear: number) =>
  12 * (Number(isoDate.slice(0, 4)) - firstYear) + Number(isoDate.slice(5, 7)) - 3;

function byMonth(rows: readonly Published<GoalMonthRow>[], firstYear: number): CoursePoint[] {
  return rows
    .map((row) => ({ month: monthsUntil(row.month, firstYear), count: row.cumulative_actual }))
    .sort((a, b) => a.month - b.month);
}

/** Years that are over end with their last month; the present one where the records end. */
function byYear(
  years: readonly Published<GoalProgressRow>[],
  monthsDone = Number.POSITIVE_INFINITY,
): CoursePoint[] {
  return years.flatMap((row, index) =>
    row.cumulative_actual === null
      ? []
      : [{ month: Math.min(12 * (index + 1), monthsDone), count: row.cumulative_actual }],
  );
}

/** A straight line of two points, ended where it passes a count. */
export function upTo(line: readonly CoursePoint[], top: number): CoursePoint[] {
  const [from, to] = line;
  if (!from || !to || to.count <= top) return [...line];
  const part = (top - from.count) / (to.count - from.count);
  return [from, { month: from.month + part * (to.month - from.month), count: top }];
}

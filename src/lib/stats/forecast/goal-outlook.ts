import type { ForecastMethod, OutlookReason } from '#lib/domain/training/forecast.ts';
import { widestForecast } from './forecast.ts';

/** Where a goal stands. */
export type Standing = {
  readonly target: number;
  readonly done: number;
  /** Months of the plan, and those of them that are over. */
  readonly length: number;
  readonly months_done: number;
  /** What was counted in each month known; a month without a report is missing, not 0. */
  readonly months: readonly number[];
  /** Pace of the 年度 under way in people a month, or `null`. */
  readonly thisYear: number | null;
};

function reasonOf({ months_done, length, months }: Standing): OutlookReason | null {
  if (months_done === 0) return 'not-begun';
  if (months_done >= length) return 'plan-over';
  if (months.length === 0) return 'months-unknown';
  return months.length < months_done ? 'months-missing' : null;
}

function rangeOf(standing: Standing, left: number, reason: OutlookReason | null) {
  const { done, target, months } = standing;
  const forecast = reason === null ? widestForecast(months, left, target - done) : null;
  const from = (ahead: number | undefined) => (ahead === undefined ? null : done + ahead);
  const method: ForecastMethod | null = forecast?.method ?? null;
  return {
    low: from(forecast?.low),
    high: from(forecast?.high),
    low_50: from(forecast?.low50),
    high_50: from(forecast?.high50),
    probability: target > 0 && forecast ? forecast.probability : null,
    method,
    reason: reason ?? (forecast === null ? ('too-few-months' as const) : null),
  };
}

/**
 * The outlook of a goal: pace so far and needed, the straight lines, and the widest plausible range of
 * what is reached by the end, or why there is none. METHODS §14.
 */
export function outlookOf(standing: Standing) {
  const { done, target, length, months_done, months, thisYear } = standing;
  const left = length - months_done;
  const remaining = Math.max(0, target - done);
  const pace = months_done === 0 ? null : done / months_done;
  const required = left === 0 || target === 0 ? null : remaining / left;
  return {
    months_known: months.length,
    remaining,
    months_left: left,
    pace_per_month: pace,
    required_per_month: required,
    required_per_year: required === null ? null : required * 12,
    straight_line: pace === null ? null : done + pace * left,
    this_year_line: thisYear === null || left === 0 ? null : done + thisYear * left,
    ...rangeOf(standing, left, reasonOf(standing)),
  };
}

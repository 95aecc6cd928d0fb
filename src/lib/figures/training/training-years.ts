import type { Published } from '#lib/disclosure/published.ts';
import { fiscalYearSpan, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';

/** Years that a page shows of training: at most this many. */
const SHOWN = 4;

type Total = Pick<Published<TrainingTotalRow>, 'fiscal_year'>;

/** 年度 with training that are over by the 基準日 (ISO date), in order. */
export function completeYears(totals: readonly Total[], asOf: string | null): FiscalYear[] {
  const years = [...new Set(totals.map((row) => row.fiscal_year))].sort((a, b) => a - b);
  return asOf === null ? years : years.filter((year) => fiscalYearSpan(year).end <= asOf);
}

/**
 * The years that are shown unless somebody chooses others: the last four up to the survey round shown
 * (so that a page speaks of one time), else up to the last complete one.
 */
export function shownYears(
  totals: readonly Total[],
  asOf: string | null,
  until: FiscalYear | null,
): FiscalYear[] {
  const complete = completeYears(totals, asOf);
  const upTo = until === null ? complete : complete.filter((year) => year <= until);
  return (upTo.length > 0 ? upTo : complete).slice(-SHOWN);
}

/** The rows of those years. */
export function inShownYears<Row extends Total>(
  totals: readonly Row[],
  asOf: string | null,
  until: FiscalYear | null,
): Row[] {
  const years = shownYears(totals, asOf, until);
  return totals.filter((row) => years.includes(row.fiscal_year));
}

import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { fiscalYearSpan } from '#lib/domain/fiscal-year.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';

/** Years that a page shows of training: at most this many. */
const SHOWN = 4;

/** 年度 with training that are over by the 基準日, in order. */
export function completeYears({ metrics, settings }: Analysis): FiscalYear[] {
  const years = [...new Set(metrics['training.totals'].map((row) => row.fiscal_year))].sort(
    (a, b) => a - b,
  );
  const { as_of } = settings;
  return as_of === null ? years : years.filter((year) => fiscalYearSpan(year).end <= as_of);
}

/**
 * The years a page shows unless somebody chooses others: the last four up to the survey round shown
 * (so that a page speaks of one time), else up to the last complete one.
 */
export function shownYears(analysis: Analysis, until: FiscalYear | null): FiscalYear[] {
  const complete = completeYears(analysis);
  const upTo = until === null ? complete : complete.filter((year) => year <= until);
  return (upTo.length > 0 ? upTo : complete).slice(-SHOWN);
}

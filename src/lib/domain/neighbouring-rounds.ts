import type { FiscalYear } from './fiscal-year.ts';

/** Of rows that hold a round against each earlier one, those that hold it against the last before. */
export function ofNeighbours<
  Row extends { readonly fiscal_year: FiscalYear; readonly previous_year: FiscalYear },
>(rows: readonly Row[]): Row[] {
  const last = new Map<FiscalYear, FiscalYear>();
  for (const { fiscal_year, previous_year } of rows) {
    last.set(fiscal_year, Math.max(previous_year, last.get(fiscal_year) ?? previous_year));
  }
  return rows.filter(({ fiscal_year, previous_year }) => last.get(fiscal_year) === previous_year);
}

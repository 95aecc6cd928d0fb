import { fiscalMonth } from '#lib/domain/fiscal-year.ts';
import { spansOf, withinYear } from '#lib/domain/training/plan-spans.ts';
import { FISCAL_MONTHS, type PlanRow } from './plan-rows.ts';

/** What a month of the plan has; the month is `null` for lines without a day. */
export type PlanMonth = { readonly month: number | null; readonly rows: readonly PlanRow[] };

/** Places of the months in the 年度 that a line takes place in, from 1. */
function monthsOf(row: PlanRow): readonly number[] {
  const { fiscal_year: fiscalYear, schedule, start_date: start, end_date: end } = row;
  return spansOf({ fiscalYear, schedule, start, end }).flatMap((span) => {
    const within = withinYear(span, fiscalYear);
    if (within === null) return [];
    const [first, last] = [fiscalMonth(within.from), fiscalMonth(within.to)];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}

/** The months of a 年度 with the lines that take place in them; at the end those without a day. */
export function planMonths(rows: readonly PlanRow[]): readonly PlanMonth[] {
  const placed = rows.map((row) => ({ row, months: monthsOf(row) }));
  const open = placed.filter(({ months }) => months.length === 0).map(({ row }) => row);
  const months = FISCAL_MONTHS.map((month, at) => ({
    month,
    rows: placed.filter(({ months: own }) => own.includes(at + 1)).map(({ row }) => row),
  }));
  return open.length === 0 ? months : [...months, { month: null, rows: open }];
}

import { fiscalMonth, fiscalYearSpan } from '#lib/domain/fiscal-year.ts';
import type { PlanLineState } from '#lib/domain/training/plan-line.ts';
import { spansOf, withinYear } from '#lib/domain/training/plan-spans.ts';
import { FISCAL_MONTHS, type PlanRow, type ShownPlan } from './plan-rows.ts';

/** A line in a month, and how it stands there: what was held in spring may come again in autumn. */
export type MonthLine = { readonly row: PlanRow; readonly state: PlanLineState };

/** What a month of the plan has; the month is `null` for lines without a day. */
export type PlanMonth = { readonly month: number | null; readonly lines: readonly MonthLine[] };

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

/** How a line stands in a month: nothing was held after the 基準日. */
function stateIn({ state }: PlanRow, firstDay: string, asOf: string | null): PlanLineState {
  const isHeld = state === 'held' || state === 'running';
  return isHeld && asOf !== null && firstDay > asOf ? 'upcoming' : state;
}

/** The months of a 年度 with the lines that take place in them; at the end those without a day. */
export function planMonths(
  { rows, fiscalYear }: ShownPlan,
  asOf: string | null,
): readonly PlanMonth[] {
  const placed = rows.map((row) => ({ row, months: monthsOf(row) }));
  const months = FISCAL_MONTHS.map((month, at) => {
    const year = fiscalYear + (month < 4 ? 1 : 0);
    const firstDay = `${year}-${String(month).padStart(2, '0')}-01`;
    const own = placed.filter(({ months: places }) => places.includes(at + 1));
    return { month, lines: own.map(({ row }) => ({ row, state: stateIn(row, firstDay, asOf) })) };
  });
  const open = placed.filter(({ months: places }) => places.length === 0);
  if (open.length === 0) return months;
  const { start } = fiscalYearSpan(fiscalYear);
  return [
    ...months,
    { month: null, lines: open.map(({ row }) => ({ row, state: stateIn(row, start, asOf) })) },
  ];
}

import { fiscalYearSpan, type FiscalYear } from '../fiscal-year.ts';
import { parsePlanSpans } from '../plan-date.ts';

/** Days from the first to the last, as ISO dates. */
export type DaySpan = { readonly from: string; readonly to: string };

/** When a line of a plan takes place. */
export type PlannedDays = {
  readonly fiscalYear: FiscalYear;
  readonly schedule: string | null;
  readonly start: string | null;
  readonly end: string | null;
};

const overlaps = (one: DaySpan, other: DaySpan): boolean =>
  one.from <= other.to && other.from <= one.to;

/**
 * The times of a line, in order: 前期 and 後期 apart. Days that a plan gives beside its words come in
 * place of the words' own time that they lie in, and stand alone where they lie in none.
 */
export function spansOf({ fiscalYear, schedule, start, end }: PlannedDays): readonly DaySpan[] {
  const worded = schedule === null ? [] : parsePlanSpans(schedule, fiscalYear);
  if (start === null) return worded;
  const exact = { from: start, to: end ?? start };
  const hull = { from: worded[0]?.from, to: worded.at(-1)?.to };
  if (hull.from === exact.from && hull.to === exact.to) return worded;
  const others = worded.filter((span) => !overlaps(span, exact));
  // Words that none of the days lie in speak of a time given up.
  const kept = others.length === worded.length ? [] : others;
  return [...kept, exact].toSorted((a, b) => a.from.localeCompare(b.from));
}

/** The part of a span that lies in the 年度; `null` where none does. */
export function withinYear({ from, to }: DaySpan, fiscalYear: FiscalYear): DaySpan | null {
  const { start, end } = fiscalYearSpan(fiscalYear);
  if (to < start || from > end) return null;
  return { from: from < start ? start : from, to: to > end ? end : to };
}

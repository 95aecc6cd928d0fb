import { parseFiscalYear, fiscalYearOfDate, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { IssueCode } from '../issue-codes.ts';
import { readMonth } from './read-date.ts';

/** A 年度, and a note where a date had to tell it. */
export type YearReading = { readonly year: FiscalYear | null; readonly code: IssueCode | null };

const CACHED_CELLS = 5000;

/** 年度 in any notation, or that of the day or month in its place. */
export function readYear(cell: string): YearReading {
  const year = parseFiscalYear(cell);
  if (year !== null) return { year, code: null };
  const { date } = readMonth(cell);
  if (date === null) return { year: null, code: null };
  return { year: fiscalYearOfDate(date), code: 'year-from-date' };
}

/** `readYear` for a column, which says the same few years again and again. */
export function yearReader(): (cell: string) => YearReading {
  const cache = new Map<string, YearReading>();
  return (cell) => {
    const known = cache.get(cell);
    if (known !== undefined) return known;
    const reading = readYear(cell);
    if (cache.size < CACHED_CELLS) cache.set(cell, reading);
    return reading;
  };
}

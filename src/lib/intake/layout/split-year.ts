import { parseFiscalYear } from '#lib/domain/fiscal-year.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';

/** A header that says a 年度 and perhaps a measure: 令和6年度 受講者数 in two. */
export type YearAndRest = { readonly year: string; readonly rest: string };

const YEAR = String.raw`(?:令和|平成|[RH])\.?(?:元|\d{1,2})(?:年度?)?|(?:19|20)\d{2}年度?`;
const YEAR_FIRST = new RegExp(String.raw`^(${YEAR})[・:_(-]?(.+?)\)?$`, 'u');
const YEAR_LAST = new RegExp(String.raw`^(.+?)[・:_(-]?(${YEAR})\)?$`, 'u');

/** What follows a year in a date (令和6年4月1日現在), not in the header of a column. */
const PART_OF_DATE = /^[\d元月日年]/u;

/** No table of a city goes further back; S1 and T1 are names of columns rather than years. */
const EARLIEST = 1989;

const isYear = (text: string): boolean => (parseFiscalYear(text) ?? 0) >= EARLIEST;

/** The 年度 in a header; `null` where it has none. */
export function splitYear(header: string): YearAndRest | null {
  const text = normaliseText(header).replace(/\s/gu, '');
  if (isYear(text)) return { year: text, rest: '' };
  const first = YEAR_FIRST.exec(text);
  if (first && isYear(first[1] ?? '') && !PART_OF_DATE.test(first[2] ?? '')) {
    return { year: first[1] ?? '', rest: first[2] ?? '' };
  }
  const last = YEAR_LAST.exec(text);
  return last && isYear(last[2] ?? '') ? { year: last[2] ?? '', rest: last[1] ?? '' } : null;
}

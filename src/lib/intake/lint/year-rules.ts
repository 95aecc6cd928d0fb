import { normaliseText } from '#lib/domain/normalise-text.ts';
import type { Finding } from '../collect-issues.ts';
import type { YearsAcross } from '../layout/years-across.ts';
import { sumUp, type ColumnProfile } from './profile-columns.ts';

/** Columns whose cells are years, months or days. */
const YEARS: ReadonlySet<string | null> = new Set<string | null>(
  'fiscal_year date month start end hired left'.split(' '),
);
const ERA = /(?:令和|平成|昭和)(?:元|\s*\d)|^[RHS]\s*\.?\d/iu;
const WESTERN = /(?:19|20)\d{2}/;

/** Whether a column is meant to hold years. */
export const isYearColumn = ({ column }: ColumnProfile): boolean => YEARS.has(column.id);

const isEraAlone = (cell: string): boolean => {
  const text = normaliseText(cell);
  return ERA.test(text) && !WESTERN.test(text);
};

/** L3-05: 令和6年度 is 2024 only to those who know it. */
export function westernYear(profile: ColumnProfile): Finding[] {
  const found = isYearColumn(profile) ? sumUp(profile, isEraAlone) : null;
  if (found === null) return [];
  const { row, count, cell } = found;
  const column = profile.column.header;
  return [{ code: 'lint-western-year', row, column, found: cell.trim(), count }];
}

/** L3-09, and L3-05 for the years of a header: years stand below each other, one row for each. */
export function longForm(across: YearsAcross | null, row: number): Finding[] {
  if (across === null) return [];
  const years = across.years.map(({ year }) => year);
  const eras = years.filter((year) => isEraAlone(year));
  const western: Finding[] =
    eras.length > 0 ? [{ code: 'lint-western-year', row, found: eras[0], count: eras.length }] : [];
  return [{ code: 'lint-long-form', row, count: years.length }, ...western];
}

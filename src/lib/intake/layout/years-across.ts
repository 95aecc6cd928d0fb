import { parseFiscalYear } from '#lib/domain/fiscal-year.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { isTotalWord } from '../cells/total-words.ts';
import { splitYear } from './split-year.ts';

/**
 * A table whose columns are years (区分 | 令和5年度 科目数, 受講者数 | 令和6年度 …), and how it reads with
 * one row per 区分 and 年度.
 */
export type YearsAcross = {
  /** The header of each column of the file, a group's name before that of the column. */
  readonly sourceHeader: readonly string[];
  /** The header of the long form: the labels, 年度, the measures. */
  readonly header: readonly string[];
  /** The columns of the file that say what a row is. */
  readonly labels: readonly number[];
  /** The measures of each year, and the columns of the file that have them (`null` for none). */
  readonly years: readonly {
    readonly year: string;
    readonly columns: readonly (number | null)[];
  }[];
  /** Columns that add up one measure over the years. */
  readonly totals: readonly { readonly index: number; readonly measure: number }[];
  /** Whether the file names its measures. */
  readonly isNamed: boolean;
};

type Meaning =
  | { readonly use: 'label'; readonly header: string }
  | { readonly use: 'year'; readonly year: string; readonly measure: string }
  | { readonly use: 'total'; readonly measure: string };

const YEAR_HEADER = '年度';
const FEWEST_YEARS = 2;

/**
 * A header of one row, or of two (`upper` above it), as years across; `null` for any other header.
 * Merged cells of the upper row stand in their first column and are read on to the right.
 *
 * @param unnamed the header of a measure that neither row names
 */
export function readYearsAcross(
  upper: readonly string[] | null,
  lower: readonly string[],
  unnamed: (labels: readonly string[]) => string | null,
): YearsAcross | null {
  const width = lastFilled(upper ?? [], lower);
  const groups = filledRight(upper ?? [], width);
  const read = Array.from({ length: width }, (_, index) =>
    meaningOf((upper?.[index] ?? '').trim(), groups[index] ?? '', (lower[index] ?? '').trim()),
  );
  const measures = measuresOf(read);
  if (measures === null) return null;
  const meanings = read.map((meaning) => explainTotal(meaning, measures));
  const labels = meanings.flatMap((meaning, index) => (meaning.use === 'label' ? [index] : []));
  const labelHeaders = meanings.flatMap((m) => (m.use === 'label' ? [m.header] : []));
  const isNamed = !measures.includes('');
  const name = isNamed ? '' : unnamed(labelHeaders);
  if (name === null) return null;
  return {
    sourceHeader: meanings.map((meaning) => headerOf(meaning)),
    header: [...labelHeaders, YEAR_HEADER, ...measures.map((measure) => measure || name)],
    ...{ labels, years: yearsOf(meanings, measures), isNamed },
    totals: meanings.flatMap((meaning, index) =>
      meaning.use === 'total'
        ? [{ index, measure: indexOfMeasure(measures, meaning.measure) }]
        : [],
    ),
  };
}

/** A total of the only measure need not name it; one of a measure unknown is a column like others. */
function explainTotal(meaning: Meaning, measures: readonly string[]): Meaning {
  if (meaning.use !== 'total') return meaning;
  const [only = '', ...others] = measures;
  const measure = meaning.measure === '' && others.length === 0 ? only : meaning.measure;
  const isKnown = indexOfMeasure(measures, measure) >= 0;
  return isKnown ? { use: 'total', measure } : { use: 'label', header: headerOf(meaning) };
}

function lastFilled(...rows: readonly (readonly string[])[]): number {
  return Math.max(...rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
}

function filledRight(row: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, index) => (last = (row[index] ?? '').trim() || last));
}

function meaningOf(above: string, group: string, below: string): Meaning {
  const own = splitYear(below);
  if (own) return { use: 'year', year: own.year, measure: own.rest || unlessYear(group) };
  const spanning = splitYear(group);
  if (spanning) return { use: 'year', year: spanning.year, measure: below || spanning.rest };
  if (isTotalWord(below)) return { use: 'total', measure: group === below ? '' : group };
  if (isTotalWord(group)) return { use: 'total', measure: below };
  return { use: 'label', header: below || above };
}

const unlessYear = (group: string): string => (splitYear(group) ? '' : group);

function headerOf(meaning: Meaning): string {
  if (meaning.use === 'label') return meaning.header;
  const first = meaning.use === 'year' ? meaning.year : '合計';
  return `${first} ${meaning.measure}`.trim();
}

/** The measures, in the order of the first year; `null` unless all years have the same. */
function measuresOf(meanings: readonly Meaning[]): string[] | null {
  const byYear = new Map<number | null, string[]>();
  for (const meaning of meanings) {
    if (meaning.use !== 'year') continue;
    const year = parseFiscalYear(meaning.year);
    byYear.set(year, [...(byYear.get(year) ?? []), meaning.measure]);
  }
  const [first, ...others] = [...byYear.values()];
  if (!first || others.length + 1 < FEWEST_YEARS) return null;
  const isUnique = new Set(first.map(comparisonKey)).size === first.length;
  const isSame = (own: readonly string[]): boolean =>
    own.length === first.length && own.every((measure) => indexOfMeasure(first, measure) >= 0);
  return isUnique && others.every(isSame) ? first : null;
}

const indexOfMeasure = (measures: readonly string[], measure: string): number =>
  measures.findIndex((known) => comparisonKey(known) === comparisonKey(measure));

function yearsOf(meanings: readonly Meaning[], measures: readonly string[]) {
  const years = new Map<string, (number | null)[]>();
  meanings.forEach((meaning, index) => {
    if (meaning.use !== 'year') return;
    const columns = years.get(meaning.year) ?? measures.map(() => null);
    columns[indexOfMeasure(measures, meaning.measure)] = index;
    years.set(meaning.year, columns);
  });
  return [...years].map(([year, columns]) => ({ year, columns }));
}

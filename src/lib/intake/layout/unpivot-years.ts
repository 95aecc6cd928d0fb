import { saysNothing } from '../cells/missing-words.ts';
import type { Finding } from '../collect-issues.ts';
import { columnLetter } from '../columns/column-letter.ts';
import type { ColumnMatch } from '../match-columns.ts';
import type { YearsAcross } from './years-across.ts';

/** A row of a table with years across, as the rows of its long form. */
export type Unpivoted = {
  readonly records: readonly (readonly string[])[];
  /** Years of which the row says nothing in any measure: blank or －. */
  readonly empty: number;
};

/**
 * One record per 年度 of which the row says something: its labels, the year, the measures. All of them
 * come from one row of the file, and are used or quarantined together.
 */
export function unpivotYears(
  { labels, years }: Pick<YearsAcross, 'labels' | 'years'>,
  cells: readonly string[],
): Unpivoted {
  const names = labels.map((index) => cells[index] ?? '');
  const records = years.flatMap(({ year, columns }) => {
    const values = columns.map((index) => (index === null ? '' : (cells[index] ?? '')));
    const saysSomething = values.some((value) => value.trim() !== '' && !saysNothing(value));
    return saysSomething ? [[...names, year, ...values]] : [];
  });
  return { records, empty: years.length - records.length };
}

/** The columns of the file itself, as the columns of the long form explain them. */
export function sourceColumns(across: YearsAcross, columns: readonly ColumnMatch[]): ColumnMatch[] {
  const { labels, years, totals, sourceHeader } = across;
  const longIndex = new Map<number, number>(labels.map((source, index) => [source, index]));
  for (const { columns: sources } of years) {
    sources.forEach((source, measure) => {
      if (source !== null) longIndex.set(source, labels.length + 1 + measure);
    });
  }
  const isTotal = new Set(totals.map(({ index }) => index));
  return sourceHeader.map((header, index): ColumnMatch => {
    const long = columns[longIndex.get(index) ?? -1];
    if (long && !isTotal.has(index)) return { ...long, index, header };
    return { index, header, use: 'unused', id: null, reason: 'unknown', examples: [] };
  });
}

/** Findings that tell a column of the long form by its letter, with the letter it has in the file. */
export function lettersInFile(
  across: YearsAcross | null,
  findings: readonly Finding[],
): readonly Finding[] {
  if (across === null) return findings;
  const letters = new Map(across.labels.map((source, long) => [columnLetter(long), source]));
  return findings.map((finding) => {
    const source = letters.get(finding.found ?? '');
    const isLetter = finding.code.startsWith('column-') && source !== undefined;
    return isLetter ? { ...finding, found: columnLetter(source) } : finding;
  });
}

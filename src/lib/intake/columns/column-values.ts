import { unifyText } from '../cells/unify-text.ts';
import { saysNothing } from '../cells/missing-words.ts';
import type { HeaderCell } from './read-header.ts';

/** So many rows tell what a column holds. */
const ROWS_LOOKED_AT = 300;
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 30;

/** More columns than any survey has; a damaged file can have a hundred thousand. */
const COLUMNS_LOOKED_AT = 2000;

/**
 * The values of each column in the first rows, blank cells and 無回答 left out; of a column without
 * header, none.
 */
export function columnValues(
  sample: readonly (readonly string[])[],
  header: readonly HeaderCell[],
): string[][] {
  const rows = sample.slice(0, ROWS_LOOKED_AT);
  return header.map(({ text }, index) =>
    text === '' || index >= COLUMNS_LOOKED_AT
      ? []
      : rows
          .map((row) => unifyText(row[index] ?? ''))
          .filter((value) => value !== '' && !saysNothing(value)),
  );
}

/** The cells of one column in the first rows as they stand in the file, blank ones left out. */
export const cellsAt = (sample: readonly (readonly string[])[], index: number): string[] =>
  sample
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => (row[index] ?? '').trim())
    .filter((cell) => cell !== '' && !saysNothing(cell));

/** Up to three different values, as they stand in the file. */
export function examplesOf(sample: readonly (readonly string[])[], index: number): string[] {
  const found = new Set<string>();
  if (index >= COLUMNS_LOOKED_AT) return [];
  for (const row of sample.slice(0, ROWS_LOOKED_AT)) {
    const value = (row[index] ?? '').trim();
    if (value !== '') found.add(shorten(value));
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}

function shorten(value: string): string {
  const characters = [...value];
  if (characters.length <= EXAMPLE_LENGTH) return value;
  return `${characters.slice(0, EXAMPLE_LENGTH).join('')}…`;
}

/** The share of values that a test accepts; 0 without values. */
export const shareOf = (values: readonly string[], accepts: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(accepts).length / values.length;

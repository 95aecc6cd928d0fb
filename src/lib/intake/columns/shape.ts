import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { columnLetter } from './column-letter.ts';

/**
 * The names of a file's columns in `mappings`: their headers; the second of one header is `備考#2`, a
 * column without header is named by its letter, `#C`.
 */
export function columnKeys(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, index) => {
    const name = cell.trim();
    if (name === '') return `#${columnLetter(index)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** The header as one text, the same for files that a form tool writes year after year. */
export const shapeOf = (header: readonly string[]): string => header.map(comparisonKey).join('|');

import type { Column } from './engine.ts';
import { isoDateToDays } from './iso-date.ts';

export type TextColumn = Extract<Column, { type: 'text' | 'date' }>;
export type NumberColumn = Exclude<Column, TextColumn>;
type WholeColumn = Exclude<NumberColumn, { type: 'double' }>;
export type NumberArray = NumberColumn['values'];

const WHOLE_ARRAYS = { tinyint: Int8Array, smallint: Int16Array, integer: Int32Array } as const;

export function isTextColumn(column: Column): column is TextColumn {
  return column.type === 'text' || column.type === 'date';
}

function wholeValues({ name, type, values, valid }: WholeColumn): NumberArray {
  const Target = WHOLE_ARRAYS[type];
  if (values instanceof Target) return values;
  const narrow = Target.from(values);
  const row = narrow.findIndex((value, i) => value !== values[i] && valid?.[i] !== 0);
  if (row >= 0) throw new RangeError(`column ${name}: row ${row} is too large for ${type}`);
  return narrow;
}

/**
 * The values of a column of numbers in the array of exactly its type: the same array where it
 * fits, else a copy.
 *
 * @throws RangeError when a value that counts is too large for the type, instead of wrapping it
 */
export function numberValues(column: NumberColumn): NumberArray {
  return column.type === 'double' ? column.values : wholeValues(column);
}

/**
 * The values of a column of ISO dates as days since 1970-01-01, `null` where there is none. Days
 * repeat, so each is read once.
 *
 * @throws RangeError when a text is no ISO date, with its row counted from 0, without the text
 */
export function dayValues({ name, values }: TextColumn): (number | null)[] {
  const known = new Map<string, number>();
  return values.map((text, row) => {
    if (text === null) return null;
    const days = known.get(text) ?? isoDateToDays(text);
    if (days === null) throw new RangeError(`column ${name}: row ${row} is no ISO date`);
    known.set(text, days);
    return days;
  });
}

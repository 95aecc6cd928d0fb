import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a sample file, every value as it stands there, keyed by the column's header. */
export type CityRow = Readonly<Record<string, string>>;

const folder = new URL('../../data/minori-city/', import.meta.url);

export function readBytes(name: string): Uint8Array {
  return readFileSync(new URL(encodeURIComponent(name), folder));
}

/** Whether the file begins with the mark that Excel writes before UTF-8. */
export function hasBom(name: string): boolean {
  return Buffer.from(readBytes(name).subarray(0, 3)).toString('hex') === 'efbbbf';
}

/** The text of a file: UTF-8 where it says so, CP932 otherwise; throws on bytes that are neither. */
export function readText(name: string): string {
  const encoding = hasBom(name) ? 'utf-8' : 'shift_jis';
  return new TextDecoder(encoding, { fatal: true }).decode(readBytes(name));
}

/** The rows of a file; throws when it is not rectangular. */
export function readRows(name: string): CityRow[] {
  const { data, errors } = Papa.parse<CityRow>(readText(name), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors[0])}`);
  return data;
}

export function cell(row: CityRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** The whole number of a cell, full-width digits included. */
export function numberIn(row: CityRow, column: string): number {
  const text = cell(row, column).normalize('NFKC');
  if (!/^\d+$/.test(text)) throw new Error(`column ${column}: expected a number, found "${text}"`);
  return Number(text);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** How many rows there are of each value. */
export function countBy(rows: readonly CityRow[], keyOf: (row: CityRow) => string) {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

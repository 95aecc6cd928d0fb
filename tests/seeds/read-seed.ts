import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a seed table: every value as printed, keyed by the column's header. */
export type SeedRow = Readonly<Record<string, string>>;

/**
 * The rows of a table below `seeds/`, every value a string as it stands in the file.
 * Throws when the file is not rectangular: a shifted cell would be a wrong fact.
 */
export function readSeed(path: string): SeedRow[] {
  const text = readFileSync(new URL(`../../seeds/${path}`, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<SeedRow>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`seed ${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** A whole number printed in a seed; throws when the cell holds anything else. */
export function wholeNumber(row: SeedRow, column: string): number {
  const text = row[column] ?? '';
  if (!/^\d+$/.test(text)) throw new Error(`seed column ${column}: expected a whole number, found "${text}"`);
  return Number(text);
}

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { openFile } from '#lib/intake/open-file.ts';

/** The public collection of awkward CSV files: `csvs/x.csv` and its records, `json/x.json`. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));
const names = readdirSync(join(FOLDER, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

async function recordsOf(name: string): Promise<Record<string, string>[]> {
  const bytes = readFileSync(join(FOLDER, 'csvs', `${name}.csv`));
  const { opened } = await openFile({ name: `${name}.csv`, bytes }, DEFAULT_WORKSPACE_FILE);
  const [header = [], ...rows] = [...(opened?.chunks ?? [])].flatMap(({ records }) => records);
  return rows.map((cells) =>
    Object.fromEntries(header.map((key, index) => [key, cells[index] ?? ''])),
  );
}

/** Where we differ from the collection, and why. */
const EXCUSES: Readonly<Record<string, (expected: unknown) => unknown>> = {
  // A line end within a cell becomes \n, as Excel itself writes it.
  newlines_crlf: (expected) =>
    JSON.parse(JSON.stringify(expected).replaceAll('\\r\\n', '\\n')) as unknown,
  // The collection lists its one record without a list, and with a telephone number made up.
  location_coordinates: (expected) => [
    { ...(expected as object), 'Contact Phone Number': '2095257564' },
  ],
};

describe('a file of the public collection csv-spectrum', () => {
  it('is one of twelve', () => {
    expect(names).toHaveLength(12);
  });

  it.each(names)('has the records that the collection says: %s', async (name) => {
    const said: unknown = JSON.parse(readFileSync(join(FOLDER, 'json', `${name}.json`), 'utf8'));
    expect(await recordsOf(name)).toEqual(EXCUSES[name]?.(said) ?? said);
  });
});

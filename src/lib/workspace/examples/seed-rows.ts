import { parseCsv } from '#lib/intake/parse-csv.ts';

/** A row of a seed table: every cell as it stands, by its header. */
export type SeedRow = Readonly<Record<string, string>>;

/** The rows of a seed table: UTF-8, comma, header on row 1. */
export function seedRows(text: string): SeedRow[] {
  const [header = [], ...records] = [...parseCsv(text, ',')].flatMap((chunk) => chunk.records);
  return records.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  );
}

/** Values of a cell that holds several. */
export const valuesOf = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);

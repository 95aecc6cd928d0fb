import type { Column } from '#lib/engine/engine.ts';

/**
 * A table on its way into the engine. Its columns are made one after another, as they are asked for:
 * a million rows take a while, and in between others may work, or abort.
 */
export type Table = { readonly name: string; readonly columns: Iterable<Column> };

/** Whole numbers as a column; `null` becomes a missing value. */
export function integerColumn(name: string, values: readonly (number | null)[]): Column {
  const numbers = new Int32Array(values.length);
  const valid = new Uint8Array(values.length);
  values.forEach((value, row) => {
    if (value === null) return;
    numbers[row] = value;
    valid[row] = 1;
  });
  return { name, type: 'integer', values: numbers, valid };
}

/** Numbers as a column; `null` becomes a missing value. */
function doubleColumn(name: string, values: readonly (number | null)[]): Column {
  const numbers = new Float64Array(values.length);
  const valid = new Uint8Array(values.length);
  values.forEach((value, row) => {
    if (value === null) return;
    numbers[row] = value;
    valid[row] = 1;
  });
  return { name, type: 'double', values: numbers, valid };
}

/** Texts as a column. */
const textColumn = (name: string, values: readonly (string | null)[]): Column => ({
  name,
  type: 'text',
  values,
});

/** ISO dates as a column. */
export const dateColumn = (name: string, values: readonly (string | null)[]): Column => ({
  name,
  type: 'date',
  values,
});

/** How a column is made from rows: its type, and the value of one row. */
export type CellOf<Row> =
  | readonly ['integer', (row: Row, index: number) => number | null]
  | readonly ['double', (row: Row, index: number) => number | null]
  | readonly ['text', (row: Row, index: number) => string | null]
  | readonly ['date', (row: Row, index: number) => string | null];

/** A table with one row per row given, its columns by their names. */
export function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, CellOf<Row>>>,
): Table {
  return { name, columns: columnsOf(rows, columns) };
}

function* columnsOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, CellOf<Row>>>,
): Generator<Column> {
  for (const [name, cell] of Object.entries(columns)) {
    if (cell[0] === 'integer') yield integerColumn(name, rows.map(cell[1]));
    else if (cell[0] === 'double') yield doubleColumn(name, rows.map(cell[1]));
    else if (cell[0] === 'text') yield textColumn(name, rows.map(cell[1]));
    else yield dateColumn(name, rows.map(cell[1]));
  }
}

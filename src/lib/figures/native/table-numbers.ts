import type { NativeValue } from '#lib/charts/native/native-chart.ts';
import type { FigureTable } from '../figure.ts';

/** The columns of a figure's table by their headers, in a given order of its rows. */
export type TableNumbers = {
  readonly texts: (header: string) => string[];
  /** Unrounded; `null` where a cell is blank or hidden. */
  readonly numbers: (header: string) => NativeValue[];
};

/**
 * What an office program draws of a figure comes from its table alone, so that both say the same.
 *
 * @param order indices of the rows; all of them as they stand unless given
 * @throws Error where the table has no such column
 */
export function tableNumbers(table: FigureTable, order?: readonly number[]): TableNumbers {
  const rows = order ? order.map((index) => table.rows[index] ?? []) : table.rows;
  const cells = (header: string) => {
    const column = table.columns.findIndex((one) => one.header === header);
    if (column < 0) throw new Error(`table of a figure: no column ${header}`);
    return rows.map((row) => row[column] ?? null);
  };
  return {
    texts: (header) => cells(header).map((cell) => (typeof cell === 'object' ? '' : String(cell))),
    numbers: (header) => cells(header).map((cell) => (typeof cell === 'number' ? cell : null)),
  };
}

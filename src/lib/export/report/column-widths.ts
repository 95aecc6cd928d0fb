import type { ExportColumn, ExportTable } from '../figure-document.ts';
import { isNumericColumn, printedCell } from '../printed-cell.ts';
import { textWidth } from '../svg/text-width.ts';

/** A column of text is not made narrower than so many letters, nor a header of numbers. */
const FEWEST_LETTERS = 5;
const FEWEST_HEADER_LETTERS = 3;

/** The room of a table, in points. */
export type TableRoom = {
  /** Sizes of letters that may be taken, the largest first. */
  readonly sizes: readonly number[];
  readonly width: number;
  /** Left and right of each cell together. */
  readonly padding: number;
};

/** Widths of columns in points, which fill the room, and the size of letters they hold. */
export type FittedColumns = { readonly size: number; readonly widths: readonly number[] };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Fits a table into its room in the largest letters in which no number is broken over lines. Where
 * even the smallest do not fit, all columns give way alike; nothing is cut.
 */
export function fitColumns(table: ExportTable, room: TableRoom): FittedColumns {
  const tries = room.sizes.map((size) => ({ size, needs: needsOf(table, size, room.padding) }));
  const fitting = tries.find(({ needs }) => sum(needs.map(({ least }) => least)) <= room.width);
  const { size, needs } = fitting ?? tries.at(-1)!;
  return { size, widths: share(needs, room.width) };
}

type Need = { readonly least: number; readonly natural: number };

function needsOf({ columns, rows }: ExportTable, size: number, padding: number): Need[] {
  return columns.map((column, index) => {
    const cells = rows.map((row) => printedCell(row[index] ?? null, column));
    const widest = Math.max(0, ...cells.map((text) => longest(text.split('\n'), size)));
    const header = textWidth(column.header, size, 700);
    return {
      natural: Math.max(widest, header) + padding,
      least: leastOf(column, { widest, header, size }) + padding,
    };
  });
}

const longest = (lines: readonly string[], size: number) =>
  Math.max(...lines.map((line) => textWidth(line, size)));

type Content = { readonly widest: number; readonly header: number; readonly size: number };

/** Numbers are kept whole; texts and headers may be broken. */
function leastOf(column: ExportColumn, { widest, header, size }: Content): number {
  const ofHeader = Math.min(header, size * FEWEST_HEADER_LETTERS);
  const ofCells = isNumericColumn(column) ? widest : Math.min(widest, size * FEWEST_LETTERS);
  return Math.max(ofHeader, ofCells);
}

/** What is over goes to those who want more; once all have theirs, to all alike. */
function share(needs: readonly Need[], width: number): number[] {
  const least = sum(needs.map((need) => need.least));
  const natural = sum(needs.map((need) => need.natural));
  if (natural <= width || least >= width) {
    const whole = natural <= width ? 'natural' : 'least';
    const total = whole === 'natural' ? natural : least;
    return needs.map((need) => (need[whole] * width) / total);
  }
  const spare = (width - least) / (natural - least);
  return needs.map((need) => need.least + (need.natural - need.least) * spare);
}

import type { ExportTable } from '../figure-document.ts';
import { isNumericColumn, printedCell } from '../printed-cell.ts';
import { breakLines } from '../svg/break-lines.ts';
import { textWidth } from '../svg/text-width.ts';
import { LEADING, TABLE_SIZES } from './slide-style.ts';

/** Left and right of a cell, above and beneath it, in points. */
export const CELL = { side: 5, above: 3 } as const;
/** A column of text is not made narrower than so many letters. */
const FEWEST_LETTERS = 6;
/** Letters of a table over several slides, in points. */
const USUAL_SIZE = 12;
/** A table of few columns is widened by no more than this. */
const WIDEST = 1.8;

/** How a table stands on its slides; lengths in points. */
export type TableLayout = {
  readonly size: number;
  readonly widths: readonly number[];
  /** The rows of each slide, from the first to before the second. */
  readonly pages: readonly (readonly [from: number, to: number])[];
};

type Room = { readonly width: number; readonly height: number };

/**
 * Sets a table in the largest letters in which its columns fit on one slide; one that is longer in
 * the largest of usual size, and split where a slide is full. Numbers are never broken over lines.
 */
export function layoutTable(table: ExportTable, room: Room): TableLayout {
  const layouts = TABLE_SIZES.map((size) => {
    const needed = columnWidths(table, size, room);
    const scale = Math.min(1, room.width / sum(needed));
    const widths = needed.map((width) => width * scale);
    return { size, widths, pages: pagesOf(table, { size, widths, room }), isWhole: scale === 1 };
  });
  const whole = layouts.filter(({ isWhole }) => isWhole);
  const chosen =
    whole.find(({ pages, size }) => pages.length === 1 && size >= USUAL_SIZE) ??
    whole.find(({ size }) => size <= USUAL_SIZE) ??
    layouts.at(-1)!;
  return { size: chosen.size, widths: chosen.widths, pages: chosen.pages };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Widths as they are needed; too much in all where not even narrow columns of text fit. */
function columnWidths(table: ExportTable, size: number, room: Room): number[] {
  const columns = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => textWidth(printedCell(row[index] ?? null, column), size));
    const header = Math.max(
      ...breakLines(column.header, size * FEWEST_LETTERS, { size, weight: 700 }).map((line) =>
        textWidth(line, size, 700),
      ),
    );
    const natural = Math.max(header, ...cells) + 2 * CELL.side;
    const least = Math.max(header, isNumericColumn(column) ? natural : size * FEWEST_LETTERS);
    return { natural, least: Math.min(natural, least + 2 * CELL.side) };
  });
  const natural = columns.map((column) => column.natural);
  const total = sum(natural);
  if (total <= room.width) {
    return natural.map((width) => width * Math.min(WIDEST, room.width / total));
  }
  const least = columns.map((column) => column.least);
  const spare = room.width - sum(least);
  const wanted = total - sum(least);
  if (spare < 0) return least;
  return least.map((width, index) => width + ((natural[index]! - width) * spare) / wanted);
}

type Set = { readonly size: number; readonly widths: readonly number[]; readonly room: Room };

/** Which rows stand on which slide; at least one on each. */
function pagesOf(table: ExportTable, { size, widths, room }: Set): [number, number][] {
  const heightOf = (texts: readonly string[]) => {
    const lines = texts.map((text, index) => {
      const width = widths[index]! - 2 * CELL.side;
      return breakLines(text, width, { size }).length;
    });
    return Math.max(1, ...lines) * size * LEADING + 2 * CELL.above;
  };
  const groups = table.columns.some(({ group }) => group !== undefined);
  const header = heightOf(table.columns.map((column) => column.header));
  const top = header + (groups ? size * LEADING + 2 * CELL.above : 0);
  const pages: [number, number][] = [];
  let [from, height] = [0, top];
  table.rows.forEach((row, index) => {
    const needed = heightOf(
      table.columns.map((column, at) => printedCell(row[at] ?? null, column)),
    );
    if (index > from && height + needed > room.height) {
      pages.push([from, index]);
      [from, height] = [index, top];
    }
    height += needed;
  });
  return [...pages, [from, table.rows.length]];
}

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
/** Letters of a table with texts of several lines. */
const TEXT_SIZE = 14;
const FEW_COLUMNS = 3;
/** Letters of some typefaces are wider than they are taken to be. */
const SLACK = 1.08;
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
 * Sets a table in the largest letters in which it stands on one slide without broken lines, or with
 * broken texts; a longer one in usual letters, split where a slide is full. Numbers are never
 * broken.
 */
export function layoutTable(table: ExportTable, room: Room): TableLayout {
  const layouts = TABLE_SIZES.map((size) => {
    const needs = needsOf(table, size);
    const needed = columnWidths(needs, room);
    const scale = Math.min(1, room.width / sum(needed));
    const widths = needed.map((width) => width * scale);
    const isWhole = scale === 1;
    const isNatural = isWhole && sum(needs.map(({ natural }) => natural)) <= room.width;
    return { size, widths, pages: pagesOf(table, { size, widths, room }), isWhole, isNatural };
  });
  const onOne = layouts.filter(({ isWhole, pages }) => isWhole && pages.length === 1);
  // Texts in two columns are read in several lines; figures in many are not.
  const least = table.columns.length <= FEW_COLUMNS ? TEXT_SIZE : USUAL_SIZE;
  const chosen =
    onOne.find(({ isNatural, size }) => isNatural && size >= least) ??
    onOne.find(({ size }) => size <= TEXT_SIZE && size >= USUAL_SIZE) ??
    layouts.find(({ isWhole, size }) => isWhole && size === USUAL_SIZE) ??
    onOne.at(0) ??
    layouts.find(({ isWhole }) => isWhole) ??
    layouts.at(-1)!;
  return { size: chosen.size, widths: chosen.widths, pages: chosen.pages };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What a column needs: without breaking anything, and at the least. */
type Need = { readonly natural: number; readonly least: number };

function needsOf(table: ExportTable, size: number): Need[] {
  const needs = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => textWidth(printedCell(row[index] ?? null, column), size));
    const words = breakLines(column.header, size * FEWEST_LETTERS, { size, weight: 700 });
    const header = Math.max(...words.map((line) => textWidth(line, size, 700)));
    const natural = Math.max(header, ...cells) * SLACK + 2 * CELL.side;
    const least = isNumericColumn(column) ? natural : size * FEWEST_LETTERS + 2 * CELL.side;
    return { natural, least: Math.min(natural, Math.max(least, header + 2 * CELL.side)) };
  });
  const natural = forGroups(table, needs, size);
  return needs.map(({ least }, index) => ({ natural: natural[index]!, least }));
}

/** Widths as they are needed; too much in all where not even narrow columns of text fit. */
function columnWidths(needs: readonly Need[], room: Room): number[] {
  const total = sum(needs.map(({ natural }) => natural));
  if (total <= room.width) {
    return needs.map(({ natural }) => natural * Math.min(WIDEST, room.width / total));
  }
  const least = sum(needs.map((need) => need.least));
  const spare = Math.max(0, room.width - least);
  return needs.map((need) => {
    return need.least + ((need.natural - need.least) * spare) / (total - least || 1);
  });
}

/** Columns of a group as wide together as the header over them needs. */
function forGroups(table: ExportTable, needs: readonly Need[], size: number): number[] {
  const widths = needs.map(({ natural }) => natural);
  return table.columns.map(({ group }, index) => {
    const width = widths[index]!;
    if (group === undefined) return width;
    const own = sum(widths.filter((_, at) => table.columns[at]!.group === group));
    const needed = textWidth(group, size, 700) + 2 * CELL.side;
    return width * Math.max(1, needed / own);
  });
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

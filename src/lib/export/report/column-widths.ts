import type { ExportColumn, ExportTable } from '../figure-document.ts';
import { isNumericColumn, printedCell } from '../printed-cell.ts';
import { textWidth } from '../svg/text-width.ts';

/** A column of text is not made narrower than so many letters, nor a header of numbers. */
const FEWEST_LETTERS = 7;
const FEWEST_HEADER_LETTERS = 4;

/** Some typefaces set their figures wider than letters are estimated. */
const WIDE_FIGURES = 1.12;

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

function needsOf(table: ExportTable, size: number, padding: number): Need[] {
  const { columns, rows } = table;
  const needs = columns.map((column, index) => {
    const cells = rows.map((row) => printedCell(row[index] ?? null, column));
    const lines = cells.join('\n').split('\n');
    // Sums are set bold.
    const widest = isNumericColumn(column)
      ? longest(lines, size, 700) * WIDE_FIGURES
      : longest(lines, size, 400);
    const header = textWidth(column.header, size, 700);
    return {
      natural: Math.max(widest, header) + padding,
      least: leastOf(column, { widest, header, size }) + padding,
    };
  });
  return underGroups(columns, needs, { size, padding });
}

const longest = (lines: readonly string[], size: number, weight: 400 | 700) =>
  Math.max(...lines.map((line) => textWidth(line, size, weight)));

type Content = { readonly widest: number; readonly header: number; readonly size: number };

/** Latin words: unlike Japanese, they are not broken. */
const LATIN_WORDS = /[A-Za-z][A-Za-z’-]*/gu;

/** Numbers and Latin words of a header are kept whole; texts and Japanese headers may be broken. */
function leastOf(column: ExportColumn, { widest, header, size }: Content): number {
  const words = column.header.match(LATIN_WORDS) ?? [];
  const ofHeader = Math.max(
    Math.min(header, size * FEWEST_HEADER_LETTERS),
    ...words.map((word) => textWidth(word, size, 700)),
  );
  const ofCells = isNumericColumn(column) ? widest : Math.min(widest, size * FEWEST_LETTERS);
  return Math.max(ofHeader, ofCells);
}

/** Where a header may be broken: before what stands in brackets, as the year behind 令和6年度. */
const PIECES = /(?=（)/u;

/** A header in the lines in which it fits into a width, if it does in two. */
export const headerLines = (text: string, width: number, size: number): string[] =>
  textWidth(text, size, 700) <= width ? [text] : text.split(PIECES);

type Set = { readonly size: number; readonly padding: number };

/** Columns as wide as the header over them needs, each of them the same more. */
function underGroups(
  columns: readonly ExportColumn[],
  needs: readonly Need[],
  { size, padding }: Set,
): Need[] {
  return needs.map((need, index) => {
    const { group } = columns[index]!;
    if (group === undefined) return need;
    const first = columns.slice(0, index).findLastIndex((column) => column.group !== group) + 1;
    const after = columns.slice(index).findIndex((column) => column.group !== group);
    const under = needs.slice(first, after < 0 ? undefined : index + after);
    const missing = (pieces: readonly string[], each: readonly number[]) =>
      Math.max(0, longest(pieces, size, 700) + padding - sum(each)) / under.length;
    const least = under.map((other) => other.least);
    const natural = under.map((other) => other.natural);
    return {
      least: need.least + missing(group.split(PIECES), least),
      natural: need.natural + missing([group], natural),
    };
  });
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

import { cellText } from './cell-text.ts';
import type { ExportCell, TableDocument } from './figure-document.ts';
import { tableLines } from './table-lines.ts';

const BOM = '\ufeff';
const CRLF = '\r\n';

/** Some readers trim white space at an end, or take a tab for the end of a cell. */
const NEEDS_QUOTES = /[",\t\n]|^\s|\s$/u;

const quoted = (cell: string) =>
  NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Lines of cells as CSV that Excel opens by a double click: UTF-8 with BOM, lines ending in CRLF.
 * Numbers are unrounded, hidden values are `x`, and a text that a spreadsheet would compute begins
 * with `'`.
 */
export function csvText(lines: readonly (readonly ExportCell[])[]): string {
  const written = lines.map((cells) => cells.map((cell) => quoted(cellText(cell))).join(','));
  return BOM + written.map((line) => line + CRLF).join('');
}

/** A table as CSV: header in row 1, data, an empty line, the caption. */
export const writeCsv = (figure: TableDocument): string => csvText(tableLines(figure));

import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { cellWriter } from './cell-text.ts';

/** How a sheet is laid out, as far as its cells do not say it. */
export type SheetLayout = {
  readonly mergedCells: number;
  /** As Excel numbers them. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: number;
};

/** One sheet of a workbook as a grid of texts that begins at A1. */
export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Up to the last row and column that has a value. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that have a value. */
  readonly filled: number;
  readonly layout: SheetLayout;
  /** A row from 0, without the empty cells at its end. */
  readonly record: (index: number) => string[];
};

/** Excel's own limits. A cell that says it lies beyond them is a forgery, and a trap for a loop. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The sheets of a workbook that have cells, in its order; diagrams have none.
 *
 * @throws RangeError for a sheet larger than any Excel can write
 */
export function sheetsOf(book: WorkBook): Sheet[] {
  const write = cellWriter(book.Workbook?.WBProps?.date1904 === true);
  return book.SheetNames.flatMap((name, index): Sheet[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ name, isHidden, ...gridOf(sheet, write), layout: layoutOf(sheet) }];
  });
}

type Writer = (cell: CellObject | undefined) => string;

function gridOf(sheet: WorkSheet, write: Writer) {
  const data = sheet['!data'] ?? [];
  const isForged = data.length > MOST_ROWS || data.some((cells) => cells.length > MOST_COLUMNS);
  if (isForged) throw new RangeError('sheet: more rows or columns than Excel has');
  let [rows, columns, filled] = [0, 0, 0];
  data.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!hasValue(cell)) return;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      filled++;
    });
  });
  const record = (index: number): string[] => {
    const cells = Array.from(data[index] ?? [], write);
    while (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
    return cells;
  };
  return { rows, columns, filled, record };
}

const hasValue = ({ t, v }: CellObject) =>
  t !== 'z' && v !== undefined && (typeof v !== 'string' || v.trim() !== '');

function layoutOf(sheet: WorkSheet): SheetLayout {
  const isHidden = (part: { hidden?: boolean } | undefined) => part?.hidden === true;
  const rows = (sheet['!rows'] ?? []).slice(0, MOST_ROWS);
  return {
    mergedCells: sheet['!merges']?.length ?? 0,
    hiddenRows: Array.from(rows, isHidden).flatMap((hidden, row) => (hidden ? [row + 1] : [])),
    hiddenColumns: (sheet['!cols'] ?? []).slice(0, MOST_COLUMNS).filter(isHidden).length,
  };
}

import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { isSuppressed } from '../cell-text.ts';
import type { ExportTable } from '../figure-document.ts';
import { printedCell } from '../printed-cell.ts';
import { fitColumns } from '../report/column-widths.ts';
import { CELL_PADDING, PAPER_STYLES } from '../report/paper.ts';
import { HAIR, INK_RULE, NONE, sideOf, tableCell } from './table-cell.ts';
import { headerRows } from './table-header.ts';
import { points } from './word-page.ts';

const SIZES = [PAPER_STYLES.tableCell.size, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];
/** A table of no more rows stays on one page, with its title and its notes. */
const KEPT_TOGETHER = 24;

/** What a table needs to know beside its data. */
export type TableSettings = {
  readonly locale: Locale;
  /** In points. */
  readonly width: number;
  /** Whether a page begins with it. */
  readonly startsPage: boolean;
  /** Whether lines follow that belong to it. */
  readonly keepsNext: boolean;
  /** The table of which it shows rows, whose columns it takes; itself by default. */
  readonly whole?: ExportTable;
};

/**
 * A table of Word: its headers stand again on every page, no row is broken over pages, numbers are
 * set to the right, and a last row of sums stands between two lines.
 */
export function wordTable(table: ExportTable, settings: TableSettings): Table {
  const { size, widths } = fitColumns(settings.whole ?? table, {
    ...{ sizes: SIZES, width: settings.width, padding: 2 * CELL_PADDING.inline },
  });
  const columnWidths = widths.map(points);
  const { startsPage } = settings;
  return new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      ...{ left: points(CELL_PADDING.inline), right: points(CELL_PADDING.inline) },
      ...{ top: points(CELL_PADDING.block), bottom: points(CELL_PADDING.block) },
    },
    borders: {
      ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
      ...{ insideHorizontal: NONE, insideVertical: NONE },
    },
    rows: [
      ...headerRows(table.columns, { size, widths: columnWidths, startsPage }),
      ...bodyRows(table, settings, { size, widths: columnWidths }),
    ],
  });
}

type Fitted = { readonly size: number; readonly widths: readonly number[] };

function bodyRows(
  { columns, rows }: ExportTable,
  { locale, keepsNext }: TableSettings,
  { size, widths }: Fitted,
): TableRow[] {
  const isSum = (index: number) =>
    index === rows.length - 1 && rows[index]?.[0] === catalogue(locale).pages.tables.total;
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    const keepNext = isLast ? keepsNext : rows.length <= KEPT_TOGETHER;
    const look = {
      bottom: isLast || isSum(index + 1) ? INK_RULE : HAIR,
      isBold: isSum(index),
      keepNext,
    };
    const cells = columns.map((column, at) => {
      const cell = row[at] ?? null;
      const alignment = sideOf(column);
      const isHidden = isSuppressed(cell);
      const text = printedCell(cell, column);
      return tableCell(text, { ...look, size, width: widths[at] ?? 0, alignment, isHidden });
    });
    return new TableRow({ cantSplit: true, children: cells });
  });
}

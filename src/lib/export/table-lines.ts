import { catalogue } from '#lib/i18n/catalogue.ts';
import { captionLines, marksOf, type CaptionLine } from './caption-lines.ts';
import { isSuppressed, SUPPRESSED_SIGN } from './cell-text.ts';
import type { ExportCell, ExportColumn, TableDocument } from './figure-document.ts';

/** The header of a column in one line, its group before it. */
export const headerText = ({ group, header }: ExportColumn): string =>
  group ? `${group} ${header}` : header;

/** Number and title, subtitle, 注, 出典, n, the meaning of x, and the marks: all that is no data. */
export function tableCaption(figure: TableDocument): CaptionLine[] {
  const words = catalogue(figure.locale).exports;
  const { number, title, subtitle, n } = figure.caption;
  const hides = (n !== undefined && isSuppressed(n)) || figure.table.rows.flat().some(isSuppressed);
  return [
    { label: number, text: title },
    { label: words.subtitle, text: subtitle },
    ...captionLines(figure),
    ...(hides ? [{ label: SUPPRESSED_SIGN, text: words.suppressed }] : []),
    ...marksOf(figure).map((text) => ({ label: words.mark, text })),
  ];
}

/**
 * A table as lines of cells: the header first, so that a machine finds it, the data, an empty
 * line, and the caption with its names in the first column.
 */
export function tableLines(figure: TableDocument): (readonly ExportCell[])[] {
  const { columns, rows } = figure.table;
  return [
    columns.map(headerText),
    ...rows,
    [],
    ...tableCaption(figure).map(({ label, text }) => [label, text]),
  ];
}

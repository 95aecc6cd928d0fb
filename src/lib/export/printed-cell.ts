import { isSuppressed, SUPPRESSED_SIGN } from './cell-text.ts';
import { cleanText } from './clean-text.ts';
import type { ExportCell, ExportColumn } from './figure-document.ts';

/** Whether a column is set to the right. */
export const isNumericColumn = ({ isNumeric, format }: ExportColumn): boolean =>
  isNumeric ?? format !== undefined;

/** A cell as people read it in a document: rounded as the figure prints it, `x` where hidden. */
export function printedCell(cell: ExportCell, { format }: ExportColumn): string {
  if (cell === null) return '';
  if (isSuppressed(cell)) return SUPPRESSED_SIGN;
  if (typeof cell === 'string') return cleanText(cell);
  if (!Number.isFinite(cell)) return '';
  return format ? format(cell) : String(cell);
}

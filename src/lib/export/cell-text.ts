import { cleanText } from './clean-text.ts';
import type { ExportCell, Suppressed } from './figure-document.ts';

/** What stands in place of every hidden value. */
export const SUPPRESSED_SIGN = 'x';

export const isSuppressed = (cell: ExportCell): cell is Suppressed =>
  typeof cell === 'object' && cell !== null;

/** What a spreadsheet would compute, full-width signs and invisible characters before it included. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\n]/u;

/** A text that a spreadsheet takes as text: what would be a formula begins with `'`. */
function guardedText(text: string): string {
  const clean = cleanText(text);
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/**
 * A cell as a machine reads it: a number unrounded, with a plain hyphen as its minus; a text made
 * safe for spreadsheets; `x` for what is hidden, and nothing of what it hides.
 */
export function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  if (isSuppressed(cell)) return SUPPRESSED_SIGN;
  if (typeof cell === 'string') return guardedText(cell);
  return Number.isFinite(cell) ? String(cell + 0) : '';
}

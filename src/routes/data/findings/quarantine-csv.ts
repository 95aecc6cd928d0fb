import { csvText } from '#lib/export/write-csv.ts';
import type { QuarantineLine } from '#lib/ui/intake/quarantine-line.ts';

/** By these words, in any language of the page, intake knows the two columns and leaves them out. */
const ADDED = ['行番号', '保留理由'];

/**
 * Quarantined rows as CSV in the file's own columns, 行番号 and the reason before them, so that a row
 * with too many cells still ends where it ends. The corrected file can be read again.
 */
export function quarantineCsv(header: readonly string[], lines: readonly QuarantineLine[]): string {
  return csvText([
    [...ADDED, ...header],
    ...lines.map(({ row, reason, cells }) => [row, reason, ...cells]),
  ]);
}

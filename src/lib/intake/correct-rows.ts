import type { Corrections } from '#lib/domain/file-choices.ts';
import type { IssueLog } from './collect-issues.ts';

type Cells = readonly string[];

/**
 * What the rows of a file read after somebody corrected them: the cells given for a row take the
 * place of its own, and `null` leaves it out. Both are noted.
 */
export function rowCorrector(
  corrections: Corrections | undefined,
  log: IssueLog,
): (cells: Cells, row: number) => Cells | null {
  const decided = new Map(Object.entries(corrections ?? {}));
  if (decided.size === 0) return (cells) => cells;
  return (cells, row) => {
    const corrected = decided.get(String(row));
    if (corrected === undefined) return cells;
    log.report({ code: corrected === null ? 'row-left-out-by-hand' : 'row-corrected', row });
    return corrected;
  };
}

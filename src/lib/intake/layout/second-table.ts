import type { IssueLog } from '../collect-issues.ts';

/** A second table begins within so many rows of a blank one: its title, its unit, its header. */
const TITLE_ROWS = 3;

/** So many rows that follow blank ones are looked at, in a file that is full of them. */
const ROWS_SEARCHED = 1000;

/**
 * Tells, row after row, whether the file's second table has begun: below a blank row stands the
 * header of a table known. From there on no row belongs to the first one.
 */
export function secondTable(
  isHeader: (cells: readonly string[]) => boolean,
  log: IssueLog,
): (cells: readonly string[], row: number) => boolean {
  let sinceBlank = Infinity;
  let searched = 0;
  let hasBegun = false;
  return (cells, row) => {
    if (hasBegun) return true;
    sinceBlank = cells.every((cell) => cell.trim() === '') ? 0 : sinceBlank + 1;
    if (sinceBlank === 0 || sinceBlank > TITLE_ROWS || searched++ >= ROWS_SEARCHED) return false;
    hasBegun = isHeader(cells);
    if (hasBegun) log.report({ code: 'lint-one-table', row });
    return hasBegun;
  };
}

import type { IssueLog } from '../collect-issues.ts';
import type { ColumnMatch } from '../match-columns.ts';

/** A row of the header's width; `null` for one that cannot be told from a damaged one. */
export type RowFitter = (cells: readonly string[], row: number) => readonly string[] | null;

/** Columns without which a row is cut off rather than short: Excel drops only empty cells. */
const NEEDED: ReadonlySet<string | null> = new Set<string | null>(
  `fiscal_year people course status goal target actual month category attendances pre post
   division person`.split(/\s+/u),
);

/**
 * Gives rows the width of their header: a row that lacks only cells at its end that may be empty is
 * filled up, one with only empty cells too many is cut.
 */
export function rowFitter(columns: readonly ColumnMatch[], log: IssueLog): RowFitter {
  const width = columns.length;
  const lastNeeded = columns.findLastIndex(({ use, id }) => use === 'item' || NEEDED.has(id));
  return (cells, row) => {
    if (cells.length === width) return cells;
    if (cells.length > width) {
      if (cells.slice(width).some((cell) => cell.trim() !== '')) return null;
      log.report({ code: 'row-long', row });
      return cells.slice(0, width);
    }
    if (cells.length <= lastNeeded) return null;
    log.report({ code: 'row-short', row });
    return [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  };
}

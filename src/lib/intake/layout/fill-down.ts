import { totalWordIn } from '../cells/total-words.ts';
import type { Finding } from '../collect-issues.ts';
import type { ColumnMatch } from '../match-columns.ts';

type Rows = readonly (readonly string[])[];

/** A cell that says "as above": 同上, 〃, 々. */
const AS_ABOVE = /^\s*(?:同上|[〃々仝″”"]|'')\s*$/u;
/** What such a cell may begin with: a million names are told apart by their first character. */
const BEGINNINGS = new Set([...'同〃々仝″”"\' \u3000'].map((sign) => sign.charCodeAt(0)));

/** Whether a cell says in words that it is the one above: 同上, 〃. */
const saysAsAbove = (cell: string): boolean =>
  BEGINNINGS.has(cell.charCodeAt(0)) && AS_ABOVE.test(cell);

/** Columns whose cells are merged over several rows when a table is printed. */
const GROUPING: ReadonlySet<string | null> = new Set<string | null>(
  'fiscal_year division section position category course organiser goal step'.split(' '),
);

/** Fewer blank cells than this, or than this share, are blanks. */
const TYPICAL_SHARE = 0.2;
const FEWEST_BLANKS = 2;

/** Fills cells that stand for the one above them, or says that there are some. */
export type FillDown = {
  /** The row with such cells filled, where that was chosen; else with 同上 as the blank it is. */
  take(cells: readonly string[], row: number): readonly string[];
  findings(): Finding[];
};

type Watched = { readonly column: ColumnMatch; above: string; count: number; first: number };

/**
 * Cells that repeat the value above: 同上 and 〃 in any column of names, and blank cells in a column
 * that is blank below its values as merged cells are. Nothing is filled unless the officer chose it.
 *
 * @param first the first rows below the header, from which the blank columns are told
 * @param hasMerged whether cells are known to be merged, so that a single blank may stand for one
 * @param fills what the officer chose; without it the cells are reported
 */
export function fillDown(
  first: Rows,
  columns: readonly ColumnMatch[],
  hasMerged: boolean,
  fills: boolean | undefined,
): FillDown {
  const named = columns.filter(
    ({ use, id }) => (use === 'mapped' && id !== 'comment') || use === 'attribute',
  );
  const isSurvey = columns.some(({ use }) => use === 'item');
  const blank = new Set(isSurvey ? [] : blankBelow(first, named, hasMerged ? 1 : FEWEST_BLANKS));
  const watched = named.map((column): Watched => ({ column, above: '', count: 0, first: 0 }));
  return {
    take(cells, row) {
      let changed: string[] | null = null;
      for (const seen of watched) {
        const { index } = seen.column;
        const cell = cells[index] ?? '';
        const repeats = saysAsAbove(cell) || (blank.has(index) && cell.trim() === '');
        if (!repeats) seen.above = cell;
        if (!repeats || (isBlank(cell) && isBlank(seen.above))) continue;
        if (seen.count++ === 0) seen.first = row;
        changed ??= [...cells];
        changed[index] = fills === true ? seen.above : '';
      }
      return changed ?? cells;
    },
    findings() {
      const code = fills === true ? 'cells-filled-down' : 'cells-repeat-above';
      return watched.flatMap(({ column: { header: column }, count, first: row }): Finding[] => {
        const advice: Finding = { code: 'lint-as-above', row, column, count };
        if (count === 0) return [];
        return fills === false ? [advice] : [{ code, row, column, count }, advice];
      });
    },
  };
}

const isBlank = (cell: string | undefined): boolean => (cell ?? '').trim() === '';

/**
 * Columns that are blank as merged cells are: a value first, then at least a fifth of blanks, and
 * never a blank where a column to the left begins something new.
 */
function blankBelow(rows: Rows, named: readonly ColumnMatch[], fewest: number): number[] {
  const labels = named.map(({ index }) => ({ index, mayBeText: false }));
  const lines = rows.filter(
    (cells) => !cells.every((cell) => isBlank(cell)) && totalWordIn(cells, labels) === null,
  );
  const grouping = named.filter(({ id }) => GROUPING.has(id)).map(({ index }) => index);
  return grouping.filter((index, position) => {
    if (isBlank(lines[0]?.[index])) return false;
    const blanks = lines.filter((cells) => isBlank(cells[index])).length;
    const outer = grouping.slice(0, position);
    const isTypical = blanks >= Math.max(fewest, lines.length * TYPICAL_SHARE);
    return isTypical && !startsBlank(lines, index, outer);
  });
}

/** Whether a column is blank in a row where one to its left changes: then it is left open there. */
function startsBlank(rows: Rows, index: number, outer: readonly number[]): boolean {
  const above = new Map<number, string>();
  return rows.some((cells) => {
    const begins = outer.filter((column) => {
      const value = (cells[column] ?? '').trim();
      const isNew = value !== '' && value !== above.get(column);
      if (isNew) above.set(column, value);
      return isNew && !saysAsAbove(value);
    });
    return begins.length > 0 && isBlank(cells[index]);
  });
}

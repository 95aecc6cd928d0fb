import {
  cellsWhere,
  cheapestCell,
  cheapestChain,
  type Cell,
  type Cover,
} from './cheapest-cover.ts';
import {
  weakestGroup,
  type DerivableGroup,
  type SuppressedTable,
} from './smallest-derivable-group.ts';

/** What of a two-way table has to be hidden, cells and margins; the grand total stays. */
export type Suppression = {
  readonly cells: boolean[][];
  readonly rows: boolean[];
  readonly columns: boolean[];
};

type Counts = readonly (readonly number[])[];

/** So many pairs of cells are tried; beyond that the gain is small and the time is not. */
const MAX_PAIRS = 30;

const COVERS: readonly Cover[] = [cheapestCell, cheapestChain];

/**
 * Hides what has to be hidden of a two-way table shown with its margins, so that no group of fewer
 * than `minN` people can be read from it or computed by adding and subtracting: first what is too
 * small itself, then as few answers more as are found to be needed, each step checked by the
 * minimum-cut audit (METHODS §12, steps 2 to 4). A cell of nobody is no secret and is no cover.
 *
 * @param counts `counts[row][column]`, whole numbers from 0, blanks being a row or column of their own
 * @param minN fewest answers a value may rest on, at least 1
 * @param hiddenBefore what is to be hidden in any case, for reasons that lie outside of this table
 * @returns which cells, rows' margins and columns' margins to hide
 * @throws RangeError when the grand total itself is too small to be shown
 */
export function suppressTwoWay(
  counts: Counts,
  minN: number,
  hiddenBefore?: Suppression,
): Suppression {
  if (isTooFew(sum(counts.map(sum)), minN)) {
    throw new RangeError(`suppress two-way: the total is below the threshold of ${minN}`);
  }
  const start = both(primary(counts, minN), hiddenBefore);
  const attempts = (avoided: readonly Cell[]) =>
    COVERS.map((cover) => covered(counts, start, minN, { cover, avoided }));
  const cheapest = (candidates: readonly Suppression[]) =>
    candidates.reduce((one, other) => (cost(counts, other) < cost(counts, one) ? other : one));
  let best = cheapest(attempts([]));
  // Each cell hidden is once tried without, then each pair of them: another way may be cheaper.
  const singles = added(counts, start, best).map((cell) => [cell]);
  const pairs = singles.flatMap(([one], index) =>
    singles.slice(index + 1).map(([other]) => [one, other].filter((cell) => cell !== undefined)),
  );
  for (const avoided of [...singles, ...pairs.slice(0, MAX_PAIRS)]) {
    best = cheapest([best, ...attempts(avoided)]);
  }
  return best;
}

/** Whether nobody can single out fewer than `minN` people in a table as it is published. */
export function isSafe(table: SuppressedTable, minN: number): boolean {
  return weakestGroup(table, minN) === null;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const isTooFew = (people: number, minN: number): boolean => people >= 1 && people < minN;
const flagged = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

const sumsOf = (counts: Counts) => ({
  rows: counts.map(sum),
  columns: (counts[0] ?? []).map((_, column) => sum(counts.map((line) => line[column] ?? 0))),
});

/** Every cell and margin that is too small itself. */
function primary(counts: Counts, minN: number): Suppression {
  const { rows, columns } = sumsOf(counts);
  return {
    cells: counts.map((line) => line.map((people) => isTooFew(people, minN))),
    rows: rows.map((people) => isTooFew(people, minN)),
    columns: columns.map((people) => isTooFew(people, minN)),
  };
}

/** What either of two suppressions hides. */
function both(one: Suppression, other: Suppression = one): Suppression {
  const either = (a: readonly boolean[], b: readonly boolean[] = []) =>
    a.map((hidden, index) => hidden || b[index] === true);
  return {
    cells: one.cells.map((line, row) => either(line, other.cells[row])),
    rows: either(one.rows, other.rows),
    columns: either(one.columns, other.columns),
  };
}

const isHidden = ({ cells }: Suppression, { row, column }: Cell): boolean =>
  cells[row]?.[column] === true;

function setHidden({ cells }: Suppression, { row, column }: Cell, hidden: boolean): void {
  (cells[row] ?? [])[column] = hidden;
}

const byCount = (one: Cell, other: Cell): number => one.count - other.count;

/** The cells hidden beyond what is too small itself, the most answers first. */
const added = (counts: Counts, start: Suppression, now: Suppression): Cell[] =>
  cellsWhere(counts, (cell) => isHidden(now, cell) && !isHidden(start, cell))
    .sort(byCount)
    .reverse();

/** Answers hidden; a hidden margin counts as all of its line. */
function cost(counts: Counts, { cells, rows, columns }: Suppression): number {
  const sums = sumsOf(counts);
  const lines = (hidden: readonly boolean[], people: readonly number[]) =>
    sum(people.filter((_, index) => hidden[index]));
  const hidden = cellsWhere(counts, ({ row, column }) => cells[row]?.[column] === true);
  return (
    sum(hidden.map(({ count }) => count)) + lines(rows, sums.rows) + lines(columns, sums.columns)
  );
}

const tableOf = (counts: Counts, { cells, rows, columns }: Suppression): SuppressedTable => ({
  counts,
  hiddenCells: cells,
  hiddenRows: rows,
  hiddenColumns: columns,
});

/**
 * A safe suppression from what is too small itself: the weakest hidden cell is covered until there is
 * no weak one (where no cell is left to hide, the margins that give the group away go), then what later steps made needless is shown again, the most answers first.
 *
 * @param options how a weak cell is covered, and cells that are hidden only where there is no other way
 */
function covered(
  counts: Counts,
  start: Suppression,
  minN: number,
  { cover, avoided }: { readonly cover: Cover; readonly avoided: readonly Cell[] },
): Suppression {
  const now: Suppression = {
    cells: start.cells.map((line) => [...line]),
    rows: [...start.rows],
    columns: [...start.columns],
  };
  const table = tableOf(counts, now);
  const isAvoided = ({ row, column }: Cell) =>
    avoided.some((cell) => cell.row === row && cell.column === column);
  hideMargins(counts, now, minN, null);
  for (let weak = weakestGroup(table, minN); weak; weak = weakestGroup(table, minN)) {
    const next = cover(table, weak, isAvoided);
    for (const cell of next) setHidden(now, cell, true);
    if (next.length === 0) hideMargins(counts, now, minN, weak);
  }
  for (const cell of added(counts, start, now)) {
    setHidden(now, cell, false);
    if (!isSafe(table, minN)) setHidden(now, cell, true);
  }
  return now;
}

/**
 * Hides the margins that give a group away, and on each side the next smallest while those hidden
 * are one, or too few people together: the grand total less what is shown tells their sum.
 */
function hideMargins(
  counts: Counts,
  now: Suppression,
  minN: number,
  group: DerivableGroup | null,
): void {
  const sums = sumsOf(counts);
  const before = flagged(now.rows) + flagged(now.columns);
  for (const row of group?.rows ?? []) now.rows[row] = true;
  for (const column of group?.columns ?? []) now.columns[column] = true;
  const isStuck = group !== null && flagged(now.rows) + flagged(now.columns) === before;
  hideMore(now.rows, sums.rows, minN, isStuck);
  hideMore(now.columns, sums.columns, minN, isStuck);
}

function hideMore(
  hidden: boolean[],
  sums: readonly number[],
  minN: number,
  isStuck: boolean,
): void {
  const total = () => sum(sums.filter((_, index) => hidden[index]));
  const isTooLittle = () => flagged(hidden) === 1 || (flagged(hidden) > 1 && total() < minN);
  for (let wantsMore = isStuck; wantsMore || isTooLittle(); wantsMore = false) {
    const shown = sums.map((value, index) => (hidden[index] || value === 0 ? Infinity : value));
    const least = Math.min(...shown);
    if (least === Infinity) return;
    hidden[shown.indexOf(least)] = true;
  }
}

import type { DerivableGroup, SuppressedTable } from './smallest-derivable-group.ts';

/** A cell of a two-way table with its number of answers. */
export type Cell = { readonly row: number; readonly column: number; readonly count: number };

/** A way to protect a derivable group: the cells to hide next; empty where there is no such way. */
export type Cover = (table: SuppressedTable, group: DerivableGroup, isAvoided: IsAvoided) => Cell[];
export type IsAvoided = (cell: Cell) => boolean;

/** Every cell of a table that passes a test, row by row. */
export const cellsWhere = (
  counts: SuppressedTable['counts'],
  test: (cell: Cell) => boolean,
): Cell[] =>
  counts.flatMap((line, row) =>
    line.map((count, column) => ({ row, column, count })).filter((cell) => test(cell)),
  );

/** Cells that are shown and hold somebody. */
const shownCells = ({ counts, hiddenCells }: SuppressedTable): Cell[] =>
  cellsWhere(counts, ({ row, column, count }) => count > 0 && !hiddenCells[row]?.[column]);

/** Hides the cheapest cell whose answers the sums that give the group away contain. */
export const cheapestCell: Cover = (table, { rows, columns }, isAvoided) => {
  const onCut = shownCells(table)
    .filter(({ row, column }) => rows.has(row) !== columns.has(column))
    .sort((one, other) => one.count - other.count);
  const best = onCut.find((cell) => !isAvoided(cell)) ?? onCut[0];
  return best ? [best] : [];
};

/** What avoiding a cell is worth: more than any table has people. */
const AVOIDED = 1e9;

/**
 * Hides the cheapest chain of cells that leads from the lines which give the group away to the
 * column of the cell they single out, so that no sum ends there any more: the cheapest rectangle
 * around a single hidden cell, longer ways where they cost less.
 */
export const cheapestChain: Cover = (table, group, isAvoided) => {
  const height = table.counts.length;
  const price = (cell: Cell) =>
    table.hiddenCells[cell.row]?.[cell.column] ? 0 : cell.count + (isAvoided(cell) ? AVOIDED : 0);
  const edges = cellsWhere(table.counts, ({ count }) => count > 0);
  const reached = new Map<number, { cost: number; by: Cell | null; from: number }>();
  for (const row of group.rows) reached.set(row, { cost: 0, by: null, from: -1 });
  for (const column of group.columns) reached.set(height + column, { cost: 0, by: null, from: -1 });
  const target = height + group.target;
  // Bellman and Ford: the graph is small, and nothing costs less than nothing.
  for (let changed = true; changed;) {
    changed = false;
    for (const cell of edges) {
      const [row, column] = [cell.row, height + cell.column];
      for (const [from, to] of [
        [row, column],
        [column, row],
      ] as const) {
        const start = reached.get(from);
        const isSaturated = start?.from === -1 && price(cell) === 0 && from === row;
        if (!start || isSaturated) continue;
        const cost = start.cost + price(cell);
        if (cost < (reached.get(to)?.cost ?? Infinity)) {
          reached.set(to, { cost, by: cell, from });
          changed = true;
        }
      }
    }
  }
  const chain = chainTo(target, reached).filter((cell) => price(cell) > 0);
  // A chain of hidden cells alone is there already and was not enough.
  return chain.length > 0 ? chain : cheapestCell(table, group, isAvoided);
};

function chainTo(
  target: number,
  reached: ReadonlyMap<number, { readonly by: Cell | null; readonly from: number }>,
): Cell[] {
  const chain: Cell[] = [];
  for (let at = reached.get(target); at?.by; at = reached.get(at.from)) chain.push(at.by);
  return chain;
}

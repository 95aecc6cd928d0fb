import type { SuppressedTable } from '#lib/disclosure/smallest-derivable-group.ts';

/*
 * Somebody who tries every group of hidden cells and solves the published sums for it, by
 * elimination. Slow, exact, and made of nothing that the product is made of.
 */

type Cell = { readonly row: number; readonly column: number; readonly count: number };

/** Groups of fewer than `minN` people that the published table gives away; empty when it is safe. */
export function derivableGroups(table: SuppressedTable, minN: number): Cell[][] {
  const cells = hiddenCells(table);
  const basis = eliminate(knownSums(table, cells));
  return groupsOfFewerThan(cells, minN).filter((group) =>
    isSpanned(
      basis,
      cells.map((cell) => (group.includes(cell) ? 1 : 0)),
    ),
  );
}

const hiddenCells = ({ counts, hiddenCells: hidden }: SuppressedTable): Cell[] =>
  counts.flatMap((line, row) =>
    line.flatMap((count, column) =>
      count > 0 && hidden[row]?.[column] ? [{ row, column, count }] : [],
    ),
  );

/** What the shown margins and the grand total say of the hidden cells, one equation each. */
function knownSums(table: SuppressedTable, cells: readonly Cell[]): number[][] {
  const rows = table.hiddenRows.flatMap((isHidden, row) =>
    isHidden ? [] : [cells.map((cell) => (cell.row === row ? 1 : 0))],
  );
  const columns = table.hiddenColumns.flatMap((isHidden, column) =>
    isHidden ? [] : [cells.map((cell) => (cell.column === column ? 1 : 0))],
  );
  return [...rows, ...columns, cells.map(() => 1)];
}

function* subsets(cells: readonly Cell[], room: number, from = 0): Generator<Cell[]> {
  for (let index = from; index < cells.length; index++) {
    const cell = cells[index];
    if (!cell || cell.count >= room) continue;
    yield [cell];
    for (const rest of subsets(cells, room - cell.count, index + 1)) yield [cell, ...rest];
  }
}

const groupsOfFewerThan = (cells: readonly Cell[], minN: number): Cell[][] => [
  ...subsets(cells, minN),
];

const EXACT = 1e-9;

function eliminate(equations: readonly number[][]): number[][] {
  const basis: number[][] = [];
  for (const equation of equations) {
    const rest = reduce(basis, equation);
    const lead = rest.findIndex((value) => Math.abs(value) > EXACT);
    if (lead >= 0) basis.push(rest.map((value) => value / (rest[lead] ?? 1)));
  }
  return basis;
}

function reduce(basis: readonly number[][], vector: readonly number[]): number[] {
  return basis.reduce(
    (rest, base) => {
      const lead = base.findIndex((value) => Math.abs(value) > EXACT);
      const factor = rest[lead] ?? 0;
      return rest.map((value, index) => value - factor * (base[index] ?? 0));
    },
    [...vector],
  );
}

const isSpanned = (basis: readonly number[][], vector: readonly number[]): boolean =>
  reduce(basis, vector).every((value) => Math.abs(value) <= EXACT);

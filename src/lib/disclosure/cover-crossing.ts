import { RETURNED_FIGURE, type RoundGroup } from './round-groups.ts';
import { suppressTwoWay, type Suppression } from './suppress-two-way.ts';
import type { Threshold } from './threshold.ts';

/** A two-way table that is published with its cells: the groups of each side and of each cell. */
export type PublishedCrossing = {
  readonly rows: readonly RoundGroup[];
  readonly columns: readonly RoundGroup[];
  /** The group of the people in a row and a column; `undefined` where there are none. */
  readonly cell: (row: RoundGroup, column: RoundGroup) => RoundGroup | undefined;
};

/**
 * Hides the cells of a published two-way table that are too small or would give a small one away.
 * A cell is hidden altogether or not at all; it counts with the fewest answers that any item has in
 * it, and the pattern found is then checked for every figure by itself, because an item that nobody
 * of a cell answered leaves another table.
 *
 * @throws nothing; a round too small to be shown at all hides every cell
 */
export function coverCrossing(crossing: PublishedCrossing, limit: Threshold): void {
  const { rows, columns } = crossing;
  const cells = rows.map((row) => columns.map((column) => crossing.cell(row, column)));
  const everything = cells.flat().filter((group) => group !== undefined);
  const figures = everything[0]?.hidden.length ?? 0;
  const hide = (suppression: Suppression) =>
    suppression.cells.forEach((line, row) =>
      line.forEach((hidden, column) => hidden && cells[row]?.[column]?.hideAll()),
    );
  const hiddenNow = (): Suppression => ({
    cells: cells.map((line, row) =>
      line.map(
        (group, column) =>
          group !== undefined &&
          (group.hidden.includes(true) || isLineHidden(rows[row]) || isLineHidden(columns[column])),
      ),
    ),
    rows: rows.map(isLineHidden),
    columns: columns.map(isLineHidden),
  });
  const counted = [
    cells.map((line) => line.map((group) => (group ? fewest(group) : 0))),
    ...[...Array(figures).keys()].map((figure) =>
      cells.map((line) => line.map((group) => group?.people(figure) ?? 0)),
    ),
  ];
  for (const counts of counted) {
    const total = counts.flat().reduce((sum, people) => sum + people, 0);
    if (total === 0) continue;
    if (total < limit.minN) everything.forEach((group) => group.hideAll());
    else hide(suppressTwoWay(counts, limit.minN, hiddenNow()));
  }
}

const isLineHidden = (group: RoundGroup | undefined): boolean =>
  group?.isHidden(RETURNED_FIGURE) ?? false;

/** The fewest people that any figure of a group rests on, and one where somebody is in it at all. */
function fewest(group: RoundGroup): number {
  const people = group.hidden.map((_, figure) => group.people(figure));
  return Math.max(Math.min(...people), group.counts.returned > 0 ? 1 : 0);
}

import type { Figure, RoundGroup } from './round-groups.ts';
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
 * Hides the cells of a published two-way table that are too small or would give a small one away,
 * figure by figure, the sheets returned first: a cell whose sheets are hidden is hidden altogether.
 * The cells of a hidden row or column are hidden with it.
 */
export function coverCrossing({ rows, columns, cell }: PublishedCrossing, limit: Threshold): void {
  const cells = rows.map((row) => columns.map((column) => cell(row, column)));
  const all = cells.flat().filter((group) => group !== undefined);
  const figures = all[0]?.hidden.length ?? 0;
  for (let figure = 0; figure < figures; figure++) {
    const counts = cells.map((line) => line.map((group) => group?.people(figure) ?? 0));
    const total = counts.flat().reduce((sum, people) => sum + people, 0);
    if (total < limit.minN) {
      if (total > 0) all.forEach((group) => group.hide(figure));
      continue;
    }
    const before = suppressionOf(rows, columns, cells, figure);
    suppressTwoWay(counts, limit.minN, before).cells.forEach((line, row) =>
      line.forEach((hidden, column) => hidden && cells[row]?.[column]?.hide(figure)),
    );
  }
}

/** What is hidden of a figure before the table itself is looked at. */
function suppressionOf(
  rows: readonly RoundGroup[],
  columns: readonly RoundGroup[],
  cells: readonly (readonly (RoundGroup | undefined)[])[],
  figure: Figure,
): Suppression {
  const isHidden = (group: RoundGroup | undefined) => group?.isHidden(figure) ?? false;
  return {
    cells: cells.map((line, row) =>
      line.map(
        (group, column) => isHidden(group) || isHidden(rows[row]) || isHidden(columns[column]),
      ),
    ),
    rows: rows.map(isHidden),
    columns: columns.map(isHidden),
  };
}

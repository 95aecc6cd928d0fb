import { crossedAttributes } from '#lib/domain/attributes.ts';
import type { JointCounts } from './group-counts.ts';
import type { Figure, RoundGroup, RoundGroups } from './round-groups.ts';
import {
  weakestGroup,
  type DerivableGroup,
  type SuppressedTable,
} from './smallest-derivable-group.ts';
import type { Threshold } from './threshold.ts';

/** A pair of attributes as a two-way table of which only the margins are published. */
type Crossing = {
  readonly rows: readonly RoundGroup[];
  readonly columns: readonly RoundGroup[];
  /** Where each cell lies, and its people by figure. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly people: readonly number[];
  }[];
  readonly everything: readonly (readonly boolean[])[];
};

/**
 * Finds, in every pair of attributes, groups of too few people that the published groups of both
 * give away together, and hides the smallest group that takes part in doing so: those of sixty and
 * more who are all re-employed, taken from the re-employed, leave the few who are younger. One
 * attribute inside another one is found in the same way. METHODS §12, step 4, with nothing published
 * but the margins.
 *
 * @returns whether something was hidden, so that everything is to be looked at again
 */
export function auditPairs(
  groups: RoundGroups,
  joints: readonly JointCounts[],
  limit: Threshold,
): boolean {
  if (limit.internal) return false;
  let changed = false;
  for (const joint of joints) {
    const crossing = crossingOf(groups, joint);
    const figures = crossing.rows[0]?.hidden.length ?? 0;
    for (let figure = 0; figure < figures; figure++) {
      for (;;) {
        const table = tableOf(crossing, figure);
        const weak = table && weakestGroup(table, limit.minN);
        const next = weak && smallestInvolved(crossing, weak, figure);
        if (!next) break;
        next.hide(figure);
        changed = true;
      }
    }
  }
  return changed;
}

function crossingOf(groups: RoundGroups, { attributes, cells }: JointCounts): Crossing {
  const [rows = [], columns = []] = attributes.map((attribute) => groups.get(attribute));
  const rowOf = new Map(rows.map((group, index) => [group.counts.code, index]));
  const columnOf = new Map(columns.map((group, index) => [group.counts.code, index]));
  return {
    ...{ rows, columns },
    cells: cells.map(({ codes: [row, column], people }) => ({
      ...{ row: rowOf.get(row) ?? -1, column: columnOf.get(column) ?? -1, people },
    })),
    everything: rows.map(() => columns.map(() => true)),
  };
}

/** One figure of a crossing; `null` where nothing is shown on either side to be subtracted. */
function tableOf(
  { rows, columns, cells, everything }: Crossing,
  figure: Figure,
): SuppressedTable | null {
  const hiddenRows = rows.map((group) => group.isHidden(figure));
  const hiddenColumns = columns.map((group) => group.isHidden(figure));
  if (!hiddenRows.includes(false) && !hiddenColumns.includes(false)) return null;
  const counts = rows.map(() => columns.map(() => 0));
  for (const { row, column, people } of cells) {
    const line = counts[row];
    if (line) line[column] = people[figure] ?? 0;
  }
  return { counts, hiddenCells: everything, hiddenRows, hiddenColumns };
}

/** The smallest group shown among those whose sums give the weak one away, else the smallest at all. */
function smallestInvolved(
  { rows, columns }: Crossing,
  weak: DerivableGroup,
  figure: Figure,
): RoundGroup | null {
  const isShown = (group: RoundGroup) => !group.isHidden(figure) && group.people(figure) > 0;
  const involved = [
    ...rows.filter((group, index) => weak.rows.has(index) && isShown(group)),
    ...columns.filter((group, index) => weak.columns.has(index) && isShown(group)),
  ];
  const any = involved.length > 0 ? involved : [...rows, ...columns].filter(isShown);
  // A cell of a published table goes before a group of one attribute does.
  const cells = any.filter(({ counts }) => crossedAttributes(counts.attribute) !== null);
  const candidates = cells.length > 0 ? cells : any;
  const least = Math.min(...candidates.map((group) => group.people(figure)));
  return candidates.find((group) => group.people(figure) === least) ?? null;
}

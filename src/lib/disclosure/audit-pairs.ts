import { crossedAttributes } from '#lib/domain/attributes.ts';
import type { JointCounts } from './group-counts.ts';
import { RETURNED_FIGURE, type RoundGroup, type RoundGroups } from './round-groups.ts';
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
  readonly table: SuppressedTable;
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
    for (const count of ['returned', 'fewest'] as const) {
      for (;;) {
        const crossing = crossingOf(groups, joint, count);
        const weak = crossing && weakestGroup(crossing.table, limit.minN);
        const next = weak && smallestInvolved(crossing, weak);
        if (!next) break;
        next.hideAll();
        changed = true;
      }
    }
  }
  return changed;
}

function crossingOf(
  groups: RoundGroups,
  { attributes, cells }: JointCounts,
  count: 'returned' | 'fewest',
): Crossing | null {
  const [rows = [], columns = []] = attributes.map((attribute) => groups.get(attribute));
  const hiddenRows = rows.map((group) => group.isHidden(RETURNED_FIGURE));
  const hiddenColumns = columns.map((group) => group.isHidden(RETURNED_FIGURE));
  // Without a shown group on either side there is nothing to subtract.
  if (!hiddenRows.includes(false) && !hiddenColumns.includes(false)) return null;
  const rowOf = new Map(rows.map((group, index) => [group.counts.code, index]));
  const columnOf = new Map(columns.map((group, index) => [group.counts.code, index]));
  const counts = rows.map(() => columns.map(() => 0));
  for (const { codes, ...cell } of cells) {
    const line = counts[rowOf.get(codes[0]) ?? -1];
    const column = columnOf.get(codes[1]);
    if (line && column !== undefined) line[column] = cell[count];
  }
  const hiddenCells = counts.map((line) => line.map(() => true));
  return { rows, columns, table: { counts, hiddenCells, hiddenRows, hiddenColumns } };
}

/** The smallest group shown among those whose sums give the weak one away, else the smallest at all. */
function smallestInvolved({ rows, columns }: Crossing, weak: DerivableGroup): RoundGroup | null {
  const shown = (group: RoundGroup) =>
    !group.isHidden(RETURNED_FIGURE) && group.counts.returned > 0;
  const involved = [
    ...rows.filter((group, index) => weak.rows.has(index) && shown(group)),
    ...columns.filter((group, index) => weak.columns.has(index) && shown(group)),
  ];
  const any = involved.length > 0 ? involved : [...rows, ...columns].filter(shown);
  // A cell of a published table goes before a group of one attribute does.
  const cells = any.filter(({ counts }) => crossedAttributes(counts.attribute) !== null);
  const candidates = cells.length > 0 ? cells : any;
  const least = Math.min(...candidates.map(({ counts }) => counts.returned));
  return candidates.find(({ counts }) => counts.returned === least) ?? null;
}

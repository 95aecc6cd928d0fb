import { crossedAttributes } from '#lib/domain/attributes.ts';
import { auditPairs } from './audit-pairs.ts';
import { coverCrossing } from './cover-crossing.ts';
import { coverLines } from './cover-lines.ts';
import type { GroupCounts, JointCounts } from './group-counts.ts';
import { groupKey, ReleasePlan, type Release } from './release-plan.ts';
import { RoundGroup, type RoundGroups } from './round-groups.ts';
import type { Threshold } from './threshold.ts';

/**
 * Decides what of every survey group is published. First what is too small itself, then what would
 * give it away: along the sums of one attribute and of the 課 of a 部, in every pair of attributes,
 * and last in the two-way tables whose cells are published too. METHODS §12.
 *
 * @param counts every group of every round, crossed ones too (`division_position`)
 * @param joints the people of each round by each pair of attributes
 * @param levels the items of each level
 */
export function planRelease(
  counts: readonly GroupCounts[],
  joints: readonly JointCounts[],
  levels: ReadonlyMap<number, readonly number[]>,
  limit: Threshold,
): ReleasePlan {
  const releases = new Map<string, readonly Release[]>();
  for (const fiscalYear of new Set(counts.map((group) => group.fiscalYear))) {
    const isOfRound = (of: { readonly fiscalYear: number }) => of.fiscalYear === fiscalYear;
    const groups = byAttribute(counts.filter(isOfRound), limit);
    planRound(groups, joints.filter(isOfRound), limit);
    for (const group of [...groups.values()].flat()) {
      releases.set(groupKey(group.counts), group.releases(limit));
    }
  }
  return new ReleasePlan(releases, levels);
}

function byAttribute(counts: readonly GroupCounts[], limit: Threshold): RoundGroups {
  const groups = new Map<string, RoundGroup[]>();
  for (const group of counts) {
    const own = groups.get(group.attribute) ?? [];
    own.push(new RoundGroup(group, limit));
    groups.set(group.attribute, own);
  }
  return groups;
}

function planRound(all: RoundGroups, joints: readonly JointCounts[], limit: Threshold): void {
  const simple: RoundGroups = new Map(
    [...all].filter(([attribute]) => crossedAttributes(attribute) === null),
  );
  const isCrossed = ({ attributes: [one] }: JointCounts) => crossedAttributes(one) !== null;
  const [crossed, pairs] = [joints.filter(isCrossed), joints.filter((joint) => !isCrossed(joint))];
  do coverLines(simple, limit);
  while (auditPairs(simple, pairs, limit));
  do coverCrossings(all, limit);
  while (auditPairs(all, crossed, limit));
}

function coverCrossings(all: RoundGroups, limit: Threshold): void {
  for (const [attribute, cells] of all) {
    const [row, column] = crossedAttributes(attribute) ?? [];
    if (row === undefined || column === undefined || limit.internal) continue;
    const nameOf = (one: string, other: string) => JSON.stringify([one, other]);
    const byName = new Map(
      cells.map((cell) => [nameOf(cell.counts.division, cell.counts.value), cell]),
    );
    const crossing = {
      rows: all.get(row) ?? [],
      columns: all.get(column) ?? [],
      cell: (one: RoundGroup, other: RoundGroup) =>
        byName.get(nameOf(one.counts.value, other.counts.value)),
    };
    coverCrossing(crossing, limit);
  }
}

import { crossedAttributes } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { auditPairs } from './audit-pairs.ts';
import { coverCrossing } from './cover-crossing.ts';
import { coverLines } from './cover-lines.ts';
import type { GroupCounts, JointCounts } from './group-counts.ts';
import { ReleasePlan } from './release-plan.ts';
import { RoundGroup, type RoundGroups } from './round-groups.ts';
import type { Threshold } from './threshold.ts';

/**
 * Decides what of every survey group is published. First what is too small itself, then what would
 * give it away: along the sums of one attribute and of the 課 of a 部, in every pair of attributes,
 * and last in the two-way tables whose cells are published too. METHODS §12.
 */
export class ReleasePlanner {
  readonly plan: ReleasePlan;
  readonly #rounds: ReadonlyMap<FiscalYear, RoundGroups>;
  readonly #limit: Threshold;

  /**
   * @param counts every group of every round, crossed ones too (`division_position`)
   * @param joints the people of each round by each pair of attributes
   * @param levels the items of each level
   */
  constructor(
    counts: readonly GroupCounts[],
    joints: readonly JointCounts[],
    levels: ReadonlyMap<number, readonly number[]>,
    limit: Threshold,
  ) {
    this.#limit = limit;
    this.#rounds = byRound(counts, limit);
    for (const [fiscalYear, groups] of this.#rounds) {
      planRound(
        groups,
        joints.filter((joint) => joint.fiscalYear === fiscalYear),
        limit,
      );
    }
    this.plan = new ReleasePlan(levels);
    for (const groups of this.#rounds.values()) this.#release(groups);
  }

  /** Plans one more two-way table, whose sums are published already. */
  cross(counts: readonly GroupCounts[]): void {
    for (const [fiscalYear, cells] of byRound(counts, this.#limit)) {
      const all = new Map([...(this.#rounds.get(fiscalYear) ?? []), ...cells]);
      for (const attribute of cells.keys()) coverCells(attribute, all, this.#limit);
      this.#release(cells);
    }
  }

  #release(groups: RoundGroups): void {
    for (const group of [...groups.values()].flat()) {
      this.plan.add(group.counts, group.releases(this.#limit));
    }
  }
}

function byRound(
  counts: readonly GroupCounts[],
  limit: Threshold,
): ReadonlyMap<FiscalYear, RoundGroups> {
  const years = new Set(counts.map(({ fiscalYear }) => fiscalYear));
  const ofYear = (year: FiscalYear) => counts.filter(({ fiscalYear }) => fiscalYear === year);
  return new Map([...years].map((year) => [year, byAttribute(ofYear(year), limit)]));
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
  for (const attribute of all.keys()) coverCells(attribute, all, limit);
}

function coverCells(attribute: string, all: RoundGroups, limit: Threshold): void {
  const [row, column] = crossedAttributes(attribute) ?? [];
  if (row === undefined || column === undefined || limit.internal) return;
  const nameOf = (one: string, other: string) => JSON.stringify([one, other]);
  const cells = new Map(
    all.get(attribute)?.map((cell) => [nameOf(cell.counts.division, cell.counts.value), cell]),
  );
  const crossing = {
    rows: all.get(row) ?? [],
    columns: all.get(column) ?? [],
    cell: (one: RoundGroup, other: RoundGroup) =>
      cells.get(nameOf(one.counts.value, other.counts.value)),
  };
  coverCrossing(crossing, limit);
}

import type { GroupCounts } from './group-counts.ts';
import type { Release } from './release-plan.ts';
import { isTooSmall, isTooSmallForDistribution, type Threshold } from './threshold.ts';

/** Of a group's figures: the sheets returned at 0, the overall score at 1, item i at i + 1. */
export type Figure = number;
const RETURNED_FIGURE: Figure = 0;
const OVERALL_FIGURE: Figure = 1;

/** One group of a round and which of its figures are hidden. */
export class RoundGroup {
  readonly counts: GroupCounts;
  readonly hidden: boolean[];

  constructor(counts: GroupCounts, limit: Threshold) {
    this.counts = counts;
    this.hidden = [counts.returned, ...counts.answers].map((_, figure) =>
      isPrimary(counts, figure, limit),
    );
    if (this.hidden[RETURNED_FIGURE]) this.hideAll();
  }

  /** How many people a figure rests on. */
  people(figure: Figure): number {
    if (figure === RETURNED_FIGURE) return this.counts.returned;
    return this.counts.answers[figure - 1]?.n ?? 0;
  }

  isHidden(figure: Figure): boolean {
    return this.hidden[figure] === true;
  }

  /** Hides a figure; what hides how many returned hides the whole group. */
  hide(figure: Figure): void {
    if (figure === RETURNED_FIGURE) this.hideAll();
    else this.hidden[figure] = true;
  }

  hideAll(): void {
    this.hidden.fill(true);
  }

  /** The overall score rests on every item, and goes with any of them. */
  hideOverallWithItems(): boolean {
    const goes = !this.isHidden(OVERALL_FIGURE) && this.hidden.slice(OVERALL_FIGURE).includes(true);
    if (goes) this.hide(OVERALL_FIGURE);
    return goes;
  }

  /** What becomes of each figure in the end. */
  releases(limit: Threshold): Release[] {
    return this.hidden.map((hidden, figure) => {
      if (hidden) return 'hidden';
      return hasOpenSpread(this.counts, figure, limit) ? 'shown' : 'mean-only';
    });
  }
}

/** So many times the threshold is needed where nobody gave one of the answers. */
const EMPTY_ANSWER_FACTOR = 3;

const isUnanimous = (counts: readonly number[] | null): boolean =>
  counts !== null && counts.filter((count) => count > 0).length === 1;

/**
 * Whether a figure is hidden for itself: it rests on too few people; everybody answered alike, so
 * that it tells everyone's answer; or everybody of a small group answered, so that nobody can say
 * that it was not them (METHODS §12: a, g, h).
 */
function isPrimary(group: GroupCounts, figure: Figure, limit: Threshold): boolean {
  const { returned, staff, answers } = group;
  const found = answers[figure - 1];
  if (isTooSmall(found?.n ?? returned, limit)) return true;
  if (limit.internal) return false;
  if (found) return isUnanimous(found.counts);
  return staff !== null && returned === staff && isTooSmallForDistribution(returned, limit);
}

/** Whether spread and counts of an item may be told; the spread of scores always may. */
function hasOpenSpread({ answers }: GroupCounts, figure: Figure, limit: Threshold): boolean {
  const found = answers[figure - 1];
  if (!found?.counts || found.n === 0 || limit.internal) return true;
  if (isTooSmallForDistribution(found.n, limit)) return false;
  return !found.counts.includes(0) || found.n >= EMPTY_ANSWER_FACTOR * limit.minN;
}

/** The groups of one round, by attribute. */
export type RoundGroups = ReadonlyMap<string, readonly RoundGroup[]>;

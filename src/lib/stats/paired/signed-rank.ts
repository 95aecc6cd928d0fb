import { normalPValue } from '../normal.ts';
import { sum } from '../sums.ts';

/** Up to so many differences the distribution of V is worked out, not approximated. */
const MOST_EXACT = 25;

/** A difference (after − before), and how many pairs have it. */
export type DifferenceCount = { readonly difference: number; readonly pairs: number };

export type SignedRank = {
  /** Sum of the ranks of the positive differences. */
  readonly v: number;
  /** Pairs whose difference is not 0. */
  readonly n: number;
  /** Two-sided. */
  readonly p: number;
};

/** Differences of one size, with twice the mid-rank that each of them has. */
type Tie = { readonly doubledRank: number; readonly positive: number; readonly all: number };

function tiesOf(differences: readonly DifferenceCount[]): Tie[] {
  const sizes = new Map<number, { positive: number; all: number }>();
  for (const { difference, pairs } of differences) {
    if (difference === 0 || pairs === 0) continue;
    const size = Math.abs(difference);
    const tie = sizes.get(size) ?? { positive: 0, all: 0 };
    sizes.set(size, {
      positive: tie.positive + (difference > 0 ? pairs : 0),
      all: tie.all + pairs,
    });
  }
  let below = 0;
  return [...sizes]
    .sort(([a], [b]) => a - b)
    .map(([, tie]) => {
      // The ranks below+1 … below+all, doubled: twice their mean is a whole number.
      const doubledRank = 2 * below + tie.all + 1;
      below += tie.all;
      return { doubledRank, ...tie };
    });
}

/** Probability of each doubled V when every difference is as likely positive as negative. */
function distributionOf(ties: readonly Tie[]): Float64Array {
  const ranks = ties.flatMap(({ doubledRank, all }) => Array<number>(all).fill(doubledRank));
  let chances = new Float64Array(1).fill(1);
  for (const rank of ranks) {
    const next = new Float64Array(chances.length + rank);
    chances.forEach((chance, v) => {
      next[v] = (next[v] ?? 0) + chance / 2;
      next[v + rank] = (next[v + rank] ?? 0) + chance / 2;
    });
    chances = next;
  }
  return chances;
}

function exactP(ties: readonly Tie[], doubledV: number): number {
  const chances = distributionOf(ties);
  const middle = (chances.length - 1) / 2;
  const distance = Math.abs(doubledV - middle);
  return Math.min(1, sum([...chances].filter((_, v) => Math.abs(v - middle) >= distance)));
}

function normalP(ties: readonly Tie[], n: number, v: number): number {
  const tied = sum(ties.map(({ all }) => all ** 3 - all));
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tied / 48;
  const distance = v - (n * (n + 1)) / 4;
  return normalPValue((distance - Math.sign(distance) / 2) / Math.sqrt(variance));
}

/**
 * Wilcoxon's signed-rank test of paired differences: zeros dropped, equal sizes share their mid-rank;
 * exact up to 25 differences, ties included, else normal with the tie-corrected variance and
 * continuity ½ (METHODS §15 and appendix A; R: `wilcox.test(paired = TRUE)`).
 *
 * @returns `null` where no pair differs
 */
export function signedRank(differences: readonly DifferenceCount[]): SignedRank | null {
  const ties = tiesOf(differences);
  const n = sum(ties.map(({ all }) => all));
  if (n === 0) return null;
  const doubledV = sum(ties.map(({ doubledRank, positive }) => doubledRank * positive));
  const v = doubledV / 2;
  return { v, n, p: n <= MOST_EXACT ? exactP(ties, doubledV) : normalP(ties, n, v) };
}

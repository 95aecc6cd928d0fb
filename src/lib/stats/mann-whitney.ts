import { MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import { normalPValue } from './normal.ts';
import { sum } from './sums.ts';

export type MannWhitney = {
  /** Pairs in which `a` is higher, ties counting half. */
  readonly u: number;
  /** U/(n₁n₂), 0 to 1: the chance that a random member of `a` scores higher than one of `b`. */
  readonly superiority: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
};

/**
 * Mann and Whitney's test of two groups of answers, with mid-ranks, tie-corrected variance and
 * continuity ½; exact tables are invalid with ties (METHODS §7 and appendix A; R:
 * `wilcox.test(exact = FALSE)`).
 *
 * @param a how often each value was given, from the lowest to the highest
 * @param b the same for the others, over the same values
 * @returns `null` below ten answers on a side, or where all answers are the same
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): MannWhitney | null {
  const [na, nb] = [sum(a), sum(b)];
  if (Math.min(na, nb) < MIN_N_INTERVAL) return null;
  const n = na + nb;
  let [u, below, ties] = [0, 0, 0];
  a.forEach((count, i) => {
    const other = b[i] ?? 0;
    u += count * (below + other / 2);
    below += other;
    ties += (count + other) ** 3 - (count + other);
  });
  const variance = ((na * nb) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (ties === n ** 3 - n) return null;
  const distance = u - (na * nb) / 2;
  const z = (distance - Math.sign(distance) / 2) / Math.sqrt(variance);
  return { u, superiority: u / (na * nb), z, p: normalPValue(z) };
}

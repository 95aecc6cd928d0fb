import type { Interval } from './mean-interval.ts';
import { wilsonInterval } from './wilson.ts';

export type Proportion = { readonly successes: number; readonly n: number };

/**
 * The difference of two independent proportions (`a` − `b`), −1 to 1, with Newcombe's hybrid of
 * the two Wilson intervals (Newcombe 1998, method 10; METHODS §8 and appendix A; R:
 * `prop.test(correct = FALSE)` gives the limits of each side). No finite-population factor.
 *
 * @returns `null` below ten answers on a side
 */
export function newcombeDifference(
  a: Proportion,
  b: Proportion,
): ({ readonly difference: number } & Interval) | null {
  const [ia, ib] = [wilsonInterval(a.successes, a.n, null), wilsonInterval(b.successes, b.n, null)];
  if (ia === null || ib === null) return null;
  const [pa, pb] = [a.successes / a.n, b.successes / b.n];
  const difference = pa - pb;
  return {
    difference,
    low: difference - Math.hypot(pa - ia.low, ib.high - pb),
    high: difference + Math.hypot(ia.high - pa, pb - ib.low),
  };
}

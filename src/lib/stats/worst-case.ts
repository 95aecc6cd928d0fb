import type { Interval } from './mean-interval.ts';

/**
 * Where the mean of all staff would lie if everybody who did not answer had given the lowest, or
 * the highest, answer: r·m + (1−r)·1 … r·m + (1−r)·5 (METHODS §6).
 *
 * @param rate share of staff who answered, 0 to 1
 * @param mean of those who answered
 * @returns `null` where the rate exceeds 1: the headcount is wrong
 */
export function worstCaseBounds(rate: number, mean: number, min = 1, max = 5): Interval | null {
  if (rate < 0 || rate > 1) return null;
  return { low: rate * mean + (1 - rate) * min, high: rate * mean + (1 - rate) * max };
}

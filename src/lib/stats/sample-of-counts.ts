import type { Sample } from './mean-interval.ts';
import { sum } from './sums.ts';

/**
 * n, mean and standard deviation (n − 1) of answers 1, 2, 3 … from how often each was given; the
 * deviations are taken from the mean, so nothing cancels (METHODS §1).
 */
export function sampleOfCounts(counts: readonly number[]): Sample {
  const n = sum(counts);
  if (n === 0) return { n, mean: null, sd: null };
  const mean = sum(counts.map((people, i) => people * (i + 1))) / n;
  if (n === 1) return { n, mean, sd: null };
  const square = sum(counts.map((people, i) => people * (i + 1 - mean) ** 2));
  return { n, mean, sd: Math.sqrt(square / (n - 1)) };
}

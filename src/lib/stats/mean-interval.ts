import { CONFIDENCE, MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import { studentTQuantile } from './student-t.ts';

export type Interval = { readonly low: number; readonly high: number };

/** Of n people: mean and standard deviation (n − 1), as the statistics table holds them. */
export type Sample = {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
};

/**
 * Interval of a mean: x̄ ± t·(s/√n)·√(1 − n/N), the last factor (finite population) where N is
 * known: fully answered means nobody is left to estimate, so the width is 0 (METHODS §5).
 *
 * @param population people asked, or `null` where unknown
 * @returns `null` below ten answers, without a spread, or where n exceeds N (wrong headcount)
 */
export function meanInterval(sample: Sample, population: number | null): Interval | null {
  const { n, mean, sd } = sample;
  if (n < MIN_N_INTERVAL || mean === null || sd === null) return null;
  if (population !== null && n > population) return null;
  const correction = population === null ? 1 : Math.sqrt(1 - n / population);
  const half = studentTQuantile((1 + CONFIDENCE) / 2, n - 1) * (sd / Math.sqrt(n)) * correction;
  return { low: mean - half, high: mean + half };
}

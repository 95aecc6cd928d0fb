import { CONFIDENCE } from '#lib/domain/thresholds.ts';
import { smallSampleFactor } from '../hedges-g.ts';
import type { Interval, Sample } from '../mean-interval.ts';
import { studentTPValue, studentTQuantile } from '../student-t.ts';
import { NEARLY_NONE } from '../sums.ts';

/**
 * Mean of the differences of pairs with its 95 % t interval and two-sided p: d̄ ± t·s_d/√n on n − 1
 * degrees of freedom (METHODS §15; R: `t.test(paired = TRUE)`).
 *
 * @param differences after − before of each pair, as n, mean and standard deviation
 * @returns `null` below two pairs, or where all pairs differ by the same: there is nothing to test
 */
export function pairedDifference(
  differences: Sample,
): ({ readonly t: number; readonly p: number } & Interval) | null {
  const { n, mean, sd } = differences;
  if (n < 2 || mean === null || sd === null) return null;
  if (sd <= NEARLY_NONE * Math.abs(mean)) return null;
  const error = sd / Math.sqrt(n);
  const half = studentTQuantile((1 + CONFIDENCE) / 2, n - 1) * error;
  const t = mean / error;
  return { t, p: studentTPValue(t, n - 1), low: mean - half, high: mean + half };
}

/**
 * Hedges' g_av: J·d̄/√((s₁²+s₂²)/2), J on n − 1 degrees of freedom. The spread is that of the scores,
 * not of the differences, so that it does not grow with the correlation of the two tests (Lakens
 * 2013; METHODS §15).
 *
 * @param before standard deviation of the scores before, n − 1
 * @param after the same of the scores after
 * @returns `null` up to two pairs, where J is undefined, or where neither test has any spread
 */
export function hedgesGAv(
  { n, mean }: Pick<Sample, 'n' | 'mean'>,
  before: number | null,
  after: number | null,
): number | null {
  if (n <= 2 || mean === null || before === null || after === null) return null;
  const spread = Math.sqrt((before ** 2 + after ** 2) / 2);
  if (spread <= NEARLY_NONE * Math.abs(mean)) return null;
  return (smallSampleFactor(n - 1) * mean) / spread;
}

/**
 * Normalised gain of a class: (after − before) / (most − before), the part of what could be gained
 * (Hake 1998; METHODS §15). At most 1; below 0 where the class lost.
 *
 * @param most full marks
 * @returns `null` where the class had full marks before
 */
export function classGain(before: number, after: number, most: number): number | null {
  return before >= most ? null : (after - before) / (most - before);
}

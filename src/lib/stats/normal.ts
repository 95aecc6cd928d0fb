import normalCdf from '@stdlib/stats-base-dists-normal-cdf/lib/main.js';
import quantile from '@stdlib/stats-base-dists-normal-quantile/lib/main.js';
import { CONFIDENCE } from '#lib/domain/thresholds.ts';

/** Half the width of every normal interval, in standard errors: 1.96 at 95 %. */
export const Z = quantile((1 + CONFIDENCE) / 2, 0, 1);

/** Two-sided p of a normal statistic, by the lower tail so that small values keep their digits. */
export function normalPValue(z: number): number {
  return Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1));
}

/** Quantile of the standard normal distribution. */
export const normalQuantile = (probability: number): number => quantile(probability, 0, 1);

/** Probability above a normal statistic, by the lower tail so that small values keep their digits. */
export const normalUpperTail = (z: number): number => normalCdf(-z, 0, 1);

import tCdf from '@stdlib/stats-base-dists-t-cdf/lib/main.js';
import tQuantile from '@stdlib/stats-base-dists-t-quantile/lib/main.js';

/**
 * Quantile of Student's t: the value below which `probability` of it lies.
 *
 * @param probability between 0 and 1
 * @param df degrees of freedom, positive, need not be whole
 */
export function studentTQuantile(probability: number, df: number): number {
  return tQuantile(probability, df);
}

/** Two-sided p of a t statistic, by the lower tail so that small values keep their digits. */
export function studentTPValue(t: number, df: number): number {
  return Math.min(1, 2 * tCdf(-Math.abs(t), df));
}

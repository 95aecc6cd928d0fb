import gammaln from '@stdlib/math-base-special-gammaln/lib/main.js';
import { MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import type { Interval, Sample } from './mean-interval.ts';
import { Z } from './normal.ts';
import { NEARLY_NONE } from './sums.ts';

/**
 * Hedges' g: the difference of two means (`a` − `b`) in pooled standard deviations, freed of the
 * bias of small samples by J = Γ(df/2) / (√(df/2)·Γ((df−1)/2)), with its normal interval
 * g ± 1.96·√((n₁+n₂)/(n₁n₂) + g²/(2(n₁+n₂))) (Hedges 1981; METHODS §7 and appendix A).
 *
 * @returns `null` below ten answers on a side, or where neither side has any spread
 */
export function hedgesG(a: Sample, b: Sample): ({ readonly g: number } & Interval) | null {
  if (a.mean === null || b.mean === null || a.sd === null || b.sd === null) return null;
  if (Math.min(a.n, b.n) < MIN_N_INTERVAL) return null;
  const df = a.n + b.n - 2;
  const pooled = Math.sqrt(((a.n - 1) * a.sd ** 2 + (b.n - 1) * b.sd ** 2) / df);
  if (pooled <= NEARLY_NONE * Math.abs(a.mean)) return null;
  const g = (smallSampleFactor(df) * (a.mean - b.mean)) / pooled;
  const half = Z * Math.sqrt((a.n + b.n) / (a.n * b.n) + g ** 2 / (2 * (a.n + b.n)));
  return { g, low: g - half, high: g + half };
}

/**
 * J = Γ(df/2) / (√(df/2)·Γ((df−1)/2)), what frees a standardised difference of its small-sample bias;
 * by logarithms, for the gamma function itself overflows from 172 on.
 *
 * @param df degrees of freedom, more than 1
 */
export function smallSampleFactor(df: number): number {
  return Math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / Math.sqrt(df / 2);
}

import fQuantile from '@stdlib/stats-base-dists-f-quantile/lib/main.js';
import { CONFIDENCE, MIN_N_RELIABILITY } from '#lib/domain/thresholds.ts';
import { correlationMatrix, type SquareMatrix } from './covariance.ts';
import type { Interval } from './mean-interval.ts';
import { NEARLY_NONE, sum } from './sums.ts';

/**
 * Cronbach's α = k/(k−1)·(1 − Σs²ⱼ/s²_T) of complete rows, with Feldt's interval
 * 1 − (1−α)·F(n−1, (n−1)(k−1)) (METHODS §4; R: `psych::alpha` on complete rows). At most 1, and
 * negative where items contradict each other.
 *
 * @param covariances of the k items of a scale
 * @param n complete rows
 * @returns `null` below thirty rows, for a single item, or where the sum does not vary
 */
export function cronbachAlpha(
  covariances: SquareMatrix,
  n: number,
): ({ readonly alpha: number } & Interval) | null {
  const alpha = n < MIN_N_RELIABILITY ? null : alphaOf(covariances);
  if (alpha === null) return null;
  const limit = (probability: number) =>
    1 - (1 - alpha) * fQuantile(probability, n - 1, (n - 1) * (covariances.length - 1));
  return { alpha, low: limit((1 + CONFIDENCE) / 2), high: limit((1 - CONFIDENCE) / 2) };
}

/**
 * α of the scale without item i (counted from 0), on the same rows (METHODS §4).
 *
 * @returns `null` where fewer than two items are left, or their sum does not vary
 */
export function alphaIfDeleted(covariances: SquareMatrix, i: number): number | null {
  const others = (_: unknown, j: number) => j !== i;
  return alphaOf(covariances.filter(others).map((row) => row.filter(others)));
}

/**
 * Corrected item–rest correlation: r of item i (counted from 0) with the sum of the other items,
 * −1 to 1 (METHODS §4; `r.drop` of psych).
 *
 * @returns `null` where the item or the sum of the others does not vary
 */
export function itemRestCorrelation(covariances: SquareMatrix, i: number): number | null {
  const own = covariances[i]?.[i] ?? 0;
  const withRest = sum(covariances[i] ?? []) - own;
  const rest = sum(covariances.map(sum)) - 2 * withRest - own;
  return isSpread(own, covariances) && isSpread(rest, covariances)
    ? Math.max(-1, Math.min(1, withRest / Math.sqrt(own * rest)))
    : null;
}

/**
 * Mean correlation r of the pairs of items, and what it makes of the whole scale by
 * Spearman–Brown: k·r/(1+(k−1)r), for two items 2r/(1+r) (METHODS §4; `average_r` and `std.alpha`
 * of psych).
 *
 * @returns `null` for a single item or where an item does not vary; `spearmanBrown` is `null` where
 *   two items contradict each other exactly
 */
export function interItem(
  covariances: SquareMatrix,
): { readonly r: number; readonly spearmanBrown: number | null } | null {
  const k = covariances.length;
  const correlations = correlationMatrix(covariances);
  if (k < 2 || correlations === null) return null;
  const r = (sum(correlations.map(sum)) - k) / (k * (k - 1));
  const divisor = 1 + (k - 1) * r;
  return { r, spearmanBrown: divisor > NEARLY_NONE ? (k * r) / divisor : null };
}

function alphaOf(covariances: SquareMatrix): number | null {
  const k = covariances.length;
  const total = sum(covariances.map(sum));
  if (k < 2 || !isSpread(total, covariances)) return null;
  return (k / (k - 1)) * (1 - traceOf(covariances) / total);
}

const isSpread = (variance: number, covariances: SquareMatrix) =>
  variance > NEARLY_NONE * traceOf(covariances);
const traceOf = (matrix: SquareMatrix) => sum(matrix.map((row, i) => row[i] ?? 0));

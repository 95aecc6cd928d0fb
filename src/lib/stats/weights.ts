import { CONFIDENCE } from '#lib/domain/thresholds.ts';
import type { Interval, Sample } from './mean-interval.ts';
import { studentTQuantile } from './student-t.ts';
import { sum, sumOfProducts } from './sums.ts';

/** Weights outside this range of their mean rest on too few answers to carry so much. */
const TRIM = { lowest: 0.3, highest: 3 };

/**
 * Weights cut once to 0.3–3 times their mean, then scaled to the total they had (METHODS §6).
 *
 * @param weights one per cell of respondents
 * @param counts respondents of each cell
 * @returns `trimmed`: how many respondents had their weight cut
 */
export function trimWeights(
  weights: readonly number[],
  counts: readonly number[],
): { readonly weights: number[]; readonly trimmed: number } {
  const total = sumOfProducts(weights, counts);
  const mean = total / sum(counts);
  const [lowest, highest] = [TRIM.lowest * mean, TRIM.highest * mean];
  const cut = weights.map((weight) => Math.max(lowest, Math.min(highest, weight)));
  const scale = total / sumOfProducts(cut, counts);
  return {
    weights: cut.map((weight) => weight * scale),
    trimmed: sum(counts.filter((_, i) => cut[i] !== weights[i])),
  };
}

/**
 * Kish's effective size (Σw)²/Σw² and design effect n/n_eff = 1 + CV²(w), with the ratio of the
 * largest weight to the smallest (Kish 1965; METHODS §6).
 *
 * @returns `null` where nobody answered or a weight is not positive
 */
export function effectiveSize(
  weights: readonly number[],
  counts: readonly number[],
): { readonly nEff: number; readonly deff: number; readonly ratio: number } | null {
  const used = weights.filter((_, i) => (counts[i] ?? 0) > 0);
  if (used.length === 0 || used.some((weight) => !(weight > 0))) return null;
  const squares = weights.map((weight) => weight ** 2);
  const nEff = sumOfProducts(weights, counts) ** 2 / sumOfProducts(squares, counts);
  return { nEff, deff: sum(counts) / nEff, ratio: Math.max(...used) / Math.min(...used) };
}

/**
 * Weighted mean Σwx/Σw of cells of respondents, its standard error √(n/(n−1)·Σw²(x−x̄)²)/Σw and
 * the t interval of it; the weights taken as given, which is cautious (METHODS §6; R:
 * `survey::svymean` of a design with these weights).
 *
 * @param cells n, mean and sd of each cell, and the weight of each of its members
 * @returns `null` below two respondents
 */
export function weightedMean(
  cells: readonly (Sample & { readonly weight: number })[],
): ({ readonly mean: number; readonly error: number } & Interval) | null {
  const used = cells.filter(({ n }) => n > 0);
  const n = sum(used.map((cell) => cell.n));
  if (n < 2 || used.some((cell) => cell.mean === null)) return null;
  const total = sum(used.map((cell) => cell.weight * cell.n));
  const mean = sum(used.map((cell) => cell.weight * cell.n * (cell.mean ?? 0))) / total;
  const scatter = sum(
    used.map((cell) => {
      const within = (cell.n - 1) * (cell.sd ?? 0) ** 2;
      return cell.weight ** 2 * (within + cell.n * ((cell.mean ?? 0) - mean) ** 2);
    }),
  );
  const error = Math.sqrt((n / (n - 1)) * scatter) / total;
  const half = studentTQuantile((1 + CONFIDENCE) / 2, n - 1) * error;
  return { mean, error, low: mean - half, high: mean + half };
}

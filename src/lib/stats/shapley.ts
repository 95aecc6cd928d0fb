import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { MOST_PREDICTORS } from '#lib/domain/thresholds.ts';
import { isSingular, type SquareMatrix } from './covariance.ts';

/**
 * What each of p items adds to R² of an outcome, averaged over every order of entering them
 * (Shapley; Lindeman, Merenda and Gold 1980; METHODS §9 and appendix A; R: `lm` over all subsets).
 *
 * @param rxx correlations of the items with each other
 * @param rxy correlations of the items with the outcome
 * @returns `shares` in the order of the items, which add up to `r2` (0 to 1); `null` for no item,
 *   more than thirteen, or where an item repeats others (singular)
 */
export function shapleyR2(
  rxx: SquareMatrix,
  rxy: readonly number[],
): { readonly shares: number[]; readonly r2: number } | null {
  const p = rxy.length;
  if (p === 0 || p > MOST_PREDICTORS || isSingular(rxx)) return null;
  const correlations = new Matrix(rxx.map((row) => [...row]));
  const r2 = r2OfSubsets(correlations, rxy);
  const weights = orderWeights(p);
  const shares = rxy.map((_, j) => {
    let share = 0;
    for (let subset = 0; subset < r2.length; subset++) {
      if (subset & (1 << j)) continue;
      const gain = (r2[subset | (1 << j)] ?? 0) - (r2[subset] ?? 0);
      share += (weights[sizeOf(subset)] ?? 0) * gain;
    }
    return share;
  });
  return { shares, r2: r2.at(-1) ?? 0 };
}

/** R² of every subset of the items, the bits of its position telling which: r′R⁻¹r. */
function r2OfSubsets(correlations: Matrix, rxy: readonly number[]): number[] {
  return Array.from({ length: 1 << rxy.length }, (_, subset) => {
    const items = rxy.flatMap((_r, j) => (subset & (1 << j) ? [j] : []));
    if (items.length === 0) return 0;
    const own = Matrix.columnVector(items.map((j) => rxy[j] ?? 0));
    const solved = new CholeskyDecomposition(correlations.selection(items, items)).solve(own);
    return own.dot(solved);
  });
}

/** |s|!(p−1−|s|)!/p! for each size of s, each from the one before. */
function orderWeights(p: number): number[] {
  const weights = [1 / p];
  for (let size = 1; size < p; size++) weights.push(((weights.at(-1) ?? 0) * size) / (p - size));
  return weights;
}

function sizeOf(subset: number): number {
  let size = 0;
  for (let rest = subset; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

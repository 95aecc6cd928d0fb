import { MOST_PREDICTORS } from '#lib/domain/thresholds.ts';
import { isSingular, type SquareMatrix } from './covariance.ts';
import { sumOfProducts } from './sums.ts';

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
  const r2 = r2OfSubsets(rxx, rxy);
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

/**
 * R² of every subset of the items, the bits of its position telling which: r′R⁻¹r. A Cholesky factor
 * grows by one row with each item, and R² by one square, so that no subset is solved from scratch.
 */
function r2OfSubsets(rxx: SquareMatrix, rxy: readonly number[]): number[] {
  const r2 = new Array<number>(1 << rxy.length).fill(0);
  const grow = (subset: number, { items, factor, solved }: Factor) => {
    for (let item = (items.at(-1) ?? -1) + 1; item < rxy.length; item++) {
      const row: number[] = [];
      items.forEach((other, i) => {
        const own = factor[i] ?? [];
        row.push(((rxx[item]?.[other] ?? 0) - sumOfProducts(row, own)) / (own[i] ?? 1));
      });
      const rest = Math.sqrt(1 - sumOfProducts(row, row));
      const value = ((rxy[item] ?? 0) - sumOfProducts(row, solved)) / rest;
      const larger = subset | (1 << item);
      r2[larger] = (r2[subset] ?? 0) + value ** 2;
      grow(larger, {
        items: [...items, item],
        factor: [...factor, [...row, rest]],
        solved: [...solved, value],
      });
    }
  };
  grow(0, { items: [], factor: [], solved: [] });
  return r2;
}

/** The Cholesky factor of some items' correlations, and the outcome's correlations solved by it. */
type Factor = {
  readonly items: readonly number[];
  readonly factor: readonly (readonly number[])[];
  readonly solved: readonly number[];
};

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

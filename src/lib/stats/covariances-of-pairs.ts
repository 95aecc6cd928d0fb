import type { PairSums } from './correlation.ts';
import { covarianceMatrix } from './covariance.ts';

/** Two different items and the sums of their answers over the same complete rows. */
export type ItemPair = PairSums & { readonly x: number; readonly y: number };

export type ItemCovariances = {
  /** The items in ascending order, as rows and columns of the matrix stand. */
  readonly items: readonly number[];
  /** Complete rows. */
  readonly n: number;
  /** `null` below two rows. */
  readonly matrix: readonly (readonly number[])[] | null;
};

/**
 * The covariances of all items of a questionnaire from the sums of every pair of them, each pair
 * told once. Everything rests on the same n complete rows.
 */
export function covariancesOfPairs(pairs: readonly ItemPair[]): ItemCovariances {
  const items = [...new Set(pairs.flatMap(({ x, y }) => [x, y]))].sort((a, b) => a - b);
  const place = new Map(items.map((item, index) => [item, index]));
  const n = pairs[0]?.n ?? 0;
  const sums = items.map(() => 0);
  const products = items.map(() => items.map(() => 0));
  const put = (i: number, j: number, value: number) => {
    const row = products[i];
    if (row) row[j] = value;
  };
  for (const pair of pairs) {
    const [i, j] = [place.get(pair.x) ?? 0, place.get(pair.y) ?? 0];
    [sums[i], sums[j]] = [pair.sumX, pair.sumY];
    put(i, i, pair.sumXX);
    put(j, j, pair.sumYY);
    put(i, j, pair.sumXY);
    put(j, i, pair.sumXY);
  }
  return { items, n, matrix: covarianceMatrix(n, sums, products) };
}

/** The covariances of some of the items, in the order in which they are named. */
export function ofItems({ items, matrix }: ItemCovariances, some: readonly number[]): number[][] {
  const places = some.map((item) => items.indexOf(item));
  return places.map((i) => places.map((j) => matrix?.[i]?.[j] ?? 0));
}

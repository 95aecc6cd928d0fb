import { expect, it } from 'vitest';
import { covarianceMatrix } from '#lib/stats/covariance.ts';
import { covariancesOfPairs, ofItems } from '#lib/stats/covariances-of-pairs.ts';
import { readExpected } from './r/expected.ts';

const [city] = readExpected<{
  readonly n: number;
  readonly sums: number[];
  readonly cross_products: number[][];
}>('reliability');
if (!city) throw new Error('reliability.json: expected a case');
const { n, sums, cross_products: products } = city;

/** The sums of each pair of items, once, as a table of pairs tells them: items counted from 1. */
const pairs = sums.flatMap((sumX, i) =>
  sums.flatMap((sumY, j) =>
    i < j
      ? [
          {
            ...{ x: i + 1, y: j + 1, n, sumX, sumY },
            sumXX: products[i]?.[i] ?? 0,
            sumYY: products[j]?.[j] ?? 0,
            sumXY: products[i]?.[j] ?? 0,
          },
        ]
      : [],
  ),
);

it('is the matrix of all items, in whatever order the pairs come', () => {
  const matrix = covarianceMatrix(n, sums, products);
  expect(covariancesOfPairs(pairs)).toEqual({ items: sums.map((_, i) => i + 1), n, matrix });
  expect(covariancesOfPairs([...pairs].reverse()).matrix).toEqual(matrix);
});

it('gives some of the items in the order asked for', () => {
  const all = covariancesOfPairs(pairs);
  const [last, first] = ofItems(all, [13, 1]);
  expect(last).toEqual([all.matrix?.[12]?.[12], all.matrix?.[12]?.[0]]);
  expect(first).toEqual([all.matrix?.[0]?.[12], all.matrix?.[0]?.[0]]);
});

it('knows nothing of nobody', () => {
  expect(covariancesOfPairs([])).toEqual({ items: [], n: 0, matrix: null });
  expect(covariancesOfPairs(pairs.map((pair) => ({ ...pair, n: 0 }))).matrix).toBeNull();
});

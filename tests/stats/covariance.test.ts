import { expect, it } from 'vitest';
import { correlationMatrix, covarianceMatrix, isSingular } from '#lib/stats/covariance.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const [city] = readExpected<{
  readonly n: number;
  readonly sums: number[];
  readonly cross_products: number[][];
}>('reliability');
const [drivers] = readExpected<{ readonly rxx: number[][]; readonly rxy: number[] }>('shapley');

it('gives the covariances of three people to two items', () => {
  // x = 1, 3, 5; y = 2, 2, 5: x̄ = 3, ȳ = 3; Σ(x−x̄)² = 8, Σ(y−ȳ)² = 6, Σ(…)(…) = 2 + 0 + 4 = 6
  const products = [
    [35, 33],
    [33, 33],
  ];
  expect(covarianceMatrix(3, [9, 9], products)).toEqual([
    [4, 3],
    [3, 3],
  ]);
});

it('gives the correlations of cor for thirteen items', () => {
  if (!city || !drivers) throw new Error('expected two fixtures');
  const found = correlationMatrix(covarianceMatrix(city.n, city.sums, city.cross_products) ?? []);
  expectAlike(
    found?.slice(0, 12).map((row) => row.slice(0, 12)),
    drivers.rxx,
  );
  expectAlike(found?.[12]?.slice(0, 12), drivers.rxy);
});

it('loses nothing where two hundred thousand differ in one answer', () => {
  // All fives but for one four: Σx = 5n − 1, Σx² = 25n − 9; Σ(x−x̄)² = 1 − 1/n, over n − 1: 1/n
  const n = 200_000;
  const [[variance]] = covarianceMatrix(n, [5 * n - 1], [[25 * n - 9]]) as [[number]];
  expectAlike(variance, 1 / n, 1e-15);
});

it('is nothing for nobody and for one person', () => {
  expect(covarianceMatrix(0, [0], [[0]])).toBeNull();
  expect(covarianceMatrix(1, [3], [[9]])).toBeNull();
});

it('knows no correlation with an item to which all gave fives', () => {
  expect(
    correlationMatrix([
      [1.2, 0],
      [0, 0],
    ]),
  ).toBeNull();
});

it('is singular where an item is the sum of others, and not where it only resembles them', () => {
  if (!drivers) throw new Error('expected a fixture');
  expect(isSingular(drivers.rxx)).toBe(false);
  // The third is (first + second)/√2 of two unrelated items.
  const sum = (r: number) => [
    [1, 0, r],
    [0, 1, r],
    [r, r, 1],
  ];
  expect(isSingular(sum(Math.SQRT1_2))).toBe(true);
  expect(isSingular(sum(0.7))).toBe(false);
});

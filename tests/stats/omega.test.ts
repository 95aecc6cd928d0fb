import { describe, expect, it } from 'vitest';
import { covarianceMatrix } from '#lib/stats/covariance.ts';
import { omegaOneFactor } from '#lib/stats/omega.ts';
import { expectAlike, ITERATIVE, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly name: string;
  readonly n: number;
  readonly sums: number[];
  readonly cross_products: number[][];
  readonly omega: number;
}>('omega');

/** What one factor with these loadings leaves between items of variance 1. */
const oneFactor = (loadings: readonly number[]) =>
  loadings.map((a, i) => loadings.map((b, j) => (i === j ? 1 : a * b)));

describe('ω of one factor', () => {
  it.each(cases)('is that of lavaan: $name', ({ n, sums, cross_products, omega }) => {
    const covariances = covarianceMatrix(n, sums, cross_products) ?? [];
    expectAlike(omegaOneFactor(covariances), omega, ITERATIVE);
  });

  it('finds the loadings that a matrix was made of', () => {
    // Σλ = .5 + .6 + .7 + .8 = 2.6, Σθ = 4 − (.25 + .36 + .49 + .64) = 2.26: 6.76 / 9.02
    expectAlike(omegaOneFactor(oneFactor([0.5, 0.6, 0.7, 0.8])), 6.76 / 9.02, CLOSE);
  });

  it('does not depend on the unit of answers', () => {
    const one = oneFactor([0.5, 0.6, 0.7, 0.8]);
    const percent = one.map((row) => row.map((value) => value * 400));
    expectAlike(omegaOneFactor(percent), 6.76 / 9.02, CLOSE);
  });

  it('is not given where one item of thirteen is there twice', () => {
    const [city] = cases;
    const once = covarianceMatrix(city?.n ?? 0, city?.sums ?? [], city?.cross_products ?? []) ?? [];
    const twice = once.map((row, i) => (i === 5 ? (once[2] ?? []) : row));
    const copied = twice.map((row) => row.map((value, j) => (j === 5 ? (row[2] ?? 0) : value)));
    expect(omegaOneFactor(copied)).toBeNull();
  });

  it('is not given where the factor would be an item', () => {
    // λ = .9·.9/.7 would have to exceed 1 for the first: r₁₂·r₁₃/r₂₃ = .81/.7
    const improper = [
      [1, 0.9, 0.9],
      [0.9, 1, 0.7],
      [0.9, 0.7, 1],
    ];
    expect(omegaOneFactor(improper)).toBeNull();
  });

  it.each([
    ['there are two items', oneFactor([0.5, 0.6])],
    ['all gave fives to one', oneFactor([0.5, 0.6, 0.7]).map((row, i) => (i ? row : [0, 0, 0]))],
    [
      'an item is there twice',
      [...oneFactor([0.5, 0.6, 1]), [0.5, 0.6, 1, 1]].map((row, i) =>
        i < 3 ? [...row, row[2] ?? 0] : row,
      ),
    ],
  ])('is not given where %s', (_what, covariances) => {
    expect(omegaOneFactor(covariances)).toBeNull();
  });
});

/** The matrix fits exactly, so that only the steps stop short of it. */
const CLOSE = 1e-9;

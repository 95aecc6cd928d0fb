import { describe, expect, it } from 'vitest';
import { covarianceMatrix } from '#lib/stats/covariance.ts';
import {
  alphaIfDeleted,
  cronbachAlpha,
  interItem,
  itemRestCorrelation,
} from '#lib/stats/reliability.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly name: string;
  readonly k: number;
  readonly n: number;
  readonly sums: number[];
  readonly cross_products: number[][];
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
  readonly alpha_if_deleted: (number | null)[];
  readonly item_rest: number[];
  readonly inter_item_r: number;
  readonly spearman_brown: number;
}>('reliability').map((given) => ({
  ...given,
  covariances: covarianceMatrix(given.n, given.sums, given.cross_products) ?? [],
}));

/** Items that know nothing of each other, the first without spread where `first` is 0. */
const unrelated = (first: number) => [
  [first, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

describe("Cronbach's α", () => {
  it.each(cases)('is that of psych: $name', ({ covariances, n, alpha, low, high }) => {
    expectAlike(cronbachAlpha(covariances, n), { alpha, low, high });
  });

  it('of two items with r = ½ is ⅔', () => {
    // 2/1 · (1 − 2/3) = 2/3
    const halves = [
      [1, 0.5],
      [0.5, 1],
    ];
    expect(cronbachAlpha(halves, 100)?.alpha).toBeCloseTo(2 / 3, 15);
  });

  it('of an item given five times over is one', () => {
    const same = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 1.3));
    expectAlike(cronbachAlpha(same, 100), { alpha: 1, low: 1, high: 1 }, 1e-12);
  });

  it('keeps an item to which all gave fives, which only makes it smaller', () => {
    expect(cronbachAlpha(unrelated(0), 100)?.alpha).toBe(0);
  });

  it('has an interval for two hundred thousand people', () => {
    const found = cronbachAlpha(cases[0]?.covariances ?? [], 200_000);
    expect(found?.low).toBeLessThan(found?.alpha ?? 0);
    expect(found?.high).toBeGreaterThan(found?.alpha ?? 1);
    expect((found?.high ?? 1) - (found?.low ?? 0)).toBeLessThan(0.002);
  });

  it.each([
    ['twenty-nine people answered', unrelated(1), 29],
    ['nobody answered', [], 0],
    ['there is one item', [[1]], 100],
    [
      'all gave fives',
      [
        [0, 0],
        [0, 0],
      ],
      100,
    ],
    [
      'two items cancel each other out',
      [
        [1, -1],
        [-1, 1],
      ],
      100,
    ],
  ])('is not given where %s', (_what, covariances, n) => {
    expect(cronbachAlpha(covariances, n)).toBeNull();
  });
});

describe('one item among the others', () => {
  it.each(cases)('leaves the α of psych without it: $name', ({ covariances, ...expected }) => {
    expectAlike(
      covariances.map((_, i) => alphaIfDeleted(covariances, i)),
      expected.alpha_if_deleted,
    );
  });

  it.each(cases)('has the r.drop of psych: $name', ({ covariances, item_rest }) => {
    expectAlike(
      covariances.map((_, i) => itemRestCorrelation(covariances, i)),
      item_rest,
    );
  });

  it('has no r where all gave it fives, or where it is alone', () => {
    expect(itemRestCorrelation(unrelated(0), 0)).toBeNull();
    expect(itemRestCorrelation([[1]], 0)).toBeNull();
  });
});

describe('the items among each other', () => {
  it.each(cases)('have the average r of psych: $name', ({ covariances, ...expected }) => {
    expectAlike(interItem(covariances), {
      r: expected.inter_item_r,
      spearmanBrown: expected.spearman_brown,
    });
  });

  it('make 2r/(1+r) of two, and nothing of two that are opposites', () => {
    const pair = (r: number) => [
      [1, r],
      [r, 1],
    ];
    expect(interItem(pair(0.5))?.spearmanBrown).toBeCloseTo(2 / 3, 15);
    expect(interItem(pair(-1))).toEqual({ r: -1, spearmanBrown: null });
  });

  it('have none where all gave fives to one of them', () => {
    expect(interItem(unrelated(0))).toBeNull();
    expect(interItem([[1]])).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSize, trimWeights, weightedMean } from '#lib/stats/weights.ts';
import { expectAlike } from './r/expected.ts';
import { weighting } from './r/weights.ts';

const { cells, kish, wild } = weighting;
const weights = cells.map(({ weight }) => weight);
const counts = cells.map(({ n }) => n);

const weighted = fc.array(
  fc.tuple(fc.double({ min: 0.01, max: 50, noNaN: true }), fc.integer({ min: 1, max: 500 })),
  { minLength: 1, maxLength: 30 },
);

describe('trimmed weights', () => {
  it('are those of R', () => {
    const found = trimWeights(wild.weights, wild.counts);
    expectAlike(found, { weights: wild.cut, trimmed: wild.trimmed });
  });

  it('are the weights where none is far from the mean', () => {
    const found = trimWeights(weights, counts);
    expectAlike(found, { weights, trimmed: 0 });
  });

  it('keep their total', () => {
    fc.assert(
      fc.property(weighted, (given) => {
        const people = given.map(([, count]) => count);
        const before = given.map(([weight]) => weight);
        const total = (list: readonly number[]) =>
          list.reduce((sum, weight, i) => sum + weight * (people[i] ?? 0), 0);
        expectAlike(total(trimWeights(before, people).weights), total(before));
      }),
    );
  });
});

describe("Kish's effective size", () => {
  it('is that of R', () => {
    const { n_eff, deff, ratio } = kish;
    expectAlike(effectiveSize(weights, counts), { nEff: n_eff, deff, ratio });
  });

  it('of one person with weight 1 and one with weight 3 is 1.6', () => {
    // (1 + 3)² / (1 + 9) = 1.6; deff = 2 / 1.6
    expectAlike(effectiveSize([1, 3], [1, 1]), { nEff: 1.6, deff: 1.25, ratio: 3 });
  });

  it('is everybody where all weigh the same', () => {
    expectAlike(effectiveSize([2.5, 2.5], [40, 60]), { nEff: 100, deff: 1, ratio: 1 });
  });

  it('does not ask cells without people', () => {
    expect(effectiveSize([1, 3, 0], [1, 1, 0])?.ratio).toBe(3);
  });

  it.each([
    ['nobody answered', [], []],
    ['nobody answered in any cell', [1, 1], [0, 0]],
    ['somebody weighs nothing', [0, 1], [3, 3]],
  ])('is not given where %s', (_what, some, people) => {
    expect(effectiveSize(some, people)).toBeNull();
  });

  it('is never more than everybody', () => {
    fc.assert(
      fc.property(weighted, (given) => {
        const found = effectiveSize(
          given.map(([weight]) => weight),
          given.map(([, count]) => count),
        );
        expect(found?.deff).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
    );
  });
});

describe('the weighted mean', () => {
  it('is that of svymean, with its error', () => {
    const { score_raked: mean, error, low, high } = weighting;
    expectAlike(weightedMean(cells), { mean, error, low, high });
  });

  it('is the plain mean with s/√n where all weigh the same', () => {
    // 1, 3 and 5, 5: mean 3.5, s² = (6.25 + .25 + 2.25 + 2.25)/3 = 11/3, s/√4 = √(11/12)
    const found = weightedMean([
      { n: 2, mean: 2, sd: Math.SQRT2, weight: 7 },
      { n: 2, mean: 5, sd: 0, weight: 7 },
    ]);
    expectAlike(found, { mean: 3.5, error: Math.sqrt(11 / 12) });
  });

  it('has no error where all gave fives', () => {
    const found = weightedMean([
      { n: 20, mean: 5, sd: 0, weight: 1 },
      { n: 20, mean: 5, sd: 0, weight: 3 },
    ]);
    expect(found).toEqual({ mean: 5, error: 0, low: 5, high: 5 });
  });

  it.each([
    ['nobody answered', []],
    ['one person answered', [{ n: 1, mean: 3, sd: null, weight: 2 }]],
  ])('is not given where %s', (_what, some) => {
    expect(weightedMean(some)).toBeNull();
  });

  it('knows two people, one to a cell', () => {
    const found = weightedMean([
      { n: 1, mean: 2, sd: null, weight: 1 },
      { n: 1, mean: 4, sd: null, weight: 3 },
    ]);
    // (2 + 12)/4 = 3.5; Σw²(x−x̄)² = 2.25 + 9·.25 = 4.5; √(2·4.5)/4 = .75
    expectAlike(found, { mean: 3.5, error: 0.75 });
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standardisedMean } from '#lib/stats/standardise.ts';
import { expectAlike } from './r/expected.ts';
import { weighting } from './r/weights.ts';

const group = (mean: number | null, n: number) => ({ mean, n });

it('of the staff as composition is the post-stratified mean of survey', () => {
  const { positions, composition, score_poststratified } = weighting;
  expectAlike(standardisedMean(positions, composition), score_poststratified);
});

it('of the groups as they are is the plain mean', () => {
  const { positions, score } = weighting;
  expectAlike(
    standardisedMean(
      positions,
      positions.map(({ n }) => n),
    ),
    score,
  );
});

it('gives means of 3 and 4 the weights three and one', () => {
  expect(standardisedMean([group(3, 12), group(4, 40)], [3, 1])).toBe(3.25);
});

it('leaves out a group that does not count, whether it answered or not', () => {
  expect(standardisedMean([group(3, 12), group(null, 0)], [5, 0])).toBe(3);
});

it.each([
  ['there is no group', [], []],
  ['nobody answered in a group that counts', [group(3, 12), group(null, 0)], [5, 1]],
  ['no group counts', [group(3, 12)], [0]],
])('is not given where %s', (_what, groups, composition) => {
  expect(standardisedMean(groups, composition)).toBeNull();
});

it('lies between the means of groups, and knows shares as well as people', () => {
  const any = fc.tuple(
    fc.double({ min: 1, max: 5, noNaN: true }),
    fc.integer({ min: 1, max: 900 }),
  );
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), (given) => {
      const groups = given.map(([mean]) => group(mean, 10));
      const people = given.map(([, count]) => count);
      const found = standardisedMean(groups, people) ?? NaN;
      const means = given.map(([mean]) => mean);
      expect(found).toBeGreaterThanOrEqual(Math.min(...means) - 1e-12);
      expect(found).toBeLessThanOrEqual(Math.max(...means) + 1e-12);
      const total = people.reduce((sum, count) => sum + count, 0);
      const shares = people.map((count) => count / total);
      expect(standardisedMean(groups, shares)).toBeCloseTo(found, 12);
    }),
  );
});

import { expect, it } from 'vitest';
import { sampleOfCounts } from '#lib/stats/sample-of-counts.ts';
import { expectAlike } from './r/expected.ts';
import { twoGroups } from './r/two-groups.ts';

it.each(twoGroups.flatMap(({ a, b }) => [a, b]))(
  'has the mean and sd of R for $n answers',
  ({ counts, n, mean, sd }) => {
    expectAlike(sampleOfCounts(counts), { n, mean, sd });
  },
);

it('of 2 and 4 is 3 ± √2', () => {
  // (1 + 1)/(2 − 1) = 2
  expectAlike(sampleOfCounts([0, 1, 0, 1, 0]), { n: 2, mean: 3, sd: Math.SQRT2 });
});

it.each([
  ['nobody has neither mean nor sd', [0, 0, 0, 0, 0], { n: 0, mean: null, sd: null }],
  ['one person has a mean only', [0, 0, 0, 1, 0], { n: 1, mean: 4, sd: null }],
  ['all fives have no spread', [0, 0, 0, 0, 7], { n: 7, mean: 5, sd: 0 }],
])('%s', (_what, counts, expected) => {
  expect(sampleOfCounts(counts)).toEqual(expected);
});

import { expect, it } from 'vitest';
import { pooledSample } from '#lib/stats/pooled-sample.ts';
import { sampleOfCounts } from '#lib/stats/sample-of-counts.ts';
import { expectAlike } from './r/expected.ts';
import { twoGroups } from './r/two-groups.ts';

it.each(twoGroups)('is the sample of all answers together: $name', ({ a, b }) => {
  const together = sampleOfCounts(a.counts.map((count, i) => count + (b.counts[i] ?? 0)));
  expectAlike(pooledSample([a, b]), together);
});

it('of 2, 4 and of 5 alone is 11/3 ± √(7/3)', () => {
  // (25 + 1 + 16)/9 = 42/9, over 2: 7/3
  const pooled = pooledSample([
    { n: 2, mean: 3, sd: Math.SQRT2 },
    { n: 1, mean: 5, sd: null },
    { n: 0, mean: null, sd: null },
  ]);
  expectAlike(pooled, { n: 3, mean: 11 / 3, sd: Math.sqrt(7 / 3) });
});

it('of nobody, and of one person, has no sd', () => {
  expect(pooledSample([])).toEqual({ n: 0, mean: null, sd: null });
  expect(pooledSample([{ n: 1, mean: 4, sd: null }])).toEqual({ n: 1, mean: 4, sd: null });
});

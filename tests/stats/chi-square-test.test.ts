import { describe, expect, it } from 'vitest';
import { chiSquareTest } from '#lib/stats/chi-square-test.ts';
import { expectAlike } from './r/expected.ts';
import { responses } from './r/response.ts';

describe('the χ² test', () => {
  it.each(responses)('is that of chisq.test: $name', ({ returned, headcount, ...expected }) => {
    const table = returned.map((count, i) => [count, (headcount[i] ?? 0) - count]);
    const { chi2, df, p, cramers_v: cramersV, smallest_expected: smallestExpected } = expected;
    expectAlike(chiSquareTest(table), { chi2, df, p, cramersV, smallestExpected });
  });

  it('of 10, 20 / 20, 10 is worked out by hand', () => {
    // 15 expected everywhere: 4 · 25/15 = 6.667; V = √(6.667/60) = ⅓
    const found = chiSquareTest([
      [10, 20],
      [20, 10],
    ]);
    expectAlike(found, { chi2: 20 / 3, df: 1, cramersV: 1 / 3, smallestExpected: 15 });
  });

  it('has V = 1 where one tells the other', () => {
    const found = chiSquareTest([
      [30, 0, 0],
      [0, 30, 0],
      [0, 0, 30],
    ]);
    expectAlike(found, { chi2: 180, df: 4, cramersV: 1 });
  });

  it.each([
    ['nobody was asked', []],
    ['there is one group', [[30, 20]]],
    ['there is one answer', [[30], [20]]],
    [
      'everybody returned',
      [
        [30, 0],
        [20, 0],
      ],
    ],
    [
      'a group is empty',
      [
        [30, 20],
        [0, 0],
      ],
    ],
  ])('is not given where %s', (_what, table) => {
    expect(chiSquareTest(table)).toBeNull();
  });
});

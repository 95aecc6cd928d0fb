import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correlationInterval,
  pearson,
  spearmanFromCounts,
  type PairSums,
} from '#lib/stats/correlation.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly name: string;
  readonly n: number;
  readonly sums: PairSums;
  readonly table: number[][];
  readonly r: number;
  readonly low: number;
  readonly high: number;
  readonly spearman: number;
}>('correlation');

const sumsOf = (pairs: readonly (readonly [number, number])[]): PairSums => ({
  n: pairs.length,
  sumX: pairs.reduce((total, [x]) => total + x, 0),
  sumY: pairs.reduce((total, [, y]) => total + y, 0),
  sumXX: pairs.reduce((total, [x]) => total + x * x, 0),
  sumYY: pairs.reduce((total, [, y]) => total + y * y, 0),
  sumXY: pairs.reduce((total, [x, y]) => total + x * y, 0),
});

describe("Pearson's r", () => {
  it.each(cases)('is that of cor: $name', ({ sums, r }) => {
    expectAlike(pearson(sums), r);
  });

  it('of the same item twice is exactly one', () => {
    expect(pearson({ n: 3, sumX: 9, sumY: 9, sumXX: 29, sumYY: 29, sumXY: 29 })).toBe(1);
  });

  it.each([
    ['nobody answered both', []],
    ['one person did', [[3, 4]]],
    [
      'all gave fives to one',
      [
        [5, 1],
        [5, 2],
        [5, 4],
      ],
    ],
  ] as [string, [number, number][]][])('is not given where %s', (_what, pairs) => {
    expect(pearson(sumsOf(pairs))).toBeNull();
  });

  it('of two people is all or nothing', () => {
    expect(
      pearson(
        sumsOf([
          [1, 2],
          [4, 3],
        ]),
      ),
    ).toBe(1);
    expect(
      pearson(
        sumsOf([
          [1, 3],
          [4, 3],
        ]),
      ),
    ).toBeNull();
  });
});

describe('the interval of r', () => {
  it.each(cases)('is that of cor.test: $name', ({ r, n, low, high }) => {
    expectAlike(correlationInterval(r, n), { low, high });
  });

  it('is about ±0.16 with a hundred people', () => {
    const interval = correlationInterval(0.5, 100);
    // atanh(.5) = .549306; ± 1.95996/√97 = .199006: tanh(.3503) = .33664, tanh(.748312) = .63414
    expect(interval?.low).toBeCloseTo(0.33664, 5);
    expect(interval?.high).toBeCloseTo(0.63414, 5);
  });

  it('begins with four people, and has no width at one', () => {
    expect(correlationInterval(0.4, 3)).toBeNull();
    expect(correlationInterval(1, 50)).toEqual({ low: 1, high: 1 });
    expect(correlationInterval(-1, 50)).toEqual({ low: -1, high: -1 });
  });
});

describe("Spearman's r", () => {
  it.each(cases)('is that of cor on ranks: $name', ({ table, spearman }) => {
    expectAlike(spearmanFromCounts(table), spearman);
  });

  it.each([
    ['there are no answers', []],
    [
      'nobody answered',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'one person answered',
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'all gave the same to one item',
      [
        [4, 3],
        [0, 0],
      ],
    ],
  ])('is not given where %s', (_what, table) => {
    expect(spearmanFromCounts(table)).toBeNull();
  });

  it('is the same whatever the values are, as long as their order is', () => {
    const row = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 });
    const table = fc.array(row, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(table, (counts) => {
        // A value that nobody chose, put between the others, moves no rank.
        const wider = counts.map(([first = 0, ...rest]) => [first, 0, ...rest]);
        expect(spearmanFromCounts(wider)).toBe(spearmanFromCounts(counts));
      }),
    );
  });
});

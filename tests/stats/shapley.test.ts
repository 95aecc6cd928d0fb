import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyR2 } from '#lib/stats/shapley.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly name: string;
  readonly rxx: number[][];
  readonly rxy: number[];
  readonly shares: number[];
  readonly r2: number;
}>('shapley');

const identity = (p: number) =>
  Array.from({ length: p }, (_, i) => Array.from({ length: p }, (_row, j) => (i === j ? 1 : 0)));

describe('the shares of R²', () => {
  it.each(cases)('are those of lm: $name', ({ rxx, rxy, shares, r2 }) => {
    expectAlike(shapleyR2(rxx, rxy), { shares, r2 });
  });

  it('are r² where items are unrelated', () => {
    const found = shapleyR2(identity(3), [0.5, 0.3, -0.4]);
    expectAlike(found, { shares: [0.25, 0.09, 0.16], r2: 0.5 });
  });

  it('of two items are worked out by hand', () => {
    // r = ½ between them, ½ and ¼ with the outcome: R² = (¼ + 1/16 − 2·½·½·¼)/(1 − ¼) = ¼
    // the first alone ¼, after the second ¼ − 1/16: share (¼ + 3/16)/2 = 7/32; the second 1/32
    const pair = [
      [1, 0.5],
      [0.5, 1],
    ];
    expectAlike(shapleyR2(pair, [0.5, 0.25]), { shares: [7 / 32, 1 / 32], r2: 0.25 });
  });

  it.each([
    ['there is no item', [], []],
    [
      'an item is there twice',
      [
        [1, 1, 0.3],
        [1, 1, 0.3],
        [0.3, 0.3, 1],
      ],
      [0.4, 0.4, 0.5],
    ],
    ['there are fourteen items', identity(14), identity(14)[0]],
  ])('are not given where %s', (_what, rxx, rxy = []) => {
    expect(shapleyR2(rxx, rxy)).toBeNull();
  });

  /** Correlations of items that are sums of the same few things, and never repeat each other. */
  const correlations = fc
    .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    })
    .map((rows) =>
      rows.map((a, i) =>
        rows.map((b, j) => {
          const product = (x: number[], y: number[]) =>
            x.reduce((total, value, at) => total + value * (y[at] ?? 0), 0);
          const size = (x: number[]) => Math.sqrt(product(x, x) + 0.5);
          return i === j ? 1 : product(a, b) / (size(a) * size(b));
        }),
      ),
    );

  it('add up to R², and none is below nought', () => {
    fc.assert(
      fc.property(correlations, (all) => {
        const rxx = all.slice(1).map((row) => row.slice(1));
        const found = shapleyR2(rxx, all[0]?.slice(1) ?? []);
        if (!found) throw new Error('expected shares');
        const total = found.shares.reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(found.r2, 12);
        expect(Math.min(...found.shares)).toBeGreaterThan(-1e-12);
        expect(found.r2).toBeLessThan(1);
      }),
    );
  });

  it('follow the items when these are put in another order', () => {
    fc.assert(
      fc.property(correlations, (all) => {
        const rxx = all.slice(1).map((row) => row.slice(1));
        const rxy = all[0]?.slice(1) ?? [];
        const turned = rxx.map((row) => [...row].reverse()).reverse();
        const there = shapleyR2(rxx, rxy)?.shares ?? [];
        const back = shapleyR2(turned, [...rxy].reverse())?.shares ?? [];
        back.reverse().forEach((share, i) => expect(share).toBeCloseTo(there[i] ?? NaN, 10));
      }),
    );
  });
});

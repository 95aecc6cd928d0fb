import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference, type Proportion } from '#lib/stats/newcombe.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly a: Proportion;
  readonly b: Proportion;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}>('newcombe');

describe("Newcombe's difference of two shares", () => {
  it.each(cases)(
    'of $a.successes of $a.n and $b.successes of $b.n is that of the limits of prop.test',
    ({ a, b, ...expected }) => {
      expectAlike(newcombeDifference(a, b), expected);
    },
  );

  it('of 56 of 70 and 48 of 80 is that of his paper', () => {
    // Newcombe 1998, table II (a), method 10: 0.2000, 0.0524 to 0.3339
    const found = newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 });
    expect(found?.difference).toBeCloseTo(0.2, 12);
    expect(found?.low).toBeCloseTo(0.0524, 4);
    expect(found?.high).toBeCloseTo(0.3339, 4);
  });

  it('has a width even between nobody and nobody', () => {
    const found = newcombeDifference({ successes: 0, n: 10 }, { successes: 0, n: 10 });
    expect(found?.low).toBeCloseTo(-0.2775, 4); // as far as none of ten may be from nothing
    expect(found?.high).toBeCloseTo(0.2775, 4);
  });

  it.each([
    ['nobody answered on one side', { successes: 0, n: 0 }, { successes: 4, n: 40 }],
    ['nine answered on the other', { successes: 4, n: 40 }, { successes: 4, n: 9 }],
  ])('is not given where %s', (_what, a, b) => {
    expect(newcombeDifference(a, b)).toBeNull();
  });

  it('changes its sign, and nothing else, when the rounds are exchanged', () => {
    const proportion = fc
      .tuple(fc.integer({ min: 10, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, part]) => ({ n, successes: Math.round(part * n) }));
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const [there, back] = [newcombeDifference(a, b), newcombeDifference(b, a)];
        if (!there || !back) throw new Error('expected two differences');
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { welchDifference } from '#lib/stats/welch.ts';
import { expectAlike } from './r/expected.ts';
import { twoGroups } from './r/two-groups.ts';

/** R: x <- c(2,3,3,4,4,4,4,5,5,3,2,4); y <- c(1,2,3,3,2,4,3,3,2,3) */
const X = { n: 12, mean: 43 / 12, sd: 0.9962049198956219 };
const Y = { n: 10, mean: 2.6, sd: 0.8432740427115678 };

describe('the difference of two means', () => {
  it.each(twoGroups)('is that of t.test: $name', ({ a, b, welch }) => {
    expectAlike(welchDifference(a, b), welch);
  });

  it("is that of Welch's t test", () => {
    const found = welchDifference(X, Y);
    expect(found?.difference).toBeCloseTo(0.9833333333333334, 12); // 43/12 − 26/10
    expect(found?.p).toBeCloseTo(0.020911400086225038, 10); // R: t.test(x, y)
    expect(found?.low).toBeCloseTo(0.1652067975328019, 10);
    expect(found?.high).toBeCloseTo(1.8014598691338648, 10);
  });

  it('of two rounds of a city is within error at 0.03 points', () => {
    // R: 3.25 and 3.22, sd .67 and .70, n 633 and 595; df 1212.46
    const found = welchDifference(
      { n: 633, mean: 3.25, sd: 0.67 },
      { n: 595, mean: 3.22, sd: 0.7 },
    );
    expect(found?.p).toBeCloseTo(0.44365226369382293, 9);
    expect(found?.low).toBeCloseTo(-0.046808504020900865, 9);
    expect(found?.high).toBeCloseTo(0.10680850402090047, 9);
  });

  it('is tested where only one side has any spread', () => {
    // R: t.test(x, rep(4, 11)), df 11
    const found = welchDifference(X, { n: 11, mean: 4, sd: 0 });
    expect(found?.p).toBeCloseTo(0.17527364700891845, 10);
    expect(found?.low).toBeCloseTo(-1.0496250751379927, 10);
    expect(found?.high).toBeCloseTo(0.21629174180465957, 10);
  });

  it.each([
    ['neither side has any spread', { n: 12, mean: 4, sd: 0 }, { n: 12, mean: 3, sd: 0 }],
    [
      'what spread there is is rounding',
      { n: 12, mean: 51 / 13, sd: 4e-16 },
      { n: 90, mean: 51 / 13 + 4e-16, sd: 0 },
    ],
    ['one side has nine answers', X, { ...Y, n: 9 }],
    ['the other side has nine answers', { ...X, n: 9 }, Y],
    ['one side has no mean', X, { n: 0, mean: null, sd: null }],
    ['one side has no spread to know', { ...X, sd: null }, Y],
  ])('is not tested where %s', (_what, a, b) => {
    expect(welchDifference(a, b)).toBeNull();
  });

  const sample = fc.record({
    n: fc.integer({ min: 10, max: 1000 }),
    mean: fc.double({ min: 1, max: 5, noNaN: true }),
    sd: fc.double({ min: 0.05, max: 2, noNaN: true }),
  });

  it('changes its sign, and nothing else, when the sides are exchanged', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [there, back] = [welchDifference(a, b), welchDifference(b, a)];
        if (!there || !back) throw new Error('expected two differences');
        expect(back.difference).toBe(0 - there.difference); // Not -0.
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
      }),
    );
  });

  it('is more than chance at five per cent just where its interval leaves nought out', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const found = welchDifference(a, b);
        if (!found) throw new Error('expected a difference');
        fc.pre(Math.abs(found.p - 0.05) > 1e-6);
        expect(found.low > 0 || found.high < 0).toBe(found.p < 0.05);
      }),
    );
  });
});

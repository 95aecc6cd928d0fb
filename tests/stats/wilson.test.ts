import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#lib/stats/wilson.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly successes: number;
  readonly n: number;
  readonly population: number | null;
  readonly low: number;
  readonly high: number;
}>('wilson');

describe("Wilson's interval", () => {
  it.each(cases)(
    'of $successes of $n, among $population, is that of prop.test',
    ({ successes, n, population, low, high }) => {
      expectAlike(wilsonInterval(successes, n, population), { low, high });
    },
  );

  it('of none of ten reaches from nothing to 27.8 %', () => {
    const interval = wilsonInterval(0, 10, null);
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(0.278, 3);
  });

  it('of all ends exactly at one', () => {
    expect(wilsonInterval(636, 636, 2041)?.high).toBe(1);
  });

  it('has no width where everybody asked has answered', () => {
    expectAlike(wilsonInterval(12, 30, 30), { low: 0.4, high: 0.4 });
  });

  it.each([
    ['nobody answered', 0, 0, null],
    ['one person answered', 1, 1, null],
    ['nine answered', 4, 9, null],
    ['more answered than there are', 4, 12, 11],
    ['more agreed than answered', 13, 12, null],
  ])('is not given where %s', (_what, successes, n, population) => {
    expect(wilsonInterval(successes, n, population)).toBeNull();
  });

  const answered = fc
    .record({
      n: fc.integer({ min: 10, max: 20_000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      others: fc.option(fc.integer({ min: 0, max: 20_000 })),
    })
    .map(({ n, part, others }) => ({
      n,
      successes: Math.round(part * n),
      population: others === null ? null : n + others,
    }));

  it('lies within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(answered, ({ successes, n, population }) => {
        const interval = wilsonInterval(successes, n, population);
        if (!interval) throw new Error('expected an interval');
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(successes / n + 1e-15);
        expect(interval.high).toBeGreaterThanOrEqual(successes / n - 1e-15);
      }),
    );
  });

  it('of those who disagree is its mirror image', () => {
    fc.assert(
      fc.property(answered, ({ successes, n, population }) => {
        const interval = wilsonInterval(successes, n, population);
        const mirrored = wilsonInterval(n - successes, n, population);
        expect(mirrored?.low).toBeCloseTo(1 - (interval?.high ?? NaN), 12);
        expect(mirrored?.high).toBeCloseTo(1 - (interval?.low ?? NaN), 12);
      }),
    );
  });
});

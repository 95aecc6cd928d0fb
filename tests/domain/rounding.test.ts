import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from '#lib/domain/rounding.ts';

/** The ratios of a published table of thirteen items; the two in the middle are ties. */
const PUBLISHED = [
  { what: 'items 1–2', sum: 658, n: 200, decimals: 2, printed: 3.29 }, // 3.29
  { what: 'items 3–6', sum: 1295, n: 400, decimals: 2, printed: 3.24 }, // 3.2375
  { what: 'items 7–10, a tie', sum: 1338, n: 400, decimals: 2, printed: 3.35 }, // 3.345
  { what: 'items 11–12, a tie', sum: 619, n: 200, decimals: 2, printed: 3.1 }, // 3.095
  { what: 'all thirteen', sum: 4224, n: 1300, decimals: 2, printed: 3.25 }, // 3.24923
  { what: 'the first twelve', sum: 3910, n: 1200, decimals: 2, printed: 3.26 }, // 3.25833
  { what: 'the return rate in percent', sum: 63600, n: 2041, decimals: 1, printed: 31.2 }, // 31.1612
];

/** The ratio of two integers rounded half-up, counted in whole numbers: floor((2·S·10^d + n) / (2n)). */
function roundedExactly(numerator: number, denominator: number, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const twice = 2n * BigInt(Math.abs(numerator)) * scale + BigInt(denominator);
  const rounded = Number(`${twice / (2n * BigInt(denominator))}e-${decimals}`);
  return numerator < 0 ? -rounded + 0 : rounded;
}

describe('a computed value', () => {
  it.each(PUBLISHED)('is rounded as published: $what', ({ sum, n, decimals, printed }) => {
    expect(roundHalfUp(sum / n, decimals)).toBe(printed);
  });

  it.each([
    ['(3.42 + 2.77) / 2', (3.42 + 2.77) / 2, 2, 3.1], // 3.095, stored as 3.0949999999999998
    ['(3.52 + 2.92 + 3.54 + 3.4) / 4', (3.52 + 2.92 + 3.54 + 3.4) / 4, 2, 3.35], // 3.345
    ['(3.4 + 3.54 + 2.92 + 3.52) / 4', (3.4 + 3.54 + 2.92 + 3.52) / 4, 2, 3.35], // in another order
    ['1.005', 1.005, 2, 1.01],
    ['2.5', 2.5, 0, 3],
    ['0.285 × 100', 0.285 * 100, 0, 29], // 28.499999999999996
    ['3.0949', 3.0949, 2, 3.09], // no tie
    ['3.094999', 3.094999, 2, 3.09], // no tie either
    ['−3.095', -3.095, 2, -3.1],
    ['−0.5', -0.5, 0, -1],
  ])('%s to the places shown', (_what, value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('that is missing stays missing', () => {
    expect(roundHalfUp(null, 2)).toBeNull();
  });

  it('is never minus nought', () => {
    expect(Object.is(roundHalfUp(-0.004, 2), 0)).toBe(true);
    expect(Object.is(roundHalfUp(-0, 2), 0)).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity])('is refused where it is none: %d', (value) => {
    expect(() => roundHalfUp(value, 2)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  const ratio = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.integer({ min: -5 * n, max: 5 * n }), fc.constant(n)));
  const decimals = fc.integer({ min: 0, max: 3 });

  it('gives the same for a mean of answers whether counted exactly or computed', () => {
    fc.assert(
      fc.property(ratio, decimals, ([sum, n], places) => {
        expect(roundHalfUp(sum / n, places)).toBe(roundedExactly(sum, n, places));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same for every tie', () => {
    // (2k + 1) / 200 lies half-way between two hundredths; (−1) / 200 and 1 / 200 among them
    const tie = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(tie, (k) => {
        const up = Math.sign(2 * k + 1) * (Math.floor(Math.abs(2 * k + 1) / 2) + 1);
        expect(roundHalfUp((2 * k + 1) / 200, 2)).toBe(up / 100);
      }),
      { numRuns: 500 },
    );
  });

  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(ratio, decimals, ([sum, n], places) => {
        const once = roundHalfUp(sum / n, places);
        expect(roundHalfUp(once, places)).toBe(once);
      }),
    );
  });

  it('moves a value by no more than half of the last place', () => {
    fc.assert(
      fc.property(ratio, decimals, ([sum, n], places) => {
        const moved = Math.abs(roundHalfUp(sum / n, places) - sum / n);
        expect(moved).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      }),
    );
  });
});

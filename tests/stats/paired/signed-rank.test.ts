import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedRank } from '#lib/stats/paired/signed-rank.ts';
import { expectAlike } from '../r/expected.ts';
import { pairCases } from '../r/paired/pairs.ts';

const ofDifferences = (differences: readonly number[]) =>
  signedRank(differences.map((difference) => ({ difference, pairs: 1 })));

describe('the signed-rank test', () => {
  it.each(pairCases)('is that of R: $name', ({ before, after, signed_rank }) => {
    expectAlike(ofDifferences(after.map((score, i) => score - (before[i] ?? 0))), signed_rank);
  });

  it('of six that all rise has p = 2/64', () => {
    expect(ofDifferences([1, 2, 3, 4, 5, 6])).toEqual({ v: 21, n: 6, p: 2 / 64 });
  });

  it('drops who did not move', () => {
    expect(ofDifferences([0, 0, 3, 5])).toEqual({ v: 3, n: 2, p: 0.5 });
  });

  it('gives equal sizes their mid-rank', () => {
    // ranks 2, 2, 2, 4: V = 2 + 2 + 4 = 8 of 10; |V−5| ≥ 3 for V of 0, 2 (three ways) and their mirrors
    expect(ofDifferences([2, 2, -2, 5])).toEqual({ v: 8, n: 4, p: (2 * (1 + 3)) / 16 });
  });

  it('counts pairs with the same difference', () => {
    const counted = signedRank([
      { difference: 2, pairs: 2 },
      { difference: -2, pairs: 1 },
      { difference: 5, pairs: 1 },
    ]);
    expect(counted).toEqual(ofDifferences([2, 2, -2, 5]));
  });

  it('is approximated from twenty-six on, close to what it would be', () => {
    const rising = Array.from({ length: 25 }, (_, i) => (i % 4 === 0 ? -1 : 1) * (i + 1));
    const exact = ofDifferences(rising)?.p ?? 0;
    const approximate = ofDifferences([...rising, 0.5])?.p ?? 0;
    expect(Math.abs(exact - approximate)).toBeLessThan(0.01);
  });

  it.each([
    ['without pairs', []],
    ['where nobody moved', [0, 0, 0]],
  ])('is not given %s', (_what, differences) => {
    expect(ofDifferences(differences)).toBeNull();
  });

  it('does not care about the order, nor which test came first', () => {
    const differences = fc.array(fc.integer({ min: -20, max: 20 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(differences, (found) => {
        const p = ofDifferences(found)?.p ?? null;
        const mirrored = ofDifferences(found.toReversed().map((d) => -d))?.p ?? null;
        if (p === null) return mirrored === null;
        return p > 0 && p <= 1 && Math.abs(p - (mirrored ?? 2)) < 1e-9;
      }),
    );
  });
});

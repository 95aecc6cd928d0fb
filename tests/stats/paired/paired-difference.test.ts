import { describe, expect, it } from 'vitest';
import { classGain, hedgesGAv, pairedDifference } from '#lib/stats/paired/paired-difference.ts';
import { expectAlike } from '../r/expected.ts';
import { pairCases } from '../r/paired/pairs.ts';

describe('the paired t test', () => {
  it.each(pairCases)('is that of t.test: $name', ({ n, mean, sd, t_test }) => {
    expectAlike(pairedDifference({ n, mean, sd }), t_test);
  });

  it('of two pairs is as wide as one degree of freedom makes it', () => {
    // differences 10 and 4: mean 7, sd 3√2, error 3; t(1) = 12.706
    const found = pairedDifference({ n: 2, mean: 7, sd: 3 * Math.SQRT2 });
    expect(found?.high).toBeCloseTo(7 + 3 * 12.7062047, 6);
  });

  it.each([
    ['there is no pair', { n: 0, mean: null, sd: null }],
    ['there is one pair', { n: 1, mean: 4, sd: null }],
    ['every pair differs by the same', { n: 12, mean: 4, sd: 0 }],
    ['what spread there is is rounding', { n: 12, mean: 40, sd: 1e-14 }],
  ])('is not given where %s', (_what, differences) => {
    expect(pairedDifference(differences)).toBeNull();
  });
});

describe('g_av', () => {
  it.each(pairCases)('is that of its formula: $name', (found) => {
    const g = hedgesGAv(found, found.sd_before, found.sd_after);
    if (found.g_av === undefined || found.g_av === null) expect(g).toBeNull();
    else expectAlike(g, found.g_av);
  });

  it('is not given up to two pairs, where J is undefined', () => {
    expect(hedgesGAv({ n: 2, mean: 7 }, 5, 5)).toBeNull();
  });

  it('is given where everybody rose by the same', () => {
    // df 9: J = Γ(4.5)/(√4.5·Γ(4)) = 11.6317284 / (2.1213203·6) = 0.91387
    expect(hedgesGAv({ n: 10, mean: 5 }, 5, 5)).toBeCloseTo(0.91387, 5);
  });

  it('is not given where neither test has any spread', () => {
    expect(hedgesGAv({ n: 12, mean: 5 }, 0, 0)).toBeNull();
  });
});

describe('the gain of a class', () => {
  it.each([
    [60, 80, 0.5], // 20 of the 40 points that could be gained
    [60, 100, 1],
    [60, 50, -0.25],
    [60, 60, 0],
  ])('from %d to %d of 100 is %d', (before, after, gain) => {
    expect(classGain(before, after, 100)).toBe(gain);
  });

  it('is not given where the class had full marks before', () => {
    expect(classGain(100, 100, 100)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissimilarity, rIndicator } from '#lib/stats/representativeness.ts';
import { expectAlike } from './r/expected.ts';
import { responses } from './r/response.ts';

const cases = responses.map(({ returned, headcount, ...expected }) => ({
  ...expected,
  groups: returned.map((count, i) => ({ returned: count, headcount: headcount[i] ?? 0 })),
}));

const TWO = [
  { returned: 30, headcount: 50 },
  { returned: 10, headcount: 50 },
];

describe('the R-indicator', () => {
  it.each(cases)('is that of one propensity per person: $name', ({ groups, r_indicator }) => {
    expectAlike(rIndicator(groups), r_indicator);
  });

  it('of 60 % and 20 % of fifty each is 0.598', () => {
    // ρ = .4; S² = (50·.04 + 50·.04)/99 = .040404; 1 − 2·.201008
    expect(rIndicator(TWO)).toBeCloseTo(1 - 2 * Math.sqrt(4 / 99), 14);
  });

  it('is one where everybody returned, or nobody did', () => {
    expect(rIndicator(TWO.map((group) => ({ ...group, returned: 50 })))).toBe(1);
    expect(rIndicator(TWO.map((group) => ({ ...group, returned: 0 })))).toBe(1);
  });
});

describe('the index of dissimilarity', () => {
  it.each(cases)('is that of R: $name', ({ groups, dissimilarity: expected }) => {
    expectAlike(dissimilarity(groups), expected, expected === 0 ? 1e-15 : undefined);
  });

  it('of 75 % and 25 % where half and half were asked is a quarter', () => {
    expect(dissimilarity(TWO)).toBe(0.25);
  });

  it('is not given where nobody returned', () => {
    expect(dissimilarity(TWO.map((group) => ({ ...group, returned: 0 })))).toBeNull();
  });
});

describe.each([
  ['the R-indicator', rIndicator],
  ['the index of dissimilarity', dissimilarity],
])('%s', (_name, measure) => {
  it.each([
    ['there is no group', []],
    ['there is one group', TWO.slice(1)],
    ['a group has no staff', [...TWO, { returned: 0, headcount: 0 }]],
    ['more returned than were asked', [...TWO, { returned: 4, headcount: 3 }]],
  ])('is not given where %s', (_what, groups) => {
    expect(measure(groups)).toBeNull();
  });

  it('does not depend on the order of groups', () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([headcount, part]) => ({ headcount, returned: Math.ceil(part * headcount) }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 20 }), (groups) => {
        const there = measure(groups);
        const back = measure([...groups].reverse());
        if (there === null) return expect(back).toBeNull();
        expect(back).toBeCloseTo(there, 10);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });
});

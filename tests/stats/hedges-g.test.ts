import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgesG } from '#lib/stats/hedges-g.ts';
import { expectAlike } from './r/expected.ts';
import { twoGroups } from './r/two-groups.ts';

const side = (n: number, mean: number | null, sd: number | null) => ({ n, mean, sd });

describe("Hedges' g", () => {
  it.each(twoGroups)('is that of effectsize: $name', ({ a, b, hedges_g }) => {
    expectAlike(hedgesG(a, b), hedges_g);
  });

  it('takes 4.1 % off a difference of one standard deviation between ten and ten', () => {
    // df 18: J = Γ(9)/(3·Γ(8.5)) = 40320 / (3 · 14034.4072934834); 1 − 3/71 = 0.9577
    expect(hedgesG(side(10, 4, 1), side(10, 3, 1))?.g).toBeCloseTo(
      40320 / (3 * 14034.4072934834),
      12,
    );
  });

  it('leaves the difference alone where hundreds of thousands answered', () => {
    // df 399,998: J = 1 − 3/(4·399,998 − 1), and Γ(199,999) is beyond every number
    const g = hedgesG(side(200_000, 4, 1), side(200_000, 3, 1))?.g;
    expect(g).toBeCloseTo(1 - 3 / (4 * 399_998 - 1), 9);
  });

  it('is given where one side has no spread', () => {
    expect(hedgesG(side(12, 5, 0), side(40, 3, 1))?.g).toBeGreaterThan(2);
  });

  it.each([
    ['nobody answered on one side', side(0, null, null), side(40, 3, 1)],
    ['one person answered', side(1, 4, null), side(40, 3, 1)],
    ['two answered', side(2, 4, 1), side(40, 3, 1)],
    ['nine answered', side(9, 4, 1), side(40, 3, 1)],
    ['nine are all the others', side(40, 3, 1), side(9, 4, 1)],
    ['all gave fives on both sides', side(12, 5, 0), side(40, 5, 0)],
    ['what spread there is is rounding', side(12, 51 / 13, 4e-16), side(40, 51 / 13, 0)],
  ])('is not given where %s', (_what, a, b) => {
    expect(hedgesG(a, b)).toBeNull();
  });

  it('changes its sign, and nothing else, when the sides are exchanged', () => {
    const any = fc.record({
      n: fc.integer({ min: 10, max: 5000 }),
      mean: fc.double({ min: 1, max: 5, noNaN: true }),
      sd: fc.double({ min: 0.05, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [there, back] = [hedgesG(a, b), hedgesG(b, a)];
        if (!there || !back) throw new Error('expected two sizes');
        expect(back.g).toBeCloseTo(-there.g, 10);
        expect(back.low).toBeCloseTo(-there.high, 10);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannWhitney } from '#lib/stats/mann-whitney.ts';
import { expectAlike } from './r/expected.ts';
import { twoGroups } from './r/two-groups.ts';

describe('the test of Mann and Whitney', () => {
  it.each(twoGroups)('is that of wilcox.test: $name', ({ a, b, mann_whitney }) => {
    expectAlike(mannWhitney(a.counts, b.counts), mann_whitney);
  });

  it('counts pairs, and ties by half', () => {
    // Ten 2s against five 1s and five 3s: 50 pairs won, none tied: U = 50 of 100.
    expect(mannWhitney([0, 10, 0], [5, 0, 5])).toMatchObject({ u: 50, superiority: 0.5, p: 1 });
    // Ten 3s against ten 3s and ten 1s: 100 won, 100 tied: U = 150 of 200.
    expect(mannWhitney([0, 0, 10], [10, 0, 10])).toMatchObject({ u: 150, superiority: 0.75 });
  });

  it('says p = 1 where U lies half a pair beside the middle', () => {
    // U = ½·1·1 + 10·1 + ½·10·9 = 55.5 of 110 pairs, whose middle is 55
    expect(mannWhitney([1, 10, 0], [1, 9, 0])).toMatchObject({ u: 55.5, z: 0, p: 1 });
  });

  it.each([
    ['nobody answered on one side', [0, 0, 0, 0, 0], [5, 5, 5, 5, 5]],
    ['nine answered', [0, 3, 3, 3, 0], [5, 5, 5, 5, 5]],
    ['nine are all the others', [5, 5, 5, 5, 5], [0, 3, 3, 3, 0]],
    ['all gave fives', [0, 0, 0, 0, 12], [0, 0, 0, 0, 200]],
  ])('is not given where %s', (_what, a, b) => {
    expect(mannWhitney(a, b)).toBeNull();
  });

  it('has the same chance on the other side when the sides are exchanged', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [there, back] = [mannWhitney(a, b), mannWhitney(b, a)];
        if (!there || !back) return expect(there).toBe(back);
        expect(there.superiority + back.superiority).toBeCloseTo(1, 12);
        expect(back.p).toBe(there.p);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

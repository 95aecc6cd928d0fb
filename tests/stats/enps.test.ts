import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enps } from '#lib/stats/enps.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  readonly enps: number;
  readonly low: number;
  readonly high: number;
}>('enps');

describe('eNPS', () => {
  it.each(cases)(
    'of $promoters, $passives and $detractors is that of R',
    ({ promoters, passives, detractors, ...expected }) => {
      expectAlike(enps(promoters, passives, detractors), expected);
    },
  );

  it('is the promoters less the detractors, in a hundred', () => {
    expect(enps(30, 50, 20)?.enps).toBe(10);
  });

  it('is unsure by 25 points and more with fewer than thirty people', () => {
    const found = enps(8, 10, 11);
    expect((found?.high ?? 0) - (found?.low ?? 0)).toBeGreaterThan(50);
  });

  it.each([
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 1],
    [3, 3, 3],
  ])('is not given for %d, %d and %d people', (promoters, passives, detractors) => {
    expect(enps(promoters, passives, detractors)).toBeNull();
  });

  it('stays within ±100', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors >= 10);
        const found = enps(promoters, passives, detractors);
        expect(found?.low).toBeGreaterThanOrEqual(-100);
        expect(found?.high).toBeLessThanOrEqual(100);
        expect(found?.low).toBeLessThan(found?.high ?? 0);
      }),
    );
  });
});

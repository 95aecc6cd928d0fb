import { expect, it } from 'vitest';
import { worstCaseBounds } from '#lib/stats/worst-case.ts';
import { expectAlike } from './r/expected.ts';

it('lets everybody who kept silent say one, or five', () => {
  // 31.2 % answered, 3.25 on average: .312·3.25 + .688 = 1.702; .312·3.25 + .688·5 = 4.454
  expectAlike(worstCaseBounds(0.312, 3.25), { low: 1.702, high: 4.454 });
});

it('has no width where everybody answered', () => {
  expect(worstCaseBounds(1, 3.25)).toEqual({ low: 3.25, high: 3.25 });
});

it('is the whole scale where nobody did', () => {
  expect(worstCaseBounds(0, 3.25)).toEqual({ low: 1, high: 5 });
});

it('knows other scales', () => {
  expectAlike(worstCaseBounds(0.5, 3, 1, 4), { low: 2, high: 3.5 });
});

it('is not given where more answered than were asked', () => {
  expect(worstCaseBounds(1.02, 3.25)).toBeNull();
});

import { expect, it } from 'vitest';
import { normalPValue, Z } from '#lib/stats/normal.ts';
import { expectAlike, readExpected } from './r/expected.ts';

it('has 95 % within 1.959964 standard errors', () => {
  expect(Z).toBeCloseTo(1.959963984540054, 14); // R: qnorm(.975)
});

it.each(readExpected<{ readonly z: number; readonly p: number }>('normal'))(
  'leaves the tails of pnorm beyond $z, which keep their digits',
  ({ z, p }) => {
    expectAlike(normalPValue(z), p);
    expectAlike(normalPValue(-z), p);
  },
);

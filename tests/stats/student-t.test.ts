import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTPValue, studentTQuantile } from '#lib/stats/student-t.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const [expected] = readExpected<{
  readonly tails: { readonly t: number; readonly df: number; readonly p: number }[];
  readonly quantiles: { readonly df: number; readonly t: number }[];
}>('student-t');

describe("a quantile of Student's t", () => {
  it.each([
    [0.975, 1, 12.706204736174694], // R: qt(0.975, 1)
    [0.975, 2, 4.302652729749462],
    [0.975, 3, 3.1824463052837078],
    [0.975, 4, 2.7764451051977934],
    [0.975, 7.5, 2.3330396268649736], // Welch's degrees of freedom need not be whole
    [0.975, 9, 2.262157162798205],
    [0.975, 29, 2.0452296421327034],
    [0.975, 624, 1.9637729605589154],
    [0.975, 1e6, 1.9599663568141066],
    [0.995, 9, 3.2498355415921254],
    [0.025, 3, -3.182446305283709],
    [0.5, 3, 0],
  ])('at %d with %d degrees of freedom is that of R', (probability, df, quantile) => {
    expect(studentTQuantile(probability, df)).toBeCloseTo(quantile, 10);
  });

  it.each(expected?.quantiles ?? [])('with $df degrees of freedom is $t', ({ df, t }) => {
    expectAlike(studentTQuantile(0.975, df), t);
  });
});

describe('the two-sided p of a t statistic', () => {
  it.each([
    [2, 10, 0.07338803477074039], // R: 2 * pt(-2, 10)
    [-2, 10, 0.07338803477074039],
    [12.7062047361747, 1, 0.05],
    [1.5, 7.5, 0.17448057058646416],
    [0, 5, 1],
  ])('of %d with %d degrees of freedom is that of R', (t, df, p) => {
    expect(studentTPValue(t, df)).toBeCloseTo(p, 12);
  });

  it.each(expected?.tails ?? [])('of $t with $df is $p, however small', ({ t, df, p }) => {
    expectAlike(studentTPValue(t, df), p);
  });

  it('undoes the quantile, and lies between 0 and 1', () => {
    const probability = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
    const df = fc.double({ min: 1, max: 3000, noNaN: true });
    fc.assert(
      fc.property(probability, df, (upper, freedom) => {
        const p = studentTPValue(studentTQuantile(upper, freedom), freedom);
        expect(p).toBeCloseTo(2 * (1 - upper), 9);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

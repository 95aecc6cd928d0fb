import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countQuantile, probabilityOf } from '#lib/stats/forecast/count-distribution.ts';
import {
  bootstrapForecast,
  negativeBinomialForecast,
  poissonForecast,
} from '#lib/stats/forecast/count-forecasts.ts';
import { FORECAST_METHODS } from '#lib/domain/training/forecast.ts';
import { forecasts, widestForecast } from '#lib/stats/forecast/forecast.ts';
import { CLOSED_FORM, expectAlike, ITERATIVE } from '../r/expected.ts';

type Case = {
  readonly months: number[];
  readonly ahead: number;
  readonly wanted: number;
} & Readonly<Record<(typeof FORECAST_METHODS)[number], object | null>>;

const { cases } = JSON.parse(readFileSync(new URL('r/forecast.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

/** DX推進員 of the sample city: 138 in 18 months. */
const DX = [2, 4, 11, 8, 9, 13, 10, 12, 11, 9, 5, 2, 1, 5, 9, 11, 4, 12];

describe('a forecast', () => {
  const byMethod = FORECAST_METHODS.flatMap((method) =>
    cases.map((own, index) => ({ method, index, own })),
  );

  it.each(byMethod)('by $method is that of R: case $index', ({ method, own }) => {
    const found = forecasts(own.months, own.ahead, own.wanted).find((f) => f.method === method);
    const expected = own[method];
    if (expected === null) return expect(found).toBeUndefined();
    // R approaches the dispersion of its model step by step.
    expectAlike(found, expected, method === 'quasi_poisson' ? ITERATIVE : CLOSED_FORM);
  });

  it('of the sample city is 384 to 536 by the widest, quasi-Poisson', () => {
    // λ = 7.67, φ = 1.995, sd = √(1.995 · 322 · (1 + 42/18)) = 46.27; 138 + 322 ± 1.645 · 46.27
    const widest = widestForecast(DX, 42, 500 - 138);
    expect(widest?.method).toBe('quasi_poisson');
    expect(138 + (widest?.low ?? 0)).toBeCloseTo(383.9, 1);
    expect(138 + (widest?.high ?? 0)).toBeCloseTo(536.1, 1);
    expect(widest?.probability).toBeCloseTo(0.1937, 3); // (362 − 322) / 46.27 = 0.8645
  });

  it('is not made from eleven months, nor for none', () => {
    expect(widestForecast(DX.slice(0, 11), 49, 400)).toBeNull();
    expect(widestForecast(DX, 0, 400)).toBeNull();
    expect(widestForecast(DX.slice(0, 12), 48, 400)).not.toBeNull();
  });

  it('has a range where nobody has come in a year', () => {
    const widest = widestForecast(new Array<number>(12).fill(0), 24, 1);
    expect(widest).toMatchObject({ method: 'negative_binomial', low: 0 });
    expect(widest?.high).toBeGreaterThan(0);
  });

  it('does not lose its footing with tens of thousands a month', () => {
    const months = [31_000, 28_500, 33_200, 30_100, 29_900, 31_500, 30_000, 30_700, 31_100, 29_000];
    for (const one of forecasts([...months, 30_300, 30_400], 24, 730_000)) {
      expect(one.low).toBeLessThan(one.low50);
      expect(one.probability).toBeGreaterThan(0);
    }
  });
});

describe('every forecast', () => {
  const months = fc.array(fc.nat(60), { minLength: 12, maxLength: 40 });
  const ahead = fc.integer({ min: 1, max: 36 });

  it('has its ranges one inside the other, and a probability that falls with what is wanted', () => {
    fc.assert(
      fc.property(months, ahead, fc.nat(400), fc.nat(200), (counts, left, wanted, more) => {
        const [some, others] = [
          forecasts(counts, left, wanted),
          forecasts(counts, left, wanted + more),
        ];
        some.forEach((one, index) => {
          expect(0 <= one.low && one.low <= one.low50).toBe(true);
          expect(one.low50 <= one.high50 && one.high50 <= one.high).toBe(true);
          expect(one.probability).toBeGreaterThanOrEqual((others[index]?.probability ?? 0) - 1e-12);
          expect(one.probability).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not mind the order of the months', () => {
    fc.assert(
      fc.property(months, ahead, (counts, left) => {
        const sorted = [...counts].sort((a, b) => a - b);
        const [one, other] = [widestForecast(counts, left, 100), widestForecast(sorted, left, 100)];
        expect(other?.high).toBeCloseTo(one?.high ?? 0, 9);
        expect(other?.probability).toBeCloseTo(one?.probability ?? 0, 9);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Poisson', poissonForecast],
    ['negative binomial', negativeBinomialForecast],
    ['bootstrap', bootstrapForecast],
  ])('is a distribution: the shares of %s add up to 1', (_, forecast) => {
    const shares = forecast(DX, 42);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(probabilityOf(shares, 0)).toBe(1);
    expect(countQuantile(shares, 0.5)).toBeCloseTo(322, -1); // 138 / 18 · 42
  });
});

import { MIN_MONTHS_FORECAST } from '#lib/domain/thresholds.ts';
import type { ForecastMethod } from '#lib/domain/training/forecast.ts';
import { countQuantile, probabilityOf, type CountDistribution } from './count-distribution.ts';
import {
  bootstrapForecast,
  negativeBinomialForecast,
  poissonForecast,
  type MonthlyCounts,
} from './count-forecasts.ts';
import { quasiPoissonForecast, quasiPoissonQuantile, quasiPoissonReach } from './quasi-poisson.ts';

/** Central ranges of what the months ahead bring, and the probability that it is enough. */
export type Forecast = {
  readonly method: ForecastMethod;
  /** Between these lie 90 of 100 outcomes. */
  readonly low: number;
  readonly high: number;
  /** And between these 50. */
  readonly low50: number;
  readonly high50: number;
  /** 0–1. */
  readonly probability: number;
};

const LIMITS = { low: 0.05, high: 0.95, low50: 0.25, high50: 0.75 } as const;

function rangesOf(quantile: (probability: number) => number) {
  return {
    low: quantile(LIMITS.low),
    high: quantile(LIMITS.high),
    low50: quantile(LIMITS.low50),
    high50: quantile(LIMITS.high50),
  };
}

const ofCounts = (
  method: ForecastMethod,
  distribution: CountDistribution,
  wanted: number,
): Forecast => ({
  method,
  ...rangesOf((probability) => countQuantile(distribution, probability)),
  probability: probabilityOf(distribution, wanted),
});

/**
 * What the months ahead bring by each method of METHODS §14, counted from now.
 *
 * @param ahead months left, at least 1
 * @param wanted what is still missing to the target
 */
export function forecasts(months: MonthlyCounts, ahead: number, wanted: number): Forecast[] {
  const quasi = quasiPoissonForecast(months, ahead);
  return [
    ofCounts('poisson', poissonForecast(months, ahead), wanted),
    ofCounts('negative_binomial', negativeBinomialForecast(months, ahead), wanted),
    ofCounts('bootstrap', bootstrapForecast(months, ahead), wanted),
    ...(quasi === null
      ? []
      : [
          {
            method: 'quasi_poisson' as const,
            ...rangesOf((probability) => quasiPoissonQuantile(quasi, probability)),
            probability: quasiPoissonReach(quasi, wanted),
          },
        ]),
  ];
}

/**
 * The forecast with the widest range of 90 %: the one that promises least (METHODS §14).
 *
 * @returns `null` for fewer months than a forecast rests on, or without a month ahead
 */
export function widestForecast(
  months: MonthlyCounts,
  ahead: number,
  wanted: number,
): Forecast | null {
  if (months.length < MIN_MONTHS_FORECAST || ahead < 1) return null;
  const width = ({ low, high }: Forecast) => high - low;
  return forecasts(months, ahead, wanted).reduce((a, b) => (width(b) > width(a) ? b : a));
}

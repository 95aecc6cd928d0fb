import { normalQuantile, normalUpperTail } from '../normal.ts';
import type { MonthlyCounts } from './count-forecasts.ts';

/** Mean and spread of the count of the months ahead. */
export type QuasiPoisson = { readonly mean: number; readonly sd: number };

/**
 * Months that scatter more than Poisson, with the rate itself uncertain: φ = Σ(x−λ)²/λ/(m−1), at
 * least 1, and predictive variance φ·λ·h·(1 + h/m), taken as normal (METHODS appendix A).
 *
 * @param ahead months left, at least 1
 * @returns `null` for a single month, or where every one is 0
 */
export function quasiPoissonForecast(months: MonthlyCounts, ahead: number): QuasiPoisson | null {
  const counted = months.length;
  const rate = months.reduce((sum, count) => sum + count, 0) / counted;
  if (counted < 2 || rate === 0) return null;
  const scatter = months.reduce((sum, count) => sum + (count - rate) ** 2, 0);
  const dispersion = Math.max(1, scatter / rate / (counted - 1));
  const mean = rate * ahead;
  return { mean, sd: Math.sqrt(dispersion * mean * (1 + ahead / counted)) };
}

/** A count cannot fall: the normal's lower end stops at 0. */
export const quasiPoissonQuantile = ({ mean, sd }: QuasiPoisson, probability: number): number =>
  Math.max(0, mean + sd * normalQuantile(probability));

/** Probability of a count or more. */
export const quasiPoissonReach = ({ mean, sd }: QuasiPoisson, atLeast: number): number =>
  atLeast <= 0 ? 1 : normalUpperTail((atLeast - mean) / sd);

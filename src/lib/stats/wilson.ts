import { MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import type { Interval } from './mean-interval.ts';
import { Z } from './normal.ts';

/**
 * Wilson's interval of a proportion, 0 to 1: centre (p+ψ)/(1+2ψ), half-width
 * √(2ψp(1−p)+ψ²)/(1+2ψ), ψ = f·z²/(2n), with f = (N−n)/(N−1) where the population N is known
 * (O'Neill 2021; METHODS §5). None of n and all of n end exactly at 0 and 1.
 *
 * @param population people asked, or `null` where unknown or where it does not belong: between
 *   rounds and between groups
 * @returns `null` below ten answers, or where the counts contradict each other
 */
export function wilsonInterval(
  successes: number,
  n: number,
  population: number | null,
): Interval | null {
  if (n < MIN_N_INTERVAL || successes < 0 || successes > n) return null;
  if (population !== null && n > population) return null;
  const correction = population === null ? 1 : (population - n) / (population - 1);
  const psi = (correction * Z ** 2) / (2 * n);
  const p = successes / n;
  const centre = (p + psi) / (1 + 2 * psi);
  const half = Math.sqrt(2 * psi * p * (1 - p) + psi ** 2) / (1 + 2 * psi);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
}

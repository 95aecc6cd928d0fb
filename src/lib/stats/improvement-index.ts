import { sum } from './sums.ts';

/** Which standard deviation T-scores divide by: over n (偏差値 of schools) or over n − 1. */
export type SdConvention = 'population' | 'sample';

/**
 * T-scores (偏差値): 50 + 10·(x − x̄)/SD over the items shown together (METHODS §10).
 *
 * @returns in the order of `values`; `null` below two values, or where they do not vary
 */
export function tScores(values: readonly number[], convention: SdConvention): number[] | null {
  const n = values.length;
  const mean = sum(values) / n;
  const scatter = sum(values.map((value) => (value - mean) ** 2));
  const sd = Math.sqrt(scatter / (convention === 'sample' ? n - 1 : n));
  if (n < 2 || Math.max(...values) === Math.min(...values)) return null;
  return values.map((value) => 50 + (10 * (value - mean)) / sd);
}

/**
 * 改善度指数: distance d from the centre (50, 50) times (90 − θ)/90, where θ is the angle in
 * degrees to the direction of high importance and low satisfaction (80, 20) (菅民郎「統計探偵物語
 * 第3話」; METHODS §10). Positive where an item should be looked at, 10 and more first; 0 in the
 * centre.
 */
export function improvementIndex(tSatisfaction: number, tImportance: number): number {
  const [up, right] = [tSatisfaction - 50, tImportance - 50];
  const distance = Math.hypot(up, right);
  // Not by the cosine: it is flat where the angle is small, and half of the digits are lost.
  const degrees = (Math.atan2(Math.abs(right + up), right - up) * 180) / Math.PI;
  return (distance * (90 - degrees)) / 90;
}

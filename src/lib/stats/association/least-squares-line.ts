import { sum, sumOfProducts } from '../sums.ts';
import { deviationsOf, type PointPair } from './point-pairs.ts';

/**
 * The line that lies closest to points: y at x = 0, and how much y changes where x does by 1 (R: `lm`).
 *
 * @returns `null` below two points, or where x or y does not vary
 */
export function leastSquaresLine(
  points: readonly PointPair[],
): { readonly at: number; readonly slope: number } | null {
  const deviations = points.length < 2 ? null : deviationsOf(points);
  if (!deviations) return null;
  const slope =
    sumOfProducts(deviations.x, deviations.y) / sumOfProducts(deviations.x, deviations.x);
  const mean = (values: readonly number[]) => sum(values) / values.length;
  return { at: mean(points.map(({ y }) => y)) - slope * mean(points.map(({ x }) => x)), slope };
}

import { pearson, spearmanFromCounts } from '../correlation.ts';
import { NEARLY_NONE, sum, sumOfProducts } from '../sums.ts';

/** One thing measured twice: a 部 with its 受講率 and its score. */
export type PointPair = { readonly x: number; readonly y: number };

/** Values as deviations from their mean; `null` where they do not vary. */
function centred(values: readonly number[]): number[] | null {
  const mean = sum(values) / values.length;
  const deviations = values.map((value) => value - mean);
  const spread = Math.sqrt(sumOfProducts(deviations, deviations) / values.length);
  return spread <= NEARLY_NONE * Math.abs(mean) ? null : deviations;
}

/** Deviations of both values, which hold all that r needs; `null` where one does not vary. */
export function deviationsOf(
  points: readonly PointPair[],
): { readonly x: readonly number[]; readonly y: readonly number[] } | null {
  const x = centred(points.map((point) => point.x));
  const y = centred(points.map((point) => point.y));
  return x && y && { x, y };
}

/**
 * Pearson's r of points, −1 to 1, by deviations from the means (METHODS §16; R: `cor`).
 *
 * @returns `null` below two points, or where x or y does not vary
 */
export function pearsonOfPoints(points: readonly PointPair[]): number | null {
  const deviations = points.length < 2 ? null : deviationsOf(points);
  if (!deviations) return null;
  const { x, y } = deviations;
  return pearson({
    n: points.length,
    ...{ sumX: 0, sumY: 0 },
    sumXX: sumOfProducts(x, x),
    sumYY: sumOfProducts(y, y),
    sumXY: sumOfProducts(x, y),
  });
}

/** Spearman's r of points: Pearson's on mid-ranks (METHODS appendix A). */
export function spearmanOfPoints(points: readonly PointPair[]): number | null {
  const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);
  const columns = ascending(points.map(({ y }) => y));
  return spearmanFromCounts(
    ascending(points.map(({ x }) => x)).map((value) =>
      columns.map((other) => points.filter(({ x, y }) => x === value && y === other).length),
    ),
  );
}

/**
 * The lowest and the highest r when one point is left out: how much a single one makes of it
 * (METHODS §16).
 *
 * @returns `null` below three points, or where what is left does not vary
 */
export function leaveOneOutRange(
  points: readonly PointPair[],
): { readonly low: number; readonly high: number } | null {
  if (points.length < 3) return null;
  const left = points.map((_, out) => pearsonOfPoints(points.filter((_point, i) => i !== out)));
  const known = left.filter((r) => r !== null);
  if (known.length < left.length) return null;
  return { low: Math.min(...known), high: Math.max(...known) };
}

import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** A square table of numbers, row by row. */
export type SquareMatrix = readonly (readonly number[])[];

/**
 * Covariances (n − 1) of k items over complete rows, from whole-number sums: the numerator
 * n·Σxy − Σx·Σy stays exact, the division comes last (METHODS §1).
 *
 * @param n complete rows
 * @param sums Σx of each item
 * @param crossProducts Σxy of each pair of items, Σx² on the diagonal
 * @returns `null` below two rows
 */
export function covarianceMatrix(
  n: number,
  sums: readonly number[],
  crossProducts: SquareMatrix,
): number[][] | null {
  if (n < 2) return null;
  return crossProducts.map((row, i) =>
    row.map((product, j) => (n * product - (sums[i] ?? 0) * (sums[j] ?? 0)) / (n * (n - 1))),
  );
}

/**
 * Correlations of the same items, 1 on the diagonal.
 *
 * @returns `null` where an item does not vary
 */
export function correlationMatrix(covariances: SquareMatrix): number[][] | null {
  const sd = covariances.map((row, i) => Math.sqrt(row[i] ?? 0));
  if (sd.some((value) => !(value > 0))) return null;
  return covariances.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((sd[i] ?? 0) * (sd[j] ?? 0)))),
  );
}

/** An eigenvalue below it is none: some items together say what another says. */
const SMALLEST_EIGENVALUE = 1e-10;

/** Whether an item repeats others, so that no method can tell them apart (METHODS appendix A). */
export function isSingular(correlations: SquareMatrix): boolean {
  const matrix = new Matrix(correlations.map((row) => [...row]));
  const { realEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  return Math.min(...realEigenvalues) < SMALLEST_EIGENVALUE;
}

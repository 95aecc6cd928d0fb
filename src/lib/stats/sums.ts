/** What rounding leaves of nothing, as a part of the whole. */
export const NEARLY_NONE = 1e-12;

/** Σx, in order. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Σxy of two lists of the same length. */
export const sumOfProducts = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);

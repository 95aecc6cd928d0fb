import gammainc from '@stdlib/math-base-special-gammainc/lib/main.js';
import { sum } from './sums.ts';

export type ChiSquareTest = {
  readonly chi2: number;
  readonly df: number;
  readonly p: number;
  /** 0 (no relation) to 1. */
  readonly cramersV: number;
  /** Below 5 the test is only approximate: say so beside it. */
  readonly smallestExpected: number;
};

/**
 * Pearson's χ² of independence in a table of counts, without Yates' correction, and Cramér's V =
 * √(χ²/(n·(min(rows, columns) − 1))) (METHODS §6; R: `chisq.test(correct = FALSE)`).
 *
 * @returns `null` below two rows or columns, or where a row or column is empty
 */
export function chiSquareTest(table: readonly (readonly number[])[]): ChiSquareTest | null {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const smaller = Math.min(rows.length, columns.length);
  if (smaller < 2 || Math.min(...rows, ...columns) === 0) return null;
  const n = sum(rows);
  const expected = rows.map((row) => columns.map((column) => (row * column) / n));
  const chi2 = sum(
    expected.map((row, i) => sum(row.map((e, j) => ((table[i]?.[j] ?? 0) - e) ** 2 / e))),
  );
  const df = (rows.length - 1) * (columns.length - 1);
  return {
    chi2,
    df,
    p: upperTail(chi2, df),
    cramersV: Math.sqrt(chi2 / (n * (smaller - 1))),
    smallestExpected: Math.min(...expected.flat()),
  };
}

/** By the upper incomplete gamma function, so that small values keep their digits. */
const upperTail = (chi2: number, df: number) => gammainc(chi2 / 2, df / 2, true, true);

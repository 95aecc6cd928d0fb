import type { Interval } from './mean-interval.ts';
import { Z } from './normal.ts';
import { sum, sumOfProducts } from './sums.ts';

/** Of n pairs (x, y): sums, sums of squares and of products. Whole numbers lose nothing. */
export type PairSums = {
  readonly n: number;
  readonly sumX: number;
  readonly sumY: number;
  readonly sumXX: number;
  readonly sumYY: number;
  readonly sumXY: number;
};

/** Fewest pairs for an interval of r: its standard error is 1/√(n−3). */
const FEWEST_FOR_INTERVAL = 4;

/**
 * Pearson's r of n pairs, −1 to 1 (METHODS §9; R: `cor`).
 *
 * @returns `null` below two pairs, or where x or y does not vary
 */
export function pearson(sums: PairSums): number | null {
  const { n, sumX, sumY, sumXX, sumYY, sumXY } = sums;
  const [xx, yy] = [n * sumXX - sumX ** 2, n * sumYY - sumY ** 2];
  if (n < 2 || xx <= 0 || yy <= 0) return null;
  return clip((n * sumXY - sumX * sumY) / Math.sqrt(xx * yy));
}

/**
 * Fisher's interval of r: tanh(atanh r ± 1.96/√(n−3)) (METHODS appendix A; R: `cor.test`).
 *
 * @returns `null` below four pairs; without width at r = ±1
 */
export function correlationInterval(r: number, n: number): Interval | null {
  if (n < FEWEST_FOR_INTERVAL) return null;
  const half = Z / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}

/**
 * Spearman's r of pairs of answers, −1 to 1: Pearson's on mid-ranks (METHODS appendix A; R:
 * `cor(method = "spearman")`).
 *
 * @param table how many gave the i-th value of x and the j-th of y, both in ascending order
 * @returns `null` below two pairs, or where x or y does not vary
 */
export function spearmanFromCounts(table: readonly (readonly number[])[]): number | null {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, j) => sum(table.map((row) => row[j] ?? 0)));
  const rows = table.map(sum);
  const [x, y] = [centredRanks(rows), centredRanks(columns)];
  const [xx, yy] = [scatter(rows, x), scatter(columns, y)];
  if (xx === 0 || yy === 0) return null;
  const xy = sum(table.map((row, i) => (x[i] ?? 0) * sumOfProducts(row, y)));
  return clip(xy / Math.sqrt(xx * yy));
}

/** Twice the distance of each value's mid-rank from the mean rank, a whole number. */
function centredRanks(counts: readonly number[]): number[] {
  const n = sum(counts);
  let before = 0;
  return counts.map((count) => {
    const rank = 2 * before + count - n;
    before += count;
    return rank;
  });
}

const scatter = (counts: readonly number[], ranks: readonly number[]) =>
  sum(counts.map((count, i) => count * (ranks[i] ?? 0) ** 2));
const clip = (r: number) => Math.max(-1, Math.min(1, r));

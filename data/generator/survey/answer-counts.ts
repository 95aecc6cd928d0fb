import { allocate } from '../allocate.ts';
import type { ItemTarget } from './rounds.ts';

/** Neighbouring answers between which one respondent is moved, in turn, to raise the sum by one. */
const STEPS_UP = [3, 2, 3, 4, 2, 3, 2, 1] as const;
const FEWEST = 3;

const sumOf = (counts: readonly number[]) =>
  counts.reduce((sum, count, index) => sum + count * (index + 1), 0);

/**
 * How many gave each answer from 1 to 5, near the shares, with exactly the wanted number and sum.
 * One respondent at a time changes to the neighbouring answer until the sum is met.
 */
export function answerCounts({ shares, n, sum }: ItemTarget): number[] {
  const counts = allocate(n, shares);
  for (let step = 0; sumOf(counts) !== sum; step++) {
    const isUp = sumOf(counts) < sum;
    const lower = STEPS_UP[step % STEPS_UP.length] ?? 3;
    const from = isUp ? lower - 1 : lower;
    const to = isUp ? lower : lower - 1;
    if ((counts[from] ?? 0) <= FEWEST) continue;
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
  }
  return counts;
}

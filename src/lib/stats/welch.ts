import { CONFIDENCE, MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import type { Interval, Sample } from './mean-interval.ts';
import { studentTPValue, studentTQuantile } from './student-t.ts';
import { NEARLY_NONE } from './sums.ts';

export type Difference = {
  readonly difference: number;
  /** Standard error of the difference. */
  readonly error: number;
  readonly p: number;
} & Interval;

/**
 * The difference of two independent means (`a` − `b`) after Welch, with Satterthwaite's degrees of
 * freedom (METHODS §8 and appendix A). No finite-population factor: it is wrong between rounds.
 *
 * @returns `null` below ten answers on a side, or where neither side has any spread
 */
export function welchDifference(a: Sample, b: Sample): Difference | null {
  if (a.mean === null || b.mean === null || a.sd === null || b.sd === null) return null;
  if (Math.min(a.n, b.n) < MIN_N_INTERVAL) return null;
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const error = Math.sqrt(va + vb);
  if (error <= NEARLY_NONE * Math.abs(a.mean)) return null;
  const df = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
  const difference = a.mean - b.mean;
  const half = studentTQuantile((1 + CONFIDENCE) / 2, df) * error;
  return {
    difference,
    error,
    p: studentTPValue(difference / error, df),
    low: difference - half,
    high: difference + half,
  };
}

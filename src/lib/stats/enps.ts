import { MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import type { Interval } from './mean-interval.ts';
import { Z } from './normal.ts';

/**
 * eNPS in points, −100 to 100: the share who answered 9–10 less the share who answered 0–6, with
 * the adjusted Wald interval, which adds three answers, ¾ of one to promoters and to detractors
 * (Rocks 2016; METHODS §11 and appendix A).
 *
 * @returns `null` below ten answers
 */
export function enps(
  promoters: number,
  passives: number,
  detractors: number,
): ({ readonly enps: number } & Interval) | null {
  const n = promoters + passives + detractors;
  if (n < MIN_N_INTERVAL) return null;
  const [up, down] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)];
  const half = Z * Math.sqrt((up + down - (up - down) ** 2) / (n + 3));
  return {
    enps: (100 * (promoters - detractors)) / n,
    low: Math.max(-100, 100 * (up - down - half)),
    high: Math.min(100, 100 * (up - down + half)),
  };
}

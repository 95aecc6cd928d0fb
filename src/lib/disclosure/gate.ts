import type { Protection } from '#lib/domain/protection.ts';
import { suppressComplementary } from './complementary.ts';
import type { Published, PublishedTable } from './published.ts';
import { isTooSmall, isTooSmallForDistribution, type Threshold } from './threshold.ts';

type Row = Record<string, unknown>;

function without(row: Row, keys: readonly string[]): Row {
  return { ...row, ...Object.fromEntries(keys.map((key) => [key, null])) };
}

function sizeOf(row: Row, key: string, metric: string): number {
  const size = row[key];
  if (typeof size !== 'number' || !(size >= 0)) {
    throw new TypeError(`gate ${metric}: row has no ${key}`);
  }
  return size;
}

/** Primary suppression of one row: everything under the threshold, the distribution under twice it. */
function protect(row: Row, metric: string, protection: Protection, limit: Threshold): Row {
  if (protection.kind === 'open') return { ...row, suppressed: false };
  const size = sizeOf(row, protection.size, metric);
  const distribution = protection.distribution ?? [];
  if (isTooSmall(size, limit)) {
    return { ...without(row, [...protection.hidden, ...distribution]), suppressed: true };
  }
  const shown = isTooSmallForDistribution(size, limit) ? without(row, distribution) : row;
  return { ...shown, suppressed: false };
}

/**
 * The disclosure gate: the only place where rows become published ones. Every value of a group
 * under the threshold is gone afterwards, the group's size with it; what is hidden to protect what
 * is hidden (complementary suppression) follows in `complementary.ts`.
 *
 * @param metric the metric's id, kept with the table
 * @param rows finished rows of the metric; not changed
 * @returns the rows in the same order, each with `suppressed`
 * @throws TypeError when a row of a protected metric has no size
 */
export function passGate<R extends Row>(
  metric: string,
  rows: readonly R[],
  protection: Protection,
  limit: Threshold,
): PublishedTable<R> {
  const primary = rows.map((row) => protect(row, metric, protection, limit));
  return {
    metric,
    minN: limit.minN,
    internal: limit.internal,
    rows: suppressComplementary(primary, protection) as unknown as Published<R>[],
  };
}

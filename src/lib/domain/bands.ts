import { z } from './zod.ts';

/**
 * The thresholds against which a mean is read. House conventions of whoever ran the survey, not
 * statistics: editable, and printed with who defined them.
 */
export const BandsSchema = z
  .strictObject({
    high: z.number(),
    average: z.number(),
    low: z.number(),
    definedBy: z.string().min(1),
  })
  .refine((b) => b.low < b.average && b.average < b.high, {
    message: 'bands: expected low < average < high',
  });
export type Bands = z.infer<typeof BandsSchema>;

/** From high to low; the two in the middle have no published name, only their range. */
export const BandSchema = z.enum(['high', 'above_average', 'below_average', 'low']);
export type Band = z.infer<typeof BandSchema>;

export const DEFAULT_BANDS: Bands = {
  high: 3.8,
  average: 3.6,
  low: 3.2,
  definedBy: '調査実施機関の目安',
};

/**
 * How far a computed mean may miss a threshold that it meets exactly: (1.8 + 4.6) / 2 is computed as
 * 3.1999999999999997. No two means of whole answers that differ come as close in practice.
 */
const NOISE = 1e-9;

/**
 * The band of an unrounded mean. Strict: exactly 3.8 is not high, exactly 3.2 is not low.
 * `null` where there is no mean.
 */
export function bandOf(mean: number, bands: Bands): Band;
export function bandOf(mean: number | null, bands: Bands): Band | null;
export function bandOf(mean: number | null, bands: Bands): Band | null {
  if (mean === null) return null;
  if (mean > bands.high + NOISE) return 'high';
  if (mean < bands.low - NOISE) return 'low';
  return mean >= bands.average - NOISE ? 'above_average' : 'below_average';
}

/** The bands that an interval touches, from low to high; one where the band is decided. */
export function bandsWithin(low: number, high: number, bands: Bands): readonly Band[] {
  const order = BandSchema.options.toReversed();
  return order.slice(order.indexOf(bandOf(low, bands)), order.indexOf(bandOf(high, bands)) + 1);
}

/** Whether an interval lies on both sides of a threshold, so that the band is not decided. */
export function isBandUndecided(low: number | null, high: number | null, bands: Bands): boolean {
  if (low === null || high === null) return false;
  return bandsWithin(low, high, bands).length > 1;
}

import type { Published } from '#lib/disclosure/published.ts';
import { bandsWithin, isBandUndecided } from '#lib/domain/bands.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { FigureContext } from './figure-context.ts';

/** The band of an item in words; what its interval leaves open is said. */
export function bandText(
  row: Published<ItemRow>,
  { words, workspace: { bands } }: FigureContext,
): string | null {
  const { band, ci_low: low, ci_high: high } = row;
  if (band === null) return null;
  if (low === null || high === null || !isBandUndecided(low, high, bands)) {
    return words.itemsPage.band(band, bands, false);
  }
  return words.itemsPage.undecided(bandsWithin(low, high, bands), bands);
}

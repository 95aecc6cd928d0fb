import type { Published } from '#lib/disclosure/published.ts';
import { isBandUndecided, type Bands } from '#lib/domain/bands.ts';
import type { Finding, NamedItem } from '#lib/domain/finding.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';

/** The most items a sentence names as lowest; more are a band, not an exception. */
const MOST_LOWEST = 3;

/** An item by its number and the label of the questionnaire. */
export const named = (instrument: Instrument, item: number): NamedItem => ({
  item,
  label: instrument.items[item - 1]?.label ?? String(item),
});

/** The score of one round beside the round before it, or `null` where it is not shown. */
export function scoreFinding(
  overall: readonly Published<OverallRow>[],
  changes: readonly Published<ChangeRow>[],
  fiscalYear: FiscalYear,
): Finding | null {
  const row = overall.find((r) => r.fiscal_year === fiscalYear);
  if (!row || row.score === null) return null;
  const change = changes.find((r) => r.fiscal_year === fiscalYear && r.item === 0);
  const previous = overall.find((r) => r.fiscal_year === change?.previous_year);
  return {
    code: 'score-and-change',
    values: {
      score: row.score,
      previous: previous?.score ?? null,
      difference: change?.difference ?? null,
      distinguishable: change?.distinguishable ?? null,
    },
  };
}

/** How many items lie in the lowest band, which in the highest, and how many are not decided. */
export function itemBandsFinding(
  items: readonly Published<ItemRow>[],
  instrument: Instrument,
  bands: Bands,
): Finding | null {
  const shown = items.filter((row) => row.band !== null);
  if (shown.length === 0) return null;
  return {
    code: 'items-in-bands',
    values: {
      items: shown.length,
      low: shown.filter((row) => row.band === 'low').length,
      high: shown.filter((r) => r.band === 'high').map((r) => named(instrument, r.item)),
      undecided: shown.filter((r) => isBandUndecided(r.ci_low, r.ci_high, bands)).length,
    },
  };
}

/**
 * The one to three items whose intervals lie wholly below the interval of every other item, or
 * `null` where chance could have put another one there.
 */
export function lowestItemsFinding(
  items: readonly Published<ItemRow>[],
  instrument: Instrument,
): Finding | null {
  // An item with a mean but no interval could be the lowest: nothing can then be said.
  if (items.some((row) => row.mean !== null && row.ci_low === null)) return null;
  const sorted = items
    .filter((row) => row.mean !== null && row.ci_low !== null && row.ci_high !== null)
    .sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  for (let k = 1; k <= Math.min(MOST_LOWEST, sorted.length - 1); k += 1) {
    const lowest = sorted.slice(0, k);
    const above = Math.min(...sorted.slice(k).map((row) => row.ci_low ?? 0));
    if (Math.max(...lowest.map((row) => row.ci_high ?? 0)) < above) {
      return {
        code: 'lowest-items',
        values: {
          lowest: lowest.map((row) => named(instrument, row.item)).reverse(),
          from: lowest[0]?.mean ?? 0,
          to: lowest.at(-1)?.mean ?? 0,
        },
      };
    }
  }
  return null;
}

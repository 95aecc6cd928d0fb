import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import { named } from './engagement-findings.ts';

/** The most items that a title names. */
const MOST_NAMED = 3;
/** The mean of the items on both axes of 改善の優先順位. */
const CENTRE = 50;

/**
 * The three items that go most closely with the outcome, of those whose interval lies above 0, or
 * none of them; `null` where no relation is known.
 */
export function itemsRelatedFinding(
  rows: readonly Published<DriversRow>[],
  instrument: Instrument,
): Finding | null {
  const known = rows.filter((row) => row.r !== null);
  const [first] = known;
  if (!first) return null;
  const strongest = known
    .filter((row) => (row.r_low ?? 0) > 0)
    .sort((a, b) => (b.r ?? 0) - (a.r ?? 0))
    .slice(0, MOST_NAMED);
  return {
    code: 'items-related',
    values: {
      outcome: named(instrument, first.outcome),
      items: strongest.map((row) => named(instrument, row.item)),
      from: strongest.at(-1)?.r ?? 0,
      to: strongest[0]?.r ?? 0,
    },
  };
}

/**
 * The items in the quarter of high importance and low satisfaction, by 改善度指数, at most three of
 * them; `null` where the items have no place. METHODS §10.
 */
export function itemsFirstFinding(
  rows: readonly Published<PrioritiesRow>[],
  instrument: Instrument,
): Finding | null {
  const placed = rows.filter((row) => row.t_importance !== null && row.t_satisfaction !== null);
  const [first] = placed;
  if (!first) return null;
  const candidates = placed
    .filter((row) => (row.t_importance ?? 0) >= CENTRE && (row.t_satisfaction ?? 0) < CENTRE)
    .sort((a, b) => (b.improvement_index ?? 0) - (a.improvement_index ?? 0))
    .slice(0, MOST_NAMED);
  return {
    code: 'items-first',
    values: {
      outcome: named(instrument, first.outcome),
      items: candidates.map((row) => named(instrument, row.item)),
      of: placed.length,
    },
  };
}

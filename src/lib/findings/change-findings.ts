import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import { named } from './engagement-findings.ts';

/**
 * The items that moved between two rounds by more than chance, the largest change first; `null`
 * where no item can be judged.
 *
 * @param changes the rows of one pair of rounds
 */
export function itemsMovedFinding(
  changes: readonly Published<ChangeRow>[],
  instrument: Instrument,
): Finding | null {
  const judged = changes.filter(
    (row) => row.item > 0 && row.difference !== null && row.distinguishable !== null,
  );
  const [first] = judged;
  if (!first) return null;
  const moved = judged
    .filter((row) => row.distinguishable)
    .map((row) => ({ ...named(instrument, row.item), difference: row.difference ?? 0 }))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return {
    code: 'items-moved',
    values: {
      previousYear: first.previous_year,
      higher: moved.filter(({ difference }) => difference > 0),
      lower: moved.filter(({ difference }) => difference < 0),
      within: judged.length - moved.length,
    },
  };
}

/** The overall score of one pair of rounds, or `null` where it is not shown. */
export function overallMovedFinding(changes: readonly Published<ChangeRow>[]): Finding | null {
  const row = changes.find(({ item }) => item === 0);
  if (!row || row.difference === null) return null;
  return {
    code: 'overall-moved',
    values: {
      previousYear: row.previous_year,
      difference: row.difference,
      distinguishable: row.distinguishable,
      detectable: row.smallest_detectable,
    },
  };
}

import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Reference } from '#lib/domain/references.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import type { ReliabilityRow } from '#lib/metrics/engagement-reliability.ts';
import type { WeightedRow } from '#lib/metrics/engagement-weighted.ts';
import { named } from './engagement-findings.ts';

/** From here on 菅's 改善度指数 speaks for looking at an item; a convention, no test. METHODS §10. */
const LOOK_FIRST = 5;

/** Items whose α lies wholly below this do not go together well enough for one score. METHODS §4. */
const LOOSE_ALPHA = 0.7;

/** Two scores that print alike need no side note. */
const PRINTED_ALIKE = 0.01;

/** The item with the closest relation to the outcome, where it is clear. METHODS §18, 10. */
export function itemRelatesFinding(
  rows: readonly Published<DriversRow>[],
  instrument: Instrument,
): Finding | null {
  const [most] = rows
    .filter((row) => !row.suppressed && (row.r_low ?? 0) > 0)
    .sort((a, b) => (b.r ?? 0) - (a.r ?? 0));
  if (!most || most.r === null || most.n === null) return null;
  if (most.r_low === null || most.r_high === null) return null;
  return {
    code: 'item-relates',
    values: {
      item: named(instrument, most.item),
      outcome: named(instrument, most.outcome),
      r: most.r,
      margin: { low: most.r_low, high: most.r_high },
      n: most.n,
    },
  };
}

/** The item to look at first: close to the outcome, and few answer it well. METHODS §18, 11. */
export function lookFirstFinding(
  rows: readonly Published<PrioritiesRow>[],
  instrument: Instrument,
): Finding | null {
  const [most] = rows
    .filter((row) => !row.suppressed && (row.improvement_index ?? 0) >= LOOK_FIRST)
    .sort((a, b) => (b.improvement_index ?? 0) - (a.improvement_index ?? 0));
  if (!most || most.satisfaction === null || most.n === null) return null;
  return {
    code: 'look-first',
    values: {
      item: named(instrument, most.item),
      outcome: named(instrument, most.outcome),
      satisfaction: most.satisfaction,
      n: most.n,
    },
  };
}

/** That the items go together too loosely for one score, or `null` where they do not. */
export function itemsDisagreeFinding(rows: readonly Published<ReliabilityRow>[]): Finding | null {
  const row = rows.find(({ scale }) => scale === 'all');
  if (!row || row.suppressed || row.alpha === null || row.n === null) return null;
  const { alpha, n, ci_low: low, ci_high: high } = row;
  if ((high ?? alpha) >= LOOSE_ALPHA) return null;
  const margin = low === null || high === null ? null : { low, high };
  return { code: 'items-disagree', values: { alpha, margin, n } };
}

/** The score weighted to the staff, where it prints otherwise than the score. METHODS §18, 6. */
export function scoreWeightedFinding(row: Published<WeightedRow> | undefined): Finding | null {
  if (!row || row.suppressed) return null;
  const { score, score_raked: weighted, n, margins } = row;
  if (score === null || weighted === null || n === null) return null;
  if (Math.abs(weighted - score) < PRINTED_ALIKE) return null;
  return { code: 'score-weighted', values: { score, weighted, n, margins: margins.split(', ') } };
}

/** Between what means other surveys lie; never beside a judgement. */
export function otherSurveysFinding(references: readonly Reference[]): Finding | null {
  if (references.length === 0) return null;
  const scores = references.map(({ score }) => score);
  return {
    code: 'other-surveys',
    values: {
      from: Math.min(...scores),
      to: Math.max(...scores),
      surveys: references.length,
    },
  };
}

import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { BoundsRow } from '#lib/metrics/engagement-bounds.ts';
import type { CommentsRow } from '#lib/metrics/engagement-comments.ts';
import type { EnpsRow } from '#lib/metrics/engagement-enps.ts';
import type { KeywordsRow } from '#lib/metrics/engagement-keywords.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { RepresentativenessRow } from '#lib/metrics/engagement-representativeness.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';

/** Under this p a composition like that of the staff is hardly chance. */
const CHANCE = 0.05;
/** A share that differs by less is no different composition, however many answered. */
const LEAST_DIFFERENCE = 0.01;

/** From the lowest to the highest rate among the groups of one attribute that are shown. */
export function ratesRangeFinding(
  rows: readonly Published<ResponseRow>[],
  city: number | null,
): Finding | null {
  const rates = rows.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  if (rates.length === 0) return null;
  const [from, to] = [Math.min(...rates), Math.max(...rates)];
  return { code: 'rates-range', values: { groups: rates.length, from, to, city } };
}

/** What can be said of a composition. */
type CompositionFinding = Extract<Finding, { code: 'composition-differs' | 'composition-alike' }>;

/** A group's share of the respondents and of the staff, 0 to 1; `null` where it is hidden. */
export type ComposedShare = {
  readonly label: string;
  readonly respondents: number | null;
  readonly staff: number;
};

/**
 * The group that answered least against its share of the staff, where the composition differs by
 * more than chance and by a point at least; else that they are alike. `null` without a test.
 */
export function compositionFinding(
  shares: readonly ComposedShare[],
  test: Published<RepresentativenessRow> | undefined,
): CompositionFinding | null {
  if (!test || test.p === null) return null;
  const alike = (isNear: boolean): CompositionFinding => ({
    code: 'composition-alike',
    values: { groups: test.groups, isNear },
  });
  if (test.p >= CHANCE) return alike(false);
  const [fewest] = shares
    .flatMap(({ label, respondents, staff }) =>
      respondents === null ? [] : [{ value: label, difference: respondents - staff }],
    )
    .sort((a, b) => a.difference - b.difference);
  if (!fewest || fewest.difference > -LEAST_DIFFERENCE) return alike(true);
  return { code: 'composition-differs', values: fewest };
}

/** Where the mean of all staff lies, with and without trust in the respondents. METHODS §6. */
export function scoreBetweenFinding(
  bounds: Published<BoundsRow> | undefined,
  overall: Published<OverallRow> | undefined,
): Finding | null {
  if (!bounds || bounds.worst_low === null || bounds.worst_high === null) return null;
  return {
    code: 'score-between',
    values: {
      low: overall?.ci_low ?? null,
      high: overall?.ci_high ?? null,
      worstLow: bounds.worst_low,
      worstHigh: bounds.worst_high,
    },
  };
}

/** The word that most comments hold, else how many comments there are. */
export function commentsFinding(
  keywords: readonly Published<KeywordsRow>[],
  comments: Published<CommentsRow> | undefined,
): Finding | null {
  const [most] = keywords
    .filter((row) => (row.comments ?? 0) > 0 && row.base !== null)
    .sort((a, b) => (b.comments ?? 0) - (a.comments ?? 0));
  if (most) {
    const { keyword, comments: count, base } = most;
    return { code: 'word-most', values: { keyword, comments: count ?? 0, base: base ?? 0 } };
  }
  if (!comments || comments.comments === null || comments.comments === 0) return null;
  return { code: 'comments-counted', values: { comments: comments.comments } };
}

/** Recommendation of one round, or `null` where it was not asked or is not shown. */
export function recommendationFinding(row: Published<EnpsRow> | undefined): Finding | null {
  if (!row || row.enps === null || row.n === null) return null;
  return { code: 'recommendation', values: { points: row.enps, n: row.n } };
}

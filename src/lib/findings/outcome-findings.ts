import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { AssociationRow } from '#lib/metrics/outcomes-association.ts';
import type { BehaviourRow } from '#lib/metrics/outcomes-behaviour.ts';
import type { PrepostRow } from '#lib/metrics/outcomes-prepost.ts';
import type { ReactionRow } from '#lib/metrics/outcomes-reaction.ts';

/** In how many of the courses shown the scores moved beyond error; `null` without a test. */
export function scoresFinding(rows: readonly Published<PrepostRow>[]): Finding | null {
  if (rows.length === 0) return null;
  const shown = rows.filter((row) => !row.suppressed && row.difference !== null);
  const courses = shown.length;
  if (courses === 0) return { code: 'scores-few', values: { courses: rows.length } };
  const rose = shown.filter((row) => row.ci_low !== null && row.ci_low > 0).length;
  const fell = shown.filter((row) => row.ci_high !== null && row.ci_high < 0).length;
  return { code: 'scores-moved', values: { courses, rose, fell } };
}

/** The mean of the first question that may be shown. */
export function reactionFinding(rows: readonly Published<ReactionRow>[]): Finding | null {
  const first = rows.find((row) => !row.suppressed && row.mean !== null);
  if (!first || first.mean === null) return null;
  return { code: 'reaction-mean', values: { question: first.question, mean: first.mean } };
}

/** From which to which share of the attendees use what they learnt. */
export function appliedFinding(rows: readonly Published<BehaviourRow>[]): Finding | null {
  const shares = rows.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return null;
  const [from, to] = [Math.min(...shares), Math.max(...shares)];
  return { code: 'applied-range', values: { courses: shares.length, from, to } };
}

/** Whether the interval of the association leaves 0 out. */
export const isAssociated = ({ ci_low: low, ci_high: high }: AssociationRow): boolean =>
  low !== null && high !== null && (low > 0 || high < 0);

/** Whether 部 of which more took training score otherwise; `null` where that was refused. */
export function associationFinding(row: Published<AssociationRow> | undefined): Finding | null {
  if (!row || row.r === null) return null;
  return { code: 'divisions-associated', values: { r: isAssociated(row) ? row.r : null } };
}

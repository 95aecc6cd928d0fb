import { scoreFinding } from '#lib/findings/engagement-findings.ts';
import { goalPlanFinding } from '#lib/findings/goal-findings.ts';
import type { SurveyRows } from '#lib/figures/item-rows.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { OutlookRow, PublishedRow } from '#lib/workspace/rows.ts';

/** What 概要 says first: the score, of a group by its name, and the first goal against its plan. */
export function overviewSentence(
  survey: SurveyRows | null,
  goal: PublishedRow<OutlookRow> | undefined,
  { findings, pages }: Catalogue,
): string {
  const score = survey && scoreFinding(survey.overall, survey.changes, survey.fiscalYear);
  const aboutScore = score && findings.sentence(score);
  const group = survey?.group ?? null;
  return findings.joined([
    ...(aboutScore ? [group === null ? aboutScore : pages.ofGroup(group, aboutScore)] : []),
    ...(goal ? [findings.sentence(goalPlanFinding(goal))] : []),
  ]);
}

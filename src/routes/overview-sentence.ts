import { leadFindings } from '#lib/findings/rank-findings.ts';
import type { SurveyRows } from '#lib/figures/item-rows.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { OutlookRow, PublishedRow } from '#lib/workspace/rows.ts';

/** What 概要 says first: the score, of a group by its name, and the first goal against its plan. */
export function overviewSentence(
  survey: SurveyRows | null,
  goal: PublishedRow<OutlookRow> | undefined,
  { findings, pages }: Catalogue,
): string {
  const { overall = [], changes = [], fiscalYear = null, group = null } = survey ?? {};
  const lead = leadFindings(overall, changes, fiscalYear, goal);
  const aboutScore = lead.score && findings.sentence(lead.score);
  return findings.joined([
    ...(aboutScore ? [group === null ? aboutScore : pages.ofGroup(group, aboutScore)] : []),
    ...(lead.goal ? [findings.sentence(lead.goal)] : []),
  ]);
}

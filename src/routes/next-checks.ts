import { lowestItemsFinding } from '#lib/findings/engagement-findings.ts';
import { ofRound, type SurveyRows } from '#lib/figures/item-rows.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import type { NextCheck } from '#lib/ui/NextChecks.svelte';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { pageHref, type PageId } from './navigation.ts';

/** A response under this share is no voice of everybody, whatever its interval. */
const HALF = 0.5;

/** What to look at next, most pressing first: only what the numbers show. */
export function nextChecks(
  analysis: Analysis,
  survey: SurveyRows | null,
  { words, workspace }: FigureContext,
): NextCheck[] {
  const w = words.pages.nextChecks;
  const link = (id: PageId & keyof typeof w.links) => ({ href: pageHref(id), label: w.links[id] });
  const checks: NextCheck[] = [];

  const quarantined = analysis.files.reduce((sum, file) => sum + file.quarantined, 0);
  if (quarantined > 0) {
    checks.push({
      subject: w.subjects.quarantine,
      sentence: w.quarantine(quarantined),
      link: link('data'),
    });
  }
  const round = survey && ofRound(survey);
  const lowest = round && lowestItemsFinding(round.items, workspace.instrument);
  if (lowest?.code === 'lowest-items') {
    const { lowest: items, from, to } = lowest.values;
    checks.push({
      subject: w.subjects.lowest,
      sentence: w.lowest(items.map((item) => item.label).join(words.pages.listSeparator), from, to),
      link: link('items'),
    });
  }
  for (const goal of analysis.metrics['goals.outlook'].slice(0, 1)) {
    if (goal.done >= goal.planned_to_date) continue;
    if (goal.required_per_month === null || goal.pace_per_month === null) continue;
    const missing = analysis.metrics['goals.coverage'].filter(
      (row) => row.goal === goal.goal && row.people === 0,
    ).length;
    checks.push({
      subject: goal.goal,
      sentence: w.goal(goal.remaining, goal.required_per_month, goal.pace_per_month, missing),
      link: link('goals'),
    });
  }
  const rate = round?.overall?.response_rate ?? null;
  if (rate !== null && rate < HALF) {
    checks.push({
      subject: w.subjects.response,
      sentence: w.response(rate),
      link: link('definitions'),
    });
  }
  return checks;
}

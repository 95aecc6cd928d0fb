import { goalBurnUp, goalBurnUpLegend } from '#lib/charts/goal-burn-up.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { goalPlanFinding, goalStraightLineFinding } from '#lib/findings/goal-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import type { GoalMonthRow } from '#lib/metrics/goals-monthly.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure } from './figure.ts';
import { goalSource, goalTable, type Outlook, type Progress } from './goal-captions.ts';

/** One goal's published rows. */
export type GoalRows = {
  readonly outlook: Outlook;
  readonly progress: Progress;
  readonly months: readonly Published<GoalMonthRow>[];
};

/** Plan, actual and the straight line of one goal; the title says one of the two findings. */
export function goalBurnUpFigure(
  { outlook, progress, months }: GoalRows,
  says: 'against-plan' | 'straight-line',
  context: FigureContext,
): Figure {
  const { words, locale } = context;
  const plan = goalPlanFinding(outlook);
  const finding = (says === 'straight-line' && goalStraightLineFinding(outlook)) || plan;
  const title = words.findings.sentence(finding);
  const { notes, subtitles, units } = words.pages;
  const description = joined(context, [
    title,
    finding === plan ? null : words.findings.sentence(plan),
    `${words.pages.tables.actual} ${integer(outlook.done, locale)}`,
  ]);
  return {
    id: `goal-burn-up-${says}`,
    metric: 'goals.progress',
    title,
    subtitle: `${outlook.goal} ${subtitles.goal(units[outlook.unit], outlook.first_year, outlook.last_year)}`,
    note: joined(context, [
      outlook.pace_per_month !== null &&
        notes.paceFrom(outlook.months_done, outlook.pace_per_month),
    ]),
    source: goalSource(context),
    n: null,
    description,
    legend: goalBurnUpLegend({ locale, hasRange: outlook.low !== null }),
    draw: (settings) =>
      goalBurnUp(progress, {
        ...settings,
        title,
        description,
        id: `goal-burn-up-${says}`,
        months,
        outlook,
      }),
    table: goalTable(progress, context),
  };
}

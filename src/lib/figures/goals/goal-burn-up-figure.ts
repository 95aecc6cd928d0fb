import { goalBurnUp, goalBurnUpLegend } from '#lib/charts/goal-burn-up.ts';
import type { Scenario } from '#lib/domain/training/forecast.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { goalPlanFinding, goalStraightLineFinding } from '#lib/findings/goal-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import type { GoalMonthRow } from '#lib/metrics/goals-monthly.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { goalLines } from '../native/goal-natives.ts';
import {
  goalSource,
  goalTable,
  outlookNotes,
  type Outlook,
  type Progress,
} from './goal-captions.ts';

/** One goal's published rows. */
export type GoalRows = {
  readonly outlook: Outlook;
  readonly progress: Progress;
  readonly months: readonly Published<GoalMonthRow>[];
};

/** Plan, actual and the outlook of one goal; the title says one of the two findings. */
export function goalBurnUpFigure(
  { outlook, progress, months }: GoalRows,
  says: 'against-plan' | 'straight-line',
  context: FigureContext,
  scenario: Scenario = 'pace',
): Figure {
  const { words, locale } = context;
  const plan = goalPlanFinding(outlook);
  const leads =
    says === 'straight-line' && scenario === 'pace' ? goalStraightLineFinding(outlook) : null;
  const finding = leads ?? plan;
  const title = words.findings.sentence(finding);
  const { subtitles, units } = words.pages;
  const description = joined(context, [
    title,
    finding === plan ? null : words.findings.sentence(plan),
    `${words.pages.tables.actual} ${integer(outlook.done, locale)}`,
  ]);
  const table = goalTable(progress, context, scenario === 'pace' ? outlook : null);
  return {
    id: `goal-burn-up-${says}`,
    metric: 'goals.progress',
    title,
    subtitle: `${outlook.goal} ${subtitles.goal(units[outlook.unit], outlook.first_year, outlook.last_year)}`,
    note: joined(context, [
      ...outlookNotes(outlook, scenario, context),
      outlook.unit === 'people' &&
        outlook.base !== null &&
        outlook.target > outlook.base &&
        words.goalsPage.notes.overBase(outlook.target, outlook.base),
    ]),
    source: goalSource(context),
    n: null,
    description,
    legend: goalBurnUpLegend({
      locale,
      hasRange: outlook.low !== null && scenario === 'pace',
      scenario,
    }),
    draw: (settings) =>
      goalBurnUp(progress, {
        ...settings,
        title,
        description,
        id: `goal-burn-up-${says}`,
        months,
        outlook,
        scenario,
      }),
    table,
    native: goalLines(table, progress, context),
  };
}

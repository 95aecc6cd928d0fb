import { goalTwoCounts } from '#lib/charts/goal-two-counts.ts';
import { goalAttendancesFinding } from '#lib/findings/goal-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { goalColumns } from '../native/goal-natives.ts';
import { goalSource, goalTable, type Outlook, type Progress } from './goal-captions.ts';

/**
 * A goal whose unit the plan does not say: 延べ against its target, with the remark that a target
 * above the staff can only be 延べ.
 */
export function goalTotalFigure(
  outlook: Outlook,
  progress: Progress,
  context: FigureContext,
): Figure {
  const { words, locale } = context;
  const { notes, subtitles } = words.pages;
  const title = words.findings.sentence(goalAttendancesFinding(outlook));
  const { staff, different_people: different } = outlook;
  const years = outlook.last_year - outlook.first_year + 1;
  const description = joined(context, [
    title,
    `${words.pages.tables.target} ${integer(outlook.target, locale)}`,
  ]);
  const table = goalTable(progress, context);
  return {
    id: 'goal-total',
    metric: 'goals.outlook',
    title,
    subtitle: subtitles.secondGoal(outlook.target / years, outlook.target),
    note: joined(context, [
      outlook.unit === 'unspecified' && notes.unitUnsaid,
      staff !== null && outlook.target > staff && notes.exceedsStaff(outlook.target, staff),
      staff !== null &&
        different !== null &&
        outlook.target > staff &&
        words.goalsPage.notes.distinct(different, staff, outlook.target / years, years),
    ]),
    source: goalSource(context),
    n: null,
    description,
    legend: [],
    draw: (settings) =>
      goalTwoCounts([outlook], {
        ...settings,
        title,
        description,
        id: 'goal-total',
        attendancesHeading: words.pages.kpi.attendances,
        peopleHeading: words.pages.kpi.peopleOnce,
        staff,
      }),
    table,
    native: goalColumns(table, progress, 'running', context),
  };
}

import { planBoard, planMarkId } from '#lib/charts/plan/plan-board.ts';
import { planBoardLegend } from '#lib/charts/plan/plan-legend.ts';
import { planFinding } from '#lib/findings/plan-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { boardNotes, boardSource } from './board-captions.ts';
import { boardTable } from './board-table.ts';
import type { PlanRow, ShownPlan } from './plan-rows.ts';

/** The board of a plan from April to March beside what the records say. */
export function boardFigure(shown: ShownPlan, context: FigureContext): Figure | null {
  const { rows, all, fiscalYear, plan } = shown;
  const { words, locale, asOf } = context;
  const finding = planFinding(rows, asOf);
  if (!finding) return null;
  const { planPage } = words;
  const title = words.findings.sentence(finding);
  const description = joined(context, [title, statesSaid(rows, context)]);
  return {
    id: 'plan-board',
    metric: 'plan.progress',
    title,
    subtitle: planPage.subtitle(planPage.planOf(fiscalYear, plan)),
    note: joined(context, boardNotes(rows, all, context)),
    source: boardSource(shown, context),
    n: integer(rows.length, locale),
    description,
    legend: planBoardLegend(rows, { locale }),
    documentWidth: 820,
    draw: (settings) =>
      planBoard(rows, { ...settings, title, description, id: 'plan-board', fiscalYear, asOf }),
    table: boardTable(rows, context),
    marks: rows.map((row) => ({
      id: planMarkId(row),
      label: row.course,
      details: lineDetails(row, context),
    })),
  };
}

/** How many courses stand how. */
function statesSaid(rows: readonly PlanRow[], { words, locale }: FigureContext): string {
  const states = [...new Set(rows.map(({ state }) => state))];
  return states
    .map((state) => {
      const count = rows.filter((row) => row.state === state).length;
      return `${words.planPage.states[state]} ${integer(count, locale)}`;
    })
    .join(words.pages.listSeparator);
}

/** What can be said of one line. */
function lineDetails(row: PlanRow, { words }: FigureContext): string[] {
  const { mark, board } = words.planPage;
  const { schedule, audience, selection, applied, absent, absence_notices, reports } = row;
  return [
    board.standing(row.state, row.under === 1),
    ...(schedule === null ? [] : [mark.when(schedule)]),
    ...(audience === null
      ? []
      : [mark.audience(audience.replaceAll('|', words.pages.listSeparator))]),
    ...(selection === null ? [] : [mark.selection(selection.replaceAll('|', '・'))]),
    ...(row.held === 1 ? [mark.attended(row.attended, row.base)] : []),
    ...(row.rate === null ? [] : [mark.rate(row.rate)]),
    ...(applied !== null && applied > 0 ? [mark.applied(applied)] : []),
    ...(absent !== null && absent > 0 ? [mark.absent(absent, absence_notices)] : []),
    ...(reports === null ? [] : [mark.reports(reports)]),
  ];
}

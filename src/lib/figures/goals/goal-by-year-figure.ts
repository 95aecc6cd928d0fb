import { goalByYear, goalByYearLegend } from '#lib/charts/goal-by-year.ts';
import { fiscalMonth, fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { goalColumns } from '../native/goal-natives.ts';
import { goalSource, goalTable, type Outlook, type Progress } from './goal-captions.ts';

const MONTHS = 12;

/** What each 年度 of a goal wants and what came of it; the title says the last year that has begun. */
export function goalByYearFigure(
  outlook: Outlook,
  progress: Progress,
  context: FigureContext,
): Figure | null {
  const last = progress.findLast(({ actual }) => actual !== null);
  if (!last) return null;
  const { words, locale } = context;
  const { byYear } = words.goalsPage;
  const year = words.pages.years.era(last.fiscal_year);
  const title = byYear.title(year, last.actual ?? 0, last.target);
  const description = joined(context, [title]);
  const isPartial =
    fiscalYearOfDate(outlook.as_of) === last.fiscal_year && fiscalMonth(outlook.as_of) < MONTHS;
  const table = goalTable(progress, context);
  return {
    id: 'goal-by-year',
    metric: 'goals.progress',
    title,
    subtitle: byYear.subtitle(outlook.goal, words.pages.units[outlook.unit]),
    note: joined(context, [isPartial && byYear.partial(year)]),
    source: goalSource(context),
    n: null,
    description,
    legend: goalByYearLegend({ locale }),
    draw: (settings) =>
      goalByYear(progress, { ...settings, title, description, id: 'goal-by-year' }),
    table,
    native: goalColumns(table, progress, 'yearly', context),
  };
}

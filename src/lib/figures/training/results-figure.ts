import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import {
  resultsLines,
  resultsTable,
  type PeopleRows,
  type TrainingMeasure,
} from '../results-table.ts';
import type { TableFigure } from '../table-figure.ts';
import { totalsNote, trainingSource, type TrainingRows } from '../training-captions.ts';
import { scoped, type TrainingScope } from './training-scope.ts';

/** What 表1 shows: which years, and what is counted of what and whom. */
export type ResultsView = {
  readonly years: readonly FiscalYear[];
  readonly measure: TrainingMeasure;
  readonly scope: TrainingScope;
};

/** 表1: 区分 × 年度 of 科目数 and of what is counted; `null` without any year. */
export function resultsFigure(
  totals: TrainingRows,
  people: PeopleRows,
  { years, measure, scope }: ResultsView,
  context: FigureContext,
): TableFigure | null {
  if (totals.length === 0) return null;
  const { pages, trainingPage } = context.words;
  const masters = context.workspace.masters.categories;
  const lines = resultsLines(totals, years, masters, measure, people);
  return {
    id: 'results',
    metric: 'training.totals',
    title: trainingPage.titles.results[measure],
    subtitle: scoped(context, trainingPage.subtitles.results[measure], scope),
    note: joined(context, [
      measure === 'people' ? trainingPage.notes.notAdded : pages.notes.rounding,
      measure === 'days' && trainingPage.notes.days,
      totalsNote(context, totals),
    ]),
    source: trainingSource(context),
    table: resultsTable(lines, years, context, measure),
  };
}

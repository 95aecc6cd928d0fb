import { priorityPortfolio, priorityPortfolioLegend } from '#lib/charts/priority-portfolio.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { itemsFirstFinding } from '#lib/findings/driver-findings.ts';
import { decimal, integer, sharePercent } from '#lib/i18n/format.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { priorityScatter } from '../native/driver-natives.ts';
import { surveyPopulation, surveySource } from '../survey-captions.ts';
import { cellsOf, type TableFigure } from '../table-figure.ts';
import { priorityMarks } from './relation-marks.ts';

/** The rows of the round shown and of the one before, for one convention of the SD. */
export type PriorityRows = {
  readonly priorities: readonly Published<PrioritiesRow>[];
  readonly previous: readonly Published<PrioritiesRow>[];
  readonly overall: Published<OverallRow> | undefined;
};

const labelOf = ({ workspace }: FigureContext, item: number) =>
  workspace.instrument.items[item - 1]?.label ?? String(item);

/** 改善の優先順位: the items between importance and satisfaction. */
export function priorityFigure(
  { priorities, previous, overall }: PriorityRows,
  context: FigureContext,
): Figure | null {
  const { words, workspace, locale } = context;
  const { instrument } = workspace;
  const finding = itemsFirstFinding(priorities, instrument);
  const [first] = priorities;
  if (!finding || !first) return null;
  const { subtitles, notes, filters } = words.driversPage;
  const title = words.findings.sentence(finding);
  const description = joined(context, [
    title,
    priorities
      .filter((row) => row.improvement_index !== null)
      .map((row) => `${labelOf(context, row.item)} ${decimal(row.improvement_index, 1, locale)}`)
      .join(words.pages.listSeparator),
    notes.candidate,
  ]);
  const columns = [...indexColumns(context), ...placeColumns(context)];
  const table = itemTable(priorities, columns, context);
  return {
    id: 'priorities',
    metric: 'engagement.priorities',
    title,
    subtitle: subtitles.portfolio(
      labelOf(context, first.outcome),
      filters.sds[first.sd_convention],
      surveyPopulation(context, overall, first.fiscal_year, null),
      first.fiscal_year,
    ),
    note: joined(context, [notes.candidate, notes.relative, notes.portfolioLines]),
    source: surveySource(context, overall, first.fiscal_year),
    n: overall?.respondents == null ? null : integer(overall.respondents, locale),
    description,
    legend: priorityPortfolioLegend({
      locale,
      hasPrevious: previous.some((row) => row.t_importance !== null),
    }),
    draw: (settings) =>
      priorityPortfolio(priorities, {
        ...settings,
        title,
        description,
        id: 'priorities',
        instrument,
        previous,
      }),
    table,
    native: priorityScatter(table, context),
    marks: priorityMarks(priorities, context),
  };
}

type Column = FigureTable['columns'][number] & {
  readonly value: (row: PrioritiesRow) => number | null;
};

/** The columns that the index is read with, and those of the places on the plane. */
function indexColumns({ words, locale }: FigureContext): Column[] {
  const t = words.driversPage.tables;
  const place = (value: number) => decimal(value, 1, locale);
  return [
    { header: t.index, format: place, isStrong: true, value: (row) => row.improvement_index },
    {
      header: t.satisfaction,
      format: (share) => sharePercent(share, locale),
      value: (row) => row.satisfaction,
    },
    {
      header: t.importance,
      format: (r) => decimal(r, 2, locale),
      value: (row) => row.importance,
    },
    {
      header: words.pages.tables.n,
      format: (count) => integer(count, locale),
      value: (row) => row.n,
    },
  ];
}

function placeColumns({ words, locale }: FigureContext): Column[] {
  const t = words.driversPage.tables;
  const format = (value: number) => decimal(value, 1, locale);
  return [
    { header: t.tSatisfaction, format, value: (row) => row.t_satisfaction },
    { header: t.tImportance, format, value: (row) => row.t_importance },
  ];
}

/** The items by 改善度指数, the largest first; those without one last. */
function itemTable(
  rows: readonly Published<PrioritiesRow>[],
  columns: readonly Column[],
  context: FigureContext,
): FigureTable {
  const key = (row: PrioritiesRow) => row.improvement_index ?? Number.NEGATIVE_INFINITY;
  return {
    columns: [{ header: context.words.pages.tables.item }, ...columns],
    rows: [...rows]
      .sort((a, b) => key(b) - key(a) || a.item - b.item)
      .map((row) => [
        labelOf(context, row.item),
        ...cellsOf(
          row,
          columns.map(({ value }) => value(row)),
        ),
      ]),
  };
}

/** 改善度指数 of every item, the largest first. */
export function indexFigure(
  { priorities, overall }: Pick<PriorityRows, 'priorities' | 'overall'>,
  context: FigureContext,
): TableFigure | null {
  const [first] = priorities;
  if (!first || priorities.every((row) => row.improvement_index === null)) return null;
  const { words } = context;
  const { titles, subtitles, notes, filters } = words.driversPage;
  return {
    id: 'improvement-index',
    metric: 'engagement.priorities',
    title: titles.index,
    subtitle: subtitles.index(filters.sds[first.sd_convention], first.fiscal_year),
    note: joined(context, [notes.index, notes.relative]),
    source: surveySource(context, overall, first.fiscal_year),
    table: itemTable(priorities, indexColumns(context), context),
  };
}

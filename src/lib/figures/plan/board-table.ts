import { integer, percent } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import { SUPPRESSED, type FigureTable, type TableCell } from '../figure.ts';
import type { TableFigure } from '../table-figure.ts';
import { boardNotes, boardSource } from './board-captions.ts';
import type { PlanRow, ShownPlan } from './plan-rows.ts';

const listed = (text: string | null) => text?.replaceAll('|', '・') ?? null;

/** First and last day as the plan or its change gives them. */
const daysOf = ({ start_date: start, end_date: end }: PlanRow): string | null => {
  if (start === null) return null;
  return end === null || end === start ? start : `${start}〜${end}`;
};

/** What is gone where few applied. */
const orHidden = (row: PlanRow, value: number | null): TableCell =>
  row.suppressed ? SUPPRESSED : value;

type Cell = (row: PlanRow) => TableCell;

/** The lines of a plan with the columns that the board draws. */
export function boardTable(rows: readonly PlanRow[], context: FigureContext): FigureTable {
  return tableOf(rows, columnsOf(context, false));
}

/** The list of all courses with every column. */
export function planListTable(shown: ShownPlan, context: FigureContext): TableFigure {
  const { planPage } = context.words;
  const name = planPage.planOf(shown.fiscalYear, shown.plan);
  return {
    id: 'plan-list',
    metric: 'plan.progress',
    title: planPage.listTitle(name),
    subtitle: planPage.listSubtitle,
    note: joined(context, boardNotes(shown.rows, shown.all, context)),
    source: boardSource(shown, context),
    table: tableOf(shown.rows, columnsOf(context, true)),
  };
}

type Column = readonly [FigureTable['columns'][number], Cell];

const tableOf = (rows: readonly PlanRow[], columns: readonly Column[]): FigureTable => ({
  columns: columns.map(([column]) => column),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

function columnsOf({ words, locale }: FigureContext, isFull: boolean): Column[] {
  const { table: t, states } = words.planPage;
  const count = { format: (value: number) => integer(value, locale) };
  const share = { format: (value: number) => percent(value, locale), isStrong: true };
  const plain: Column[] = [
    [{ header: t.course }, (row) => row.course],
    [{ header: t.category }, (row) => row.category],
    [{ header: t.audience }, (row) => listed(row.audience)],
    [{ header: t.selection }, (row) => listed(row.selection)],
    [{ header: t.schedule }, (row) => row.schedule],
    [{ header: t.days }, daysOf],
    [{ header: t.state }, (row) => states[row.state]],
  ];
  const counts: Column[] = [
    [{ header: t.capacity, ...count }, (row) => row.capacity],
    [{ header: t.eligible, ...count }, (row) => row.eligible],
    [{ header: t.applied, ...count }, (row) => orHidden(row, row.applied)],
    [{ header: t.attended, ...count }, (row) => row.attended],
    [{ header: t.attendances, ...count }, (row) => row.attendances],
    [{ header: t.completed, ...count }, (row) => orHidden(row, row.completed)],
    [{ header: t.absent, ...count }, (row) => orHidden(row, row.absent)],
    [{ header: t.notices, ...count }, (row) => orHidden(row, row.absence_notices)],
    [{ header: t.reports, ...count }, (row) => orHidden(row, row.reports)],
    [{ header: t.rate, ...share }, (row) => row.rate],
  ];
  if (!isFull) return [...plain, ...counts];
  const more: Column[] = [
    [{ header: t.positions }, (row) => listed(row.audience_position)],
    [{ header: t.organiser }, (row) => row.organiser],
    [{ header: t.venue }, (row) => row.venue],
    [{ header: t.deadline }, (row) => listed(row.deadline)],
    [{ header: t.years, ...count }, (row) => row.years],
    [{ header: t.matched }, (row) => listed(row.matched)],
    [{ header: t.remark }, (row) => row.remark],
  ];
  return [...plain, ...counts, ...more];
}

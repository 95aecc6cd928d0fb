import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { integer, integerDifference } from '#lib/i18n/format.ts';
import type { TrainingComparedRow } from '#lib/metrics/training-compared.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { TableCell, TableColumn } from '../figure.ts';
import type { TableFigure } from '../table-figure.ts';
import { trainingSource } from '../training-captions.ts';
import { scoped, type TrainingScope } from './training-scope.ts';

type Rows = readonly Published<TrainingComparedRow>[];

/** How many 合計 rows of the published tables add up, and how many do not. */
export type PrintedTotals = { readonly agree: number; readonly differ: number };

const KEYS = ['recorded', 'published'] as const;

/** One year of a line: attendances of both sides and the difference. */
function cellsOf(rows: Rows): TableCell[] {
  if (rows.length === 0) return [null, null, null];
  const [recorded = null, published = null] = KEYS.map((key) => {
    const known = rows.map((row) => row[`${key}_attendances`]).filter((n) => n !== null);
    return known.length === 0 ? null : known.reduce((sum, n) => sum + n, 0);
  });
  return [recorded, published, rows.reduce((sum, row) => sum + row.difference, 0)];
}

const coursesDiffer = (row: TrainingComparedRow) => row.recorded_courses !== row.published_courses;

/** 区分 × 年度 from the records and as published, side by side with the difference; the sum last. */
export function comparedTable(
  rows: Rows,
  years: readonly FiscalYear[],
  printed: PrintedTotals,
  context: FigureContext,
  scope: TrainingScope = [],
): TableFigure | null {
  const own = years.filter((year) => rows.some((row) => row.fiscal_year === year));
  if (own.length === 0) return null;
  const { words, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.trainingPage;
  const shown = rows.filter((row) => own.includes(row.fiscal_year));
  const categories = [...new Set(shown.map((row) => row.category))];
  const different = shown.filter((row) => row.difference !== 0).length;
  const count = (value: number) => integer(value, locale);
  const columns = (year: FiscalYear): TableColumn[] => {
    const group = words.pages.years.full(year);
    return [
      { group, header: t.recorded, format: count },
      { group, header: t.published, format: count },
      {
        ...{ group, header: t.difference, isStrong: true },
        format: (value) => integerDifference(value, locale),
      },
    ];
  };
  const line = (name: string, of: (row: TrainingComparedRow) => boolean): TableCell[] => [
    name,
    ...own.flatMap((year) => cellsOf(shown.filter((row) => row.fiscal_year === year && of(row)))),
  ];
  return {
    id: 'compared',
    metric: 'training.compared',
    title: different === 0 ? titles.agree : titles.differ(different),
    subtitle: scoped(context, subtitles.compared, scope),
    note: joined(context, [
      notes.coursesCompared(shown.filter(coursesDiffer).length),
      printed.agree + printed.differ > 0 && notes.totalRows(printed.agree, printed.differ),
    ]),
    source: trainingSource(context),
    table: {
      columns: [{ header: words.pages.tables.category }, ...own.flatMap(columns)],
      rows: [
        ...categories.map((category) => line(category, (row) => row.category === category)),
        line(words.pages.tables.total, () => true),
      ],
    },
  };
}

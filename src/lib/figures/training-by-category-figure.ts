import { trainingByCategory, trainingByCategoryLegend } from '#lib/charts/training-by-category.ts';
import { trainingTwoParts, trainingTwoPartsLegend } from '#lib/charts/training-two-parts.ts';
import {
  attendancesFinding,
  personDaysFinding,
  volatileCategory,
  yearsOf,
} from '#lib/findings/training-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure, FigureTable } from './figure.ts';
import { categoryBars } from './native/training-natives.ts';
import { scoped, type TrainingScope } from './training/training-scope.ts';
import { totalsNote, trainingSource, yearSpan, type TrainingRows } from './training-captions.ts';

function table(rows: TrainingRows, { words, locale }: FigureContext): FigureTable {
  const t = words.pages.tables;
  const count = (value: number) => integer(value, locale);
  return {
    columns: [
      { header: t.year },
      { header: t.category },
      { header: t.courses, format: count },
      { header: t.attendances, format: count, isStrong: true },
      { header: t.attendees, format: count },
      { header: words.trainingPage.tables.days, format: count },
    ],
    rows: rows.map((row) => [
      words.pages.years.full(row.fiscal_year),
      row.category,
      row.courses,
      row.attendances,
      row.attendees,
      row.person_days,
    ]),
  };
}

/** Of what and whom, and what is counted. */
export type CategoryView = {
  readonly scope: TrainingScope;
  readonly measure: 'attendances' | 'days';
};
const EVERYTHING: CategoryView = { scope: [], measure: 'attendances' };

/** Rows with what is counted where the drawing looks for 延べ. */
const counted = (rows: TrainingRows, { measure }: CategoryView): TrainingRows =>
  measure === 'attendances' ? rows : rows.map((row) => ({ ...row, attendances: row.person_days }));

/** What the two figures of 区分 × 年度 share: words, description, table. */
function common(
  rows: TrainingRows,
  context: FigureContext,
  says: 'sentence' | 'brief',
  view: CategoryView = EVERYTHING,
) {
  const { words, locale } = context;
  const isDays = view.measure === 'days';
  const finding = isDays ? personDaysFinding(rows) : attendancesFinding(rows);
  const span = yearSpan(rows);
  if (!finding || !span) return null;
  const title = words.findings[says](finding);
  const totals = yearsOf(rows).map((year) => {
    const own = counted(rows, view).filter((row) => row.fiscal_year === year);
    const sum = own.reduce((total, row) => total + (row.attendances ?? 0), 0);
    return `${words.pages.years.era(year)} ${integer(sum, locale)}`;
  });
  const { years, subtitles, notes } = words.pages;
  const moved = isDays ? undefined : volatileCategory(rows)?.category;
  const data = table(rows, context);
  const header = isDays ? words.trainingPage.tables.days : words.pages.tables.attendances;
  const page = words.trainingPage;
  const subtitle = isDays
    ? page.subtitles.days(years.era(span.from), years.era(span.to))
    : subtitles.training(span.from, span.to);
  return {
    metric: 'training.totals',
    title,
    subtitle: scoped(context, subtitle, view.scope),
    note: joined(context, [
      notes.completedOnly,
      isDays && page.notes.days,
      totalsNote(context, rows),
    ]),
    source: trainingSource(context),
    n: null,
    description: joined(context, [title, totals.join(words.pages.listSeparator)]),
    table: data,
    native: categoryBars(data, rows, header, moved, context),
  } as const;
}

/** 研修実績's first figure: 延べ or 人日 by 区分, the category that moves 延べ last. */
export function trainingByCategoryFigure(
  rows: TrainingRows,
  context: FigureContext,
  view: CategoryView = EVERYTHING,
): Figure | null {
  const shared = common(rows, context, 'sentence', view);
  if (!shared) return null;
  const moved = view.measure === 'days' ? undefined : volatileCategory(rows)?.category;
  const volatile = moved === undefined ? {} : { volatileCategory: moved };
  return {
    ...shared,
    id: 'training-by-category',
    legend: trainingByCategoryLegend(rows, { locale: context.locale, ...volatile }),
    draw: (settings) =>
      trainingByCategory(counted(rows, view), {
        ...settings,
        title: shared.title,
        description: shared.description,
        id: 'training-by-category',
        ...volatile,
      }),
  };
}

/** 概要's figure of the same rows: the stable part and the moving one; else all categories. */
export function trainingTwoPartsFigure(rows: TrainingRows, context: FigureContext): Figure | null {
  const moved = volatileCategory(rows)?.category;
  const shared = common(rows, context, 'brief');
  if (!shared) return null;
  if (moved === undefined) return trainingByCategoryFigure(rows, context);
  return {
    ...shared,
    id: 'training-two-parts',
    legend: trainingTwoPartsLegend(rows, { locale: context.locale, volatileCategory: moved }),
    draw: (settings) =>
      trainingTwoParts(rows, {
        ...settings,
        title: shared.title,
        description: shared.description,
        id: 'training-two-parts',
        volatileCategory: moved,
      }),
  };
}

import { trainingByCategory, trainingByCategoryLegend } from '#lib/charts/training-by-category.ts';
import { trainingTwoParts, trainingTwoPartsLegend } from '#lib/charts/training-two-parts.ts';
import { attendancesFinding, volatileCategory, yearsOf } from '#lib/findings/training-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure, FigureTable } from './figure.ts';
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
    ],
    rows: rows.map((row) => [
      words.pages.years.full(row.fiscal_year),
      row.category,
      row.courses,
      row.attendances,
      row.attendees,
    ]),
  };
}

/** What the two figures of 区分 × 年度 share: words, description, table. */
function common(rows: TrainingRows, context: FigureContext, says: 'sentence' | 'brief') {
  const { words, locale } = context;
  const finding = attendancesFinding(rows);
  const span = yearSpan(rows);
  if (!finding || !span) return null;
  const title = words.findings[says](finding);
  const totals = yearsOf(rows).map((year) => {
    const own = rows.filter((row) => row.fiscal_year === year);
    const sum = own.reduce((total, row) => total + (row.attendances ?? 0), 0);
    return `${words.pages.years.era(year)} ${integer(sum, locale)}`;
  });
  return {
    metric: 'training.totals',
    title,
    subtitle: words.pages.subtitles.training(span.from, span.to),
    note: joined(context, [words.pages.notes.completedOnly, totalsNote(context, rows)]),
    source: trainingSource(context),
    n: null,
    description: joined(context, [title, totals.join(words.pages.listSeparator)]),
    table: table(rows, context),
  } as const;
}

/** 研修実績's first figure: 延べ by 区分, the category that moves the total last. */
export function trainingByCategoryFigure(
  rows: TrainingRows,
  context: FigureContext,
): Figure | null {
  const shared = common(rows, context, 'sentence');
  if (!shared) return null;
  const moved = volatileCategory(rows)?.category;
  const volatile = moved === undefined ? {} : { volatileCategory: moved };
  return {
    ...shared,
    id: 'training-by-category',
    legend: trainingByCategoryLegend(rows, { locale: context.locale, ...volatile }),
    draw: (settings) =>
      trainingByCategory(rows, {
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

import type { Published } from '#lib/disclosure/published.ts';
import { decimal, integer } from '#lib/i18n/format.ts';
import type { TrainingCourseRow } from '#lib/metrics/training-courses.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { TableFigure } from '../table-figure.ts';
import { trainingSource } from '../training-captions.ts';
import { scoped, type TrainingScope } from './training-scope.ts';

/**
 * 研修別: what each course of one year came to, by 区分. Courses that nobody of the group took are not
 * listed.
 */
export function courseTable(
  rows: readonly Published<TrainingCourseRow>[],
  scope: TrainingScope,
  context: FigureContext,
): TableFigure | null {
  const taken = rows.filter((row) => (row.attendances ?? 0) > 0);
  const year = taken[0]?.fiscal_year;
  if (year === undefined) return null;
  const { words, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.trainingPage;
  const attendances = taken.reduce((sum, row) => sum + (row.attendances ?? 0), 0);
  const count = (value: number) => integer(value, locale);
  const parts = (value: number) =>
    Number.isInteger(value) ? count(value) : decimal(value, 1, locale);
  return {
    id: 'courses',
    metric: 'training.courses',
    title: titles.courses(taken.length, attendances),
    subtitle: scoped(context, subtitles.courses(year), scope),
    note: joined(context, [words.pages.notes.completedOnly, notes.days, notes.hours]),
    source: trainingSource(context),
    table: {
      columns: [
        { header: t.course },
        { header: words.pages.tables.category },
        { header: t.organiser },
        { header: t.sessions, format: count },
        { header: t.attendances, format: count, isStrong: true },
        { header: t.attendees, format: count },
        { header: t.completed, format: count },
        { header: t.hours, format: parts },
        { header: t.days, format: parts },
      ],
      rows: taken.map((row) => [
        ...[row.course, row.category, row.organiser, row.sessions, row.attendances],
        ...[row.attendees, row.completed, row.hours, row.person_days],
      ]),
    },
  };
}

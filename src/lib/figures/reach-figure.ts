import {
  attendancesAndAttendees,
  attendancesAndAttendeesLegend,
  type AttendedRow,
} from '#lib/charts/attendances-and-attendees.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { reachFinding } from '#lib/findings/training-findings.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import { SUPPRESSED, type Figure, type TableCell } from './figure.ts';
import { reachBars } from './native/training-natives.ts';
import { scoped, type TrainingScope } from './training/training-scope.ts';
import { trainingSource, yearSpan } from './training-captions.ts';

/** 延べ and 実人数 of the city or of a group with 受講率, over the years shown. */
export function reachFigure(
  rows: readonly Published<AttendedRow>[],
  context: FigureContext,
  scope: TrainingScope = [],
): Figure | null {
  const { words, workspace, locale } = context;
  const span = yearSpan(rows);
  const finding = span && reachFinding(rows, span.to);
  if (!finding) return null;
  const title = words.findings.sentence(finding);
  const t = words.pages.tables;
  const count = (value: number) => integer(value, locale);
  const { sources, notes, years } = words.pages;
  const description = joined(context, [
    title,
    rows
      .filter((row) => row.attendees !== null)
      .map((row) => `${years.era(row.fiscal_year)} ${count(row.attendees ?? 0)}`)
      .join(words.pages.listSeparator),
  ]);
  const table: Figure['table'] = {
    columns: [
      { header: t.year },
      { header: t.attendees, format: count, isStrong: true },
      { header: t.staff, format: count },
      { header: t.rate, format: (share) => percent(share, locale) },
      { header: t.attendances, format: count },
    ],
    rows: rows.map((row) => {
      const shown = (value: TableCell) => (row.suppressed ? SUPPRESSED : value);
      return [
        years.full(row.fiscal_year),
        shown(row.attendees),
        row.headcount,
        shown(row.rate),
        shown(row.attendances),
      ];
    }),
  };
  return {
    id: 'reach',
    metric: 'training.people',
    title,
    subtitle: scoped(context, words.pages.subtitles.reach, scope),
    note: joined(context, [notes.distinct]),
    source: trainingSource(
      context,
      sources.staffAt(workspace.sources.headcount ?? sources.names.headcount),
    ),
    n: null,
    description,
    legend: attendancesAndAttendeesLegend({ locale }),
    draw: (settings) =>
      attendancesAndAttendees(rows, { ...settings, title, description, id: 'reach' }),
    table,
    native: reachBars(table, context),
  };
}

import { countedBars } from '#lib/charts/counted-bars.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { peopleFinding } from '#lib/findings/training-findings.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { TrainingPeopleRow } from '#lib/metrics/training-people.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { trainingSource, type TrainingRows } from '../training-captions.ts';
import { peopleBars } from '../native/training-natives.ts';
import { scoped, type TrainingScope } from './training-scope.ts';

/**
 * 実人数 by 区分 in one year, and of the whole year, which is a union and no sum. Shares are of the
 * staff of the group shown.
 *
 * @param rows 区分 of the years shown
 * @param year the people of the year that is drawn
 */
export function peopleByCategoryFigure(
  rows: TrainingRows,
  year: Published<TrainingPeopleRow> | undefined,
  scope: TrainingScope,
  context: FigureContext,
): Figure | null {
  if (!year) return null;
  const own = rows.filter((row) => row.fiscal_year === year.fiscal_year);
  const finding = peopleFinding(own, year.attendees, year.fiscal_year);
  if (!finding || own.some((row) => row.attendees === null)) return null;
  const { words, locale } = context;
  const { subtitles, notes, chart, tables: t } = words.trainingPage;
  const title = words.findings.sentence(finding);
  const share = (people: number | null) =>
    people === null || !year.headcount || people > year.headcount ? null : people / year.headcount;
  const lines = [
    ...own.map((row) => ({ label: row.category, count: row.attendees })),
    { label: chart.wholeYear, count: year.attendees },
  ].map((line) => ({ ...line, share: share(line.count), isHidden: false }));
  const count = (value: number) => integer(value, locale);
  const description = joined(context, [
    title,
    lines.map((line) => `${line.label} ${count(line.count ?? 0)}`).join(words.pages.listSeparator),
  ]);
  const table: Figure['table'] = {
    columns: [
      { header: words.pages.tables.category },
      { header: t.attendees, format: count, isStrong: true },
      { header: words.pages.tables.rate, format: (value) => percent(value, locale) },
    ],
    rows: lines.map((line) => [line.label, line.count, line.share]),
  };
  return {
    id: 'people-by-category',
    metric: 'training.people',
    title,
    subtitle: scoped(context, subtitles.people(year.fiscal_year), scope),
    note: joined(context, [words.pages.notes.completedOnly, notes.notAdded]),
    source: trainingSource(context),
    n: null,
    description,
    legend: [],
    draw: (settings) =>
      countedBars(lines, {
        ...settings,
        ...{ title, description, subject: 'training', id: 'people-by-category' },
      }),
    table,
    native: peopleBars(table, context),
  };
}

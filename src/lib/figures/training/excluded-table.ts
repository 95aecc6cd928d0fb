import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { integer } from '#lib/i18n/format.ts';
import type { TrainingExcludedRow } from '#lib/metrics/training-excluded.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { TableFigure } from '../table-figure.ts';
import { trainingSource } from '../training-captions.ts';
import { scoped, type TrainingScope } from './training-scope.ts';

type Reason = TrainingExcludedRow['reason'];
const LEFT_OUT = ['applied', 'absent', 'cancelled', 'repeats'] as const;
const COUNTED = ['no_person', 'unknown_person'] as const;

/** What was not counted, year by year and by reason, and what counts with something unknown. */
export function excludedTable(
  rows: readonly Published<TrainingExcludedRow>[],
  years: readonly FiscalYear[],
  context: FigureContext,
  scope: TrainingScope = [],
): TableFigure | null {
  const shown = rows.filter((row) => years.includes(row.fiscal_year));
  if (shown.length === 0) return null;
  const { words, locale } = context;
  const { titles, subtitles, notes, reasons, groups } = words.trainingPage;
  const of = (year: FiscalYear, reason: Reason) =>
    shown.find((row) => row.fiscal_year === year && row.reason === reason)?.records ?? 0;
  const left = shown.filter((row) => row.is_left_out === 1);
  const column = (group: string) => (reason: Reason) => ({
    ...{ group, header: reasons[reason] },
    format: (value: number) => integer(value, locale),
  });
  return {
    id: 'excluded',
    metric: 'training.excluded',
    title: titles.excluded(left.reduce((sum, row) => sum + row.records, 0)),
    subtitle: scoped(context, subtitles.excluded, scope),
    note: joined(context, [
      notes.repeats,
      shown.some((row) => row.reason === 'unknown_person') && notes.unknownPerson,
    ]),
    source: trainingSource(context),
    table: {
      columns: [
        { header: words.pages.tables.year },
        ...LEFT_OUT.map(column(groups.left_out)),
        ...COUNTED.map(column(groups.counted)),
      ],
      rows: years.map((year) => [
        words.pages.years.full(year),
        ...[...LEFT_OUT, ...COUNTED].map((reason) => of(year, reason)),
      ]),
    },
  };
}

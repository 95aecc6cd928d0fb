import type { PlanLineState } from '#lib/domain/training/plan-line.ts';
import type { CalendarEntry } from '#lib/export/write-icalendar.ts';
import type { PlanLineRow, PublishedRow } from '#lib/workspace/rows.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** States without a day of their own, whatever range the plan names. */
const WITHOUT_DAY: readonly PlanLineState[] = [
  'any_time',
  'whole_year',
  'within_another',
  'undecided',
  'open',
];
const DAY_MS = 86_400_000;

const lengthOf = (start: string, end: string): number =>
  (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;

/** A range longer than the course says when it may be, not when it is. */
function statusOf(
  row: PublishedRow<PlanLineRow>,
  start: string,
  end: string,
): CalendarEntry['status'] {
  if (row.state === 'cancelled') return 'cancelled';
  if (row.state === 'held' || row.state === 'running') return 'confirmed';
  return lengthOf(start, end) > Math.max(1, row.days ?? 1) ? 'tentative' : 'confirmed';
}

/**
 * The lines of a plan as entries of a calendar, and how many have no day and are left out. A line keeps
 * its key over changes of its days.
 */
export function planCalendar(
  rows: readonly PublishedRow<PlanLineRow>[],
  { abilitiesPage }: Pick<Catalogue, 'abilitiesPage'>,
): { readonly entries: readonly CalendarEntry[]; readonly left: number } {
  const words = abilitiesPage.calendar;
  const entries = rows.flatMap((row): CalendarEntry[] => {
    const { start_date: start, end_date: end } = row;
    if (start === null || WITHOUT_DAY.includes(row.state)) return [];
    const last = end ?? start;
    const about = [
      row.audience === null ? null : words.audience(row.audience),
      row.selection === null ? null : words.selection(row.selection),
      row.schedule === null ? null : words.schedule(row.schedule),
      row.deadline === null ? null : words.deadline(row.deadline),
    ];
    return [
      {
        key: [row.fiscal_year, row.plan ?? '', row.course, row.line].join('/'),
        summary: row.course,
        start,
        end: last,
        status: statusOf(row, start, last),
        description: about.filter((line) => line !== null).join('\n'),
        location: row.venue ?? '',
        category: row.category ?? '',
      },
    ];
  });
  return { entries, left: rows.length - entries.length };
}

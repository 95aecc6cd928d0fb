import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';

/** What the address may ask for, in the order in which a figure names it. */
export const FILTERS = ['category', 'organiser', 'division', 'section', 'position'] as const;
export type TrainingFilter = (typeof FILTERS)[number];
export type Asked = Readonly<Record<TrainingFilter, string>>;
/** A value of a filter, and whether too few people belong to it in one of the years. */
export type TrainingChoice = { readonly value: string; readonly isHidden: boolean };

export type TrainingRows = Pick<
  Analysis['metrics'],
  'training.totals' | 'training.courses' | 'training.people' | 'training.reach'
>;

/** The values of the filters named that are set. */
export const namesOf = (asked: Asked, filters: readonly TrainingFilter[]): string[] =>
  filters.map((filter) => asked[filter]).filter((name) => name !== '');

/**
 * What a filter can be set to, from everybody's rows of the years shown, as the rows come.
 *
 * @param division the 部 whose 課 are told
 */
export function choicesOf(
  filter: TrainingFilter,
  rows: TrainingRows,
  years: readonly FiscalYear[],
  division: string | null,
): TrainingChoice[] {
  const shown = <Row extends { fiscal_year: number }>(all: readonly Row[]) =>
    all.filter((row) => years.includes(row.fiscal_year));
  const open = (values: readonly (string | null)[]) =>
    values
      .filter((value) => value !== null)
      .filter((value, at, all) => all.indexOf(value) === at)
      .map((value) => ({ value, isHidden: false }));
  if (filter === 'category') return open(shown(rows['training.totals']).map((r) => r.category));
  if (filter === 'organiser') return open(shown(rows['training.courses']).map((r) => r.organiser));
  const groups = shown(rows['training.reach']).filter(
    (row) => row.attribute === filter && (filter !== 'section' || row.division === division),
  );
  const isHidden = (value: string) => groups.some((row) => row.value === value && row.suppressed);
  return groups
    .filter((row) => row.fiscal_year === years.at(-1))
    .map(({ value }) => ({ value, isHidden: isHidden(value) }));
}

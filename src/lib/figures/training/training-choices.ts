import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { TrainingCourseRow } from '#lib/metrics/training-courses.ts';
import type { TrainingPeopleRow } from '#lib/metrics/training-people.ts';
import type { TrainingReachRow } from '#lib/metrics/training-reach.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';
import type { TrainingMeasure } from '../results-table.ts';

/** What may be counted. */
export const MEASURES = [
  'attendances',
  'people',
  'days',
] as const satisfies readonly TrainingMeasure[];
/** By what the rate of groups may be told. */
export const UNITS = ['division', 'position', 'employment_type', 'section'] as const;
/** What the address may ask for, in the order in which a figure names it. */
export const FILTERS = ['category', 'organiser', 'division', 'section', 'position'] as const;
export type TrainingFilter = (typeof FILTERS)[number];
/** What is asked for; empty where there is no condition. */
export type AskedTraining = Readonly<Record<TrainingFilter, string>>;
/** A value of a filter, and whether too few people belong to it in one of the years. */
export type TrainingChoice = { readonly value: string; readonly isHidden: boolean };

/** The published rows of the whole city or of a filter, over all years. */
export type TrainingRows = {
  readonly 'training.totals': readonly Published<TrainingTotalRow>[];
  readonly 'training.courses': readonly Published<TrainingCourseRow>[];
  readonly 'training.people': readonly Published<TrainingPeopleRow>[];
  readonly 'training.reach': readonly Published<TrainingReachRow>[];
};

/** The values of the filters named that are set. */
export const namesOf = (asked: AskedTraining, filters: readonly TrainingFilter[]): string[] =>
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

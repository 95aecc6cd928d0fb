import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '../figure-context.ts';
import {
  FILTERS,
  choicesOf,
  namesOf,
  type AskedTraining,
  type TrainingFilter,
  type TrainingRows,
} from '../training/training-choices.ts';
import { completeYears, shownYears } from '../training/training-years.ts';
import type { Ask } from './catalogued-figure.ts';
import { roundsOf } from './survey-rows.ts';

const ALL_YEARS = 'all';

/** What figures of training are made of. */
export type TrainingView = {
  readonly years: readonly FiscalYear[];
  readonly lastYear: FiscalYear;
  readonly rows: TrainingRows;
  readonly asked: AskedTraining;
  /** The conditions as captions print them, and those on courses alone. */
  readonly scope: readonly string[];
  readonly courseScope: readonly string[];
};

/** Everybody's rows, or those of conditions; the rates of groups know those on courses alone. */
async function askRows(ask: Ask, asked?: AskedTraining): Promise<TrainingRows> {
  const ofGroups = asked && { category: asked.category, organiser: asked.organiser };
  const [totals, courses, people, reach] = await Promise.all([
    ask('training.totals', asked),
    ask('training.courses', asked),
    ask('training.people', asked),
    ask('training.reach', ofGroups),
  ]);
  return {
    'training.totals': totals,
    'training.courses': courses,
    'training.people': people,
    'training.reach': reach,
  };
}

/** The years that the options name; `null` for one that is not over, or has no training. */
async function chosenYears(
  { until }: FigureOptions,
  totals: TrainingRows['training.totals'],
  ask: Ask,
  { asOf }: FigureContext,
): Promise<readonly FiscalYear[] | null> {
  const complete = completeYears(totals, asOf);
  if (until === ALL_YEARS) return complete;
  if (until === undefined) return shownYears(totals, asOf, (await roundsOf(ask)).at(-1) ?? null);
  return complete.includes(Number(until)) ? shownYears(totals, asOf, Number(until)) : null;
}

/** The rows of the years and the conditions that the options name; `null` where they are not shown. */
export async function askTraining(
  options: FigureOptions,
  ask: Ask,
  context: FigureContext,
): Promise<TrainingView | null> {
  const whole = await askRows(ask);
  const years = await chosenYears(options, whole['training.totals'], ask, context);
  const lastYear = years?.at(-1);
  if (!years || lastYear === undefined) return null;
  const division = options['division'] ?? null;
  const isThere = (filter: TrainingFilter) =>
    choicesOf(filter, whole, years, division).some(({ value }) => value === options[filter]);
  const of = (filter: TrainingFilter) => options[filter] ?? '';
  if (FILTERS.some((filter) => of(filter) !== '' && !isThere(filter))) return null;
  const asked = {
    ...{ category: of('category'), organiser: of('organiser') },
    ...{ division: of('division'), section: of('section'), position: of('position') },
  };
  const scope = namesOf(asked, FILTERS);
  const rows = scope.length === 0 ? whole : await askRows(ask, asked);
  // Too few people in one of the years: nothing is shown of the view.
  const isRefused = rows['training.people'].some(
    (row) => row.suppressed && years.includes(row.fiscal_year),
  );
  if (isRefused) return null;
  return {
    ...{ years, lastYear, rows, asked, scope },
    courseScope: namesOf(asked, ['category', 'organiser']),
  };
}

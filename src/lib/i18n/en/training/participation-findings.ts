import type {
  MovedCategory,
  TrainingFindingValues,
} from '#lib/domain/training/training-finding.ts';
import { decimal, fiscalYearEra, integer, percent } from '../../format.ts';

const L = 'en';
type Sentences = {
  [Code in keyof TrainingFindingValues]: (values: TrainingFindingValues[Code]) => string;
};

const year = (value: number) => fiscalYearEra(value, L);
const whole = (count: number) => integer(count, L);
/** Half days are rare; a whole number stays whole. */
const days = (count: number) => (Number.isInteger(count) ? whole(count) : decimal(count, 1, L));

function change(
  now: number,
  previous: number | null,
  mover: MovedCategory | null,
  counted: (count: number) => string,
): string {
  if (previous === null || previous === now) return '';
  const difference = (by: number) => `${counted(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'}`;
  const most = mover ? ` (“${mover.category}”: ${difference(mover.difference)})` : '';
  return `, ${difference(now - previous)} than the year before${most}`;
}

/** Findings about how many took training. */
export const participationFindings: Sentences = {
  'attendances-and-change': ({ fiscalYear, attendances, previous, mover }) =>
    `${whole(attendances)} attendances in ${year(fiscalYear)}${change(attendances, previous, mover, whole)}`,
  'person-days-and-change': ({ fiscalYear, days: now, previous, mover }) =>
    `${days(now)} person-days in ${year(fiscalYear)}${change(now, previous, mover, days)}`,
  'people-by-category': ({ fiscalYear, attendees, most }) =>
    `${whole(attendees)} people took training in ${year(fiscalYear)}${most ? `, ${whole(most.attendees)} of them in “${most.category}”` : ''}`,
  'reach-range': ({ groups, from, to, city }) => {
    const all = city === null ? '' : `; the whole city ${percent(city, L)}`;
    return groups === 1 || from === to
      ? `Attendance rate ${percent(from, L)}${all}`
      : `Attendance rates from ${percent(from, L)} to ${percent(to, L)}${all}`;
  },
};

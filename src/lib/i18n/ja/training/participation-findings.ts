import type {
  MovedCategory,
  TrainingFindingValues,
} from '#lib/domain/training/training-finding.ts';
import { decimal, fiscalYearEra, integer, percent } from '../../format.ts';

const L = 'ja';
type Sentences = {
  [Code in keyof TrainingFindingValues]: (values: TrainingFindingValues[Code]) => string;
};

const year = (value: number) => fiscalYearEra(value, L);
const people = (count: number) => `${integer(count, L)}人`;
/** Half days are rare; a whole number stays whole. */
const days = (count: number) =>
  `${Number.isInteger(count) ? integer(count, L) : decimal(count, 1, L)}人日`;

function change(
  now: number,
  previous: number | null,
  mover: MovedCategory | null,
  counted: (count: number) => string,
): string {
  if (previous === null || previous === now) return '';
  const difference = (by: number) => `${counted(Math.abs(by))}${by > 0 ? '多い' : '少ない'}`;
  const most = mover ? `（「${mover.category}」が${difference(mover.difference)}）` : '';
  return `。前年度より${difference(now - previous)}${most}`;
}

/** Findings about how many took training. */
export const participationFindings: Sentences = {
  'attendances-and-change': ({ fiscalYear, attendances, previous, mover }) =>
    `${year(fiscalYear)}の受講は延べ${people(attendances)}${change(attendances, previous, mover, people)}`,
  'person-days-and-change': ({ fiscalYear, days: now, previous, mover }) =>
    `${year(fiscalYear)}の研修は${days(now)}${change(now, previous, mover, days)}`,
  'people-by-category': ({ fiscalYear, attendees, most }) =>
    `${year(fiscalYear)}に受けた職員は${people(attendees)}${most ? `。うち「${most.category}」は${people(most.attendees)}` : ''}`,
  'reach-range': ({ groups, from, to, city }) => {
    const whole = city === null ? '' : `、全庁は${percent(city, L)}`;
    return groups === 1 || from === to
      ? `受講率は${percent(from, L)}${whole}`
      : `受講率は${percent(from, L)}〜${percent(to, L)}${whole}`;
  },
};

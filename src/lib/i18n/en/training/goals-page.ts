import type { goalsPage as ja } from '../../ja/training/goals-page.ts';
import { decimal, fiscalYearEra, integer, sharePercent } from '../../format.ts';
import { goalForm } from './goal-form.ts';

const L = 'en';
const count = (value: number) => integer(value, L);

const methods = {
  poisson: 'Poisson',
  negative_binomial: 'negative binomial',
  bootstrap: 'bootstrap of months',
  quasi_poisson: 'quasi-Poisson',
};

const reasons = {
  'not-begun': 'No outlook: the plan has not begun',
  'plan-over': 'No outlook: the plan is over',
  'months-unknown': 'No range: nothing is recorded by month',
  'months-missing': 'No range: some months were not reported',
  'too-few-months': 'Fewer than twelve months are recorded: the pace only, without a range',
};

export const goalsPage: typeof ja = {
  form: goalForm,
  scenario: 'Outlook',
  scenarios: { pace: 'Present pace', 'this-year': 'As this year', required: 'Pace needed' },
  view: 'View',
  sentence: ({ isAttendances, done, target, end, lastYear, range, perYear }) =>
    [
      `${count(done)}${target > 0 ? ` of ${count(target)}` : ''}${isAttendances ? ' attendances' : ''}${target > 0 ? '' : ', no target in numbers'}.`,
      ...(end === null
        ? []
        : [
            `At the present pace about ${count(end)} by the end of ${fiscalYearEra(lastYear, L)}${
              range ? ` (roughly ${count(range.low)}–${count(range.high)})` : ''
            }.`,
          ]),
      ...(perYear === null
        ? []
        : [
            perYear === 0
              ? 'The target is reached.'
              : `${count(Math.ceil(perYear))} a year are needed.`,
          ]),
    ].join(' '),
  noTarget: 'no target in numbers',
  withoutTarget: (value) => `${count(value)}, no target in numbers`,
  notes: {
    pace: (months, pace) =>
      `The outlook extends the mean of ${decimal(pace, 1, L)} a month over the first ${count(months)} months of the plan`,
    thisYear: (months, pace) =>
      `The outlook extends the mean of ${decimal(pace, 1, L)} a month over the ${count(months)} months of this year`,
    required: (pace) =>
      `The dotted line extends ${decimal(pace, 1, L)} a month: what is left over the months that are left`,
    range: (method) =>
      `The range is a rough guide: the widest of four methods (${methods[method]}), from how the months scatter`,
    probability: (value) =>
      `The target is reached with a probability of ${sharePercent(value, L)} (rough guide)`,
    reason: (reason) => reasons[reason],
    sameMonths: (now, before, months) =>
      `${count(now)} in the ${count(months)} months of this year, ${count(before)} in the same months of the last`,
    inPost: (ever, now) =>
      `Of ${count(ever)} people who ever completed, ${count(now)} are in post today`,
    grainMoved:
      'One grain is one section, after transfers as the roster has them; who left does not count',
    distinct: (people, staff, perYear, years) =>
      `If ${count(perYear)} were drawn at random each year, ${count(people)} different people would come in ${count(years)} years (${sharePercent(people / staff, L)} of ${count(staff)})`,
    overBase: (target, base) => `The target of ${count(target)} exceeds the base of ${count(base)}`,
  },
  byYear: {
    title: (year, actual, target) => `${year}: ${count(actual)}, planned ${count(target)}`,
    subtitle: (goal, unit) => `${goal}: actual and plan by year (${unit})`,
    partial: (year) => `${year} is not over`,
  },
  tables: {
    low: 'Lower limit (90 %)',
    high: 'Upper limit (90 %)',
    low50: 'Lower limit (50 %)',
    high50: 'Upper limit (50 %)',
    straightLine: 'Outlook at the present pace',
    thisYearLine: 'Outlook at the pace of this year',
    atCompletion: 'People, at completion',
    sameMonths: 'Actual of the same months last year',
    thisYear: 'Actual of this year',
  },
};

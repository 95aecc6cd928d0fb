import {
  decimal,
  fiscalYearEra,
  integer,
  percent,
  pointDifference,
  score,
  scoreDifference,
} from '../format.ts';
import type { keyFigures as ja } from '../ja/key-figures.ts';
import { attendances, people } from './counted.ts';

const L = 'en';

const thanBefore = (difference: number, before: number) =>
  difference === 0
    ? `the same ${integer(before, L)} as the year before`
    : `${integer(Math.abs(difference), L)} ${difference > 0 ? 'more' : 'fewer'} than ${integer(before, L)} the year before`;

/** Words of the key figures: label, unit, base, comparison. */
export const keyFigures: typeof ja = {
  score: 'Engagement',
  overall: 'Overall',
  level: (label, items) =>
    `${label} ${items.length === 1 ? items[0] : `${items[0]}–${items.at(-1)}`}`,
  outOf: 'of 5 points',
  response: 'Response rate',
  responseBase: (answered, asked) => `${integer(answered, L)} / ${integer(asked, L)}`,
  training: (year) => `Training (${fiscalYearEra(year, L)})`,
  attendances: 'Attendances',
  attendancesUnit: 'attendances',
  attendees: 'People',
  peopleOnce: 'People (at least once)',
  rate: 'Attendance rate',
  perPerson: 'Per attendee',
  courses: 'Courses',
  coursesUnit: '',
  times: 'attendances',
  people: '',
  goal: (name, isAttendances) =>
    isAttendances ? `${name} (attendances to date)` : `${name} (to date)`,
  goalBase: (target) => `/ ${integer(target, L)}`,
  noPrevious: 'No earlier round',
  withheld: (minN) => `Withheld: fewer than ${integer(minN, L)} answers`,
  undecided: (previous) => ['Before ', score(previous, L), ': ', 'cannot be judged'],
  withinError: (previous) => ['Before ', score(previous, L), ': ', 'within error'],
  beyondError: (previous, difference) => [
    'Before ',
    score(previous, L),
    ': ',
    `${score(Math.abs(difference), L)} ${difference > 0 ? 'higher' : 'lower'}`,
  ],
  levelChange: (difference) => `Change ${scoreDifference(difference, L)}`,
  previousRate: (difference) => {
    const points = pointDifference(Math.abs(difference), L).replace('+', '');
    if (Number(points) === 0) return `${points} points from last round`;
    return `${points} points ${difference > 0 ? 'higher' : 'lower'} than last round`;
  },
  attendeesShare: (attendees, rate) =>
    rate === null ? people(attendees) : `${people(attendees)}, ${percent(rate, L)} of the staff`,
  remaining: (remaining, required) =>
    required === null
      ? `${integer(remaining, L)} to go`
      : `${integer(remaining, L)} to go, ${decimal(required, 1, L)} a month needed`,
  moreThanBefore: thanBefore,
  coursesThanBefore: thanBefore,
  once: 'took training at least once',
  rateBase: (attendees, headcount) => `${people(attendees)} / ${integer(headcount, L)} staff`,
  perPersonBase: (count, attendees) => `${attendances(count)} / ${people(attendees)}`,
  interval: (low, high) => `95% interval ${score(low, L)}–${score(high, L)}`,
  noValue: '—',
  planned: (value) => `plan ${integer(value, L)}`,
};

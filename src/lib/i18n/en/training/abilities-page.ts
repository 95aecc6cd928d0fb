import type { abilitiesPage as ja } from '../../ja/training/abilities-page.ts';
import { fiscalYear, integer } from '../../format.ts';

const L = 'en';
const courseCount = (value: number) => `${integer(value, L)} ${value === 1 ? 'course' : 'courses'}`;

/** Words of the abilities, aims and measures on the training plan. */
export const abilitiesPage: typeof ja = {
  chart: {
    ability: 'Ability',
    courses: 'Courses',
    forFuture: '《》 for the future',
    needed: 'Required, no course',
    none: 'none',
    notNeeded: '·',
    future: (courses) => `《${courses}》`,
    both: (courses, future) => `${courses}《${future}》`,
  },
  subtitles: {
    abilities: (year, plan) =>
      `Courses that build an ability, by position (${plan ?? 'plan'} of ${fiscalYear(year, L)})`,
    aims: (year, plan) => `Courses by aim (${plan ?? 'plan'} of ${fiscalYear(year, L)})`,
  },
  notes: {
    required: (source) => `Required abilities as in ${source}`,
    requiredUnnamed: 'Required abilities as chosen on this page',
    notRequired: 'Without a list of required abilities, no gaps are judged',
    future: '《》 marks courses for abilities expected to grow in the future',
    cancelled: 'Courses as planned, cancelled ones included',
    withoutPosition: (courses) => `${integer(courses, L)} abilities without a position left out`,
    severalAims: 'A course of several aims counts in each',
    attendances: 'Attendances at courses recorded under the name in the plan',
  },
  source: (plan) => plan,
  planName: (city, year) => `${city}, training plan of ${fiscalYear(year, L)}`,
  tables: {
    ability: 'Ability',
    position: 'Position',
    courses: 'Courses',
    future: 'For the future',
    required: 'Required',
    gap: 'No course',
    attendances: 'Attendances',
    names: 'Course names',
    aim: 'Aim',
    yes: 'yes',
    no: '',
  },
  marks: {
    cell: (position, ability) => `${ability}, ${position}`,
    gap: 'Required, and no course builds it',
    courses: (courses, future) =>
      future === 0
        ? courseCount(courses)
        : `${courseCount(courses)}, ${courseCount(future)} for the future`,
    attendances: (attendances) => `${integer(attendances, L)} attendances`,
  },
};

import { date, integer } from '../../format.ts';
import type { planFindings as ja } from '../../ja/training/plan-findings.ts';

const L = 'en';

/** Titles of the board of a plan, and what of it needs a look. */
export const planFindings: typeof ja = {
  'plan-held': ({ asOf, planned, held }) =>
    `${integer(held, L)} of ${integer(planned, L)} courses planned by ${date(asOf, L)} were held`,
  'plan-begins': ({ courses }) => `${integer(courses, L)} courses planned, all still to come`,
  'plan-unrecorded': ({ planned }) =>
    `No record yet of the ${integer(planned, L)} courses planned so far`,
  'courses-under': ({ courses, course, attended, base }) =>
    courses === 1
      ? `“${course}” was taken by ${integer(attended, L)} of ${integer(base, L)} people, under 85%`
      : `${integer(courses, L)} courses were taken by under 85% of those they were for; most were missing at “${course}”: ${integer(attended, L)} of ${integer(base, L)}`,
};

import { date, integer } from '../../format.ts';
import type { planFindings as ja } from '../../ja/training/plan-findings.ts';

const L = 'en';

/** Titles of the board of a plan. */
export const planFindings: typeof ja = {
  'plan-held': ({ asOf, planned, held }) =>
    `${integer(held, L)} of ${integer(planned, L)} courses planned by ${date(asOf, L)} were held`,
  'plan-begins': ({ courses }) => `${integer(courses, L)} courses planned, all still to come`,
  'plan-unrecorded': ({ planned }) =>
    `No record yet of the ${integer(planned, L)} courses planned so far`,
};

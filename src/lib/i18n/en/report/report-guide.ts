import { date, decimal, integer } from '../../format.ts';
import type { reportGuide as ja } from '../../ja/report/report-guide.ts';

const L = 'en';
const at = (threshold: number) => decimal(threshold, 1, L);

/** How to read the report: a sentence or two each. */
export const reportGuide: typeof ja = {
  rounding:
    'Numbers are rounded once, half up, from unrounded values. Shares may therefore not add up to 100%, and a difference may not equal that of the two printed numbers.',
  years: 'A fiscal year runs from 1 April to 31 March.',
  asOf: (day) => `Training and goal figures are based on records up to ${date(day, L)}.`,
  n: 'n is the number of people who answered the question; it differs by item because blanks are left out.',
  response:
    'The views of those who did not answer are not known. When the response rate is low, the results cannot be taken as the voice of all staff.',
  interval:
    'The lines in the figures are 95% confidence intervals: if those who answered represent all staff, the mean of all staff is estimated to lie within them.',
  bands: ({ definedBy, low, high }) =>
    `Low means under ${at(low)}, high over ${at(high)} (${definedBy}). Where the interval crosses a threshold, the band is not decided.`,
  change:
    '“Within error” does not mean that there is no difference, but that none can be established. Items and groups are said to differ only where chance is an unlikely explanation after correction for multiple comparisons.',
  people: 'Changes since the previous round do not follow the same people.',
  groups:
    'The difference of a group compares its answers with all other answers. It is not a judgement of a department or its people, and does not say why they differ.',
  reference: (below) =>
    `Values of groups with fewer than ${integer(below, L)} respondents are for reference (marked * or by a frame).`,
  suppressed: (minN) =>
    `x stands for a value that is hidden because fewer than ${integer(minN, L)} people are behind it, or because such a value could be worked out from it. It is neither 0 nor blank.`,
  attendances:
    'Attendances count a person who took two courses twice. People are counted once if they took at least one course, so their numbers cannot be added up over years or categories. Absences, cancellations and applications alone are not counted.',
  forecast:
    'The outlook for a goal assumes that the pace so far continues, and is given with its range (90%). It does not allow for changes of plan.',
  outcomes:
    'Changes from before to after training were not compared with people who took none, so they cannot be put down to training alone.',
  relation: 'That two things go together does not mean that one causes the other.',
  fictional: 'The data in this report are those of a fictional city.',
};

import { date, decimal, integer } from '../../format.ts';
import type { reportGuide as ja } from '../../ja/report/report-guide.ts';

const L = 'en';
const at = (threshold: number) => decimal(threshold, 1, L);

/** How to read the report: a sentence or two each. */
export const reportGuide: typeof ja = {
  rounding:
    'Numbers are rounded once, half up, from unrounded values. Shares may therefore not add up to 100%, and a difference may not equal that of two printed numbers.',
  years: 'A fiscal year runs from 1 April to 31 March.',
  asOf: (day) => `Numbers of training and goals rest on records up to ${date(day, L)}.`,
  n: 'n is the number of people who answered the question; it differs by item because blanks are left out.',
  response:
    'What people who did not answer think is not known. With a low response rate the results are not the voice of everybody.',
  interval:
    'The lines in the figures are 95% confidence intervals: if those who answered stand for all, the mean of everybody is thought to lie within.',
  bands: ({ definedBy, low, high }) =>
    `Low means under ${at(low)}, high over ${at(high)} (${definedBy}). Where the interval crosses a threshold, the band is not decided.`,
  change:
    'Within error does not mean that there is no difference, but that none can be told. Items and groups are said to differ only where the difference is hardly chance after correction for many comparisons.',
  people: 'Changes since the last round do not follow the same people.',
  groups:
    'The difference of a group is that of its answers from all other answers. It judges no department and nobody in it, and does not tell why.',
  reference: (below) =>
    `Values of groups with fewer than ${integer(below, L)} respondents are for reference (marked * or by a frame).`,
  suppressed: (minN) =>
    `x stands for a value that is hidden because fewer than ${integer(minN, L)} people are behind it, or because such a number could be worked out. It is neither 0 nor blank.`,
  attendances:
    'Attendances count a person who took two courses twice. Different people took at least one course, and cannot be added up over years or categories. Absences, cancellations and mere applications are not counted.',
  forecast:
    'The outlook of a goal supposes that the pace so far goes on, and is given with its range (90%). Changes of the plan are not foreseen.',
  outcomes:
    'Changes from before to after training were not compared with people who took none: they are not the effect of training alone.',
  relation: 'That two things go together does not say that one causes the other.',
  fictional: 'The data of this report are those of a made-up city.',
};

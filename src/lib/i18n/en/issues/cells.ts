import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'en');

/** What is said of cells, under each finding's code. */
export const cells: IssueSentences = {
  'answer-invalid': () => 'Not on the answer scale; treated as missing',
  'answer-not-given': () => 'Treated as missing (not as 0)',
  'answer-from-label': (i) => `Answer labels read as numbers: ${n(i)}`,
  'enps-invalid': () => 'Not a whole number from 0 to 10; treated as missing',
  'digits-full-width': (i) => `Full-width digits made half-width: ${n(i)}`,
  'spaces-removed': (i) => `Spaces removed: ${n(i)}`,
  'text-unified': (i) => `Look-alike characters made ordinary: ${n(i)}`,
  'date-invalid': () => 'Not a date; treated as missing',
  'year-differs-from-date': () => 'Fiscal year and date disagree; the fiscal year counts',
  'optional-number-invalid': () => 'Not a number; treated as missing',
  'unit-unknown': () => 'The unit is neither attendances nor people',
  'yes-no-unknown': () => 'Neither yes nor no; read as blank',
  'attendance-repeated': (i) => `Repeats of person, course and date: ${n(i)}. Counted once`,
  'date-from-serial': (i) => `Excel serial numbers read as dates: ${n(i)}`,
  'year-from-date': (i) => `Fiscal years read from dates: ${n(i)}`,
  'schedule-unreadable': () => 'The schedule gives no date; its words are kept',
  'dates-reversed': () => 'It ends before it begins; only the first day is used',
  'person-repeated': (i) => `Lines that repeat a staff number: ${n(i)}. Counted as one person`,
  'scale-converted': (i) => `Answers read on the scale chosen: ${n(i)}`,
  'scale-from-zero': (i) =>
    `Answers of 0: ${n(i)}, and none of the last step. Choose whether the scale starts at 0`,
  'scale-reversed': (i) =>
    `Answers whose words contradict their numbers: ${n(i)}. Choose whether the scale is reversed`,
  'answer-words-unclear': () =>
    'The order of the answer words is not clear. Use numbers, or set the labels of the questionnaire',
  'number-marked': (i) => `Numbers read without their footnote marks: ${n(i)}`,
  'number-approximate': () => 'An approximate number, read as the number itself',
  'name-unknown': ({ suggestion }) =>
    suggestion === undefined
      ? 'The masters do not have this name. Add it, or choose its present name'
      : `The masters do not have this name. If “${suggestion}” is meant, rename it; if not, add it`,
  'person-unknown': (i) =>
    `Attendance records whose staff number the roster does not have: ${n(i)}. They count. Check for mistyped numbers, or leavers that the roster forgot`,
  'name-variant': ({ suggestion }) =>
    `It may be another spelling of “${suggestion ?? ''}”. If so, rename it`,
};

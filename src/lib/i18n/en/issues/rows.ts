import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'en');

/** What is said of rows, under each finding's code. */
export const rows: IssueSentences = {
  'row-blank': (i) => `Blank rows left out: ${n(i)}`,
  'row-total': () => 'A total row was left out',
  'row-repeats-header': () => 'A repeated header was left out',
  'row-ragged': () => 'More or fewer cells than the header. Check separators and quotation marks',
  'cell-too-long': () => 'A cell is too long',
  'character-unreadable': () => 'A character cannot be read',
  'respondent-repeated': () => 'An earlier answer has the same number',
  'row-invalid': () => 'Required values are missing',
  'year-missing': () => 'The fiscal year is missing',
  'year-invalid': () => 'Not a fiscal year',
  'month-invalid': () => 'Not a month',
  'value-missing': () => 'A required value is empty',
  'number-invalid': () => 'Not a number',
  'status-unknown': () => 'The status is not known. Use attended, completed, absent and the like',
  'row-corrected': (i) => `Rows read as corrected by hand: ${n(i)}`,
  'row-left-out-by-hand': (i) => `Rows left out by hand: ${n(i)}`,
};

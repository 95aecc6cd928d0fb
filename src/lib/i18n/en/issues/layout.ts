import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'en');

/** What is said of the layout of a table, under each finding's code. */
export const layout: IssueSentences = {
  'newlines-mixed': () => 'Line ends of several kinds were read as one',
  'rows-above-header': (i) => `Rows passed over above the header: ${n(i)}`,
  'quote-not-closed': () => 'A quotation mark is never closed; what follows is in quarantine',
  'quote-misplaced': () => 'A quotation mark is out of place. Check the value',
  'header-two-rows': () => 'A header of two rows was read as one',
  'years-across-columns': (i) =>
    `Years that stand side by side were read as rows, one per year: ${n(i)}`,
  'measure-assumed': (i) =>
    `The table does not say what it counts; read as ${i.found ?? ''}. If that is wrong, say it in the header`,
  'years-empty': (i) => `Years without a value gave no row: ${n(i)}`,
  'total-agrees': (i) => `Totals that add up were checked and left out: ${n(i)}`,
  'total-differs': () => 'A total does not add up. Check the table (the total itself is not used)',
  'cells-repeat-above': (i) =>
    `Cells that stand for the value above: ${n(i)}. Choose whether to fill them`,
  'cells-filled-down': (i) => `Cells that stand for the value above were filled with it: ${n(i)}`,
  'columns-empty': (i) => `Columns with neither header nor value were left out: ${n(i)}`,
  'row-short': (i) => `Rows without the empty cells at their end were filled up: ${n(i)}`,
  'row-long': (i) => `Rows with empty cells beyond the header were cut to its width: ${n(i)}`,
  'row-footnote': (i) => `Notes and sources below the table were left out: ${n(i)}`,
  'row-of-second-table': () => 'A row of a second table. Put each table into a file of its own',
};

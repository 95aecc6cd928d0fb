import type { mapping as ja } from '../../ja/data-page/mapping.ts';
import { counted } from '../counted.ts';

const columnsOf = (value: number) => counted(value, 'column', 'columns');

/** Words of the table in which the columns of a file meet those of the product. */
export const mapping: typeof ja = {
  title: 'Columns',
  remembered: 'As you chose last time',
  columns: {
    header: 'Column of the file',
    examples: 'Example',
    target: 'Read as',
    remark: 'To check, and what is converted',
    mark: 'State',
  },
  unnamed: (letter) => `(no header, column ${letter})`,
  hidden: '(not shown)',
  text: '(text)',
  target: (header) => `What ${header} is read as`,
  range: (first, last, count) => `${first} to ${last} (${columnsOf(count)})`,
  items: (first, last) => `Items ${first}–${last}`,
  item: (item, label) => `Item ${item} ${label}`,
  attribute: 'Use as an attribute',
  choice: 'Several choices',
  leaveOut: 'Leave out',
  collapse: 'Together',
  more: (count) => `Show the other ${columnsOf(count)}`,
  reasons: {
    chosen: 'You chose it',
    header: 'By the words of the header',
    item: 'By the number or words of the question',
    similar: 'The header is similar; please check',
    content: 'By the values; please check',
    unknown: '',
  },
  uses: {
    attribute: 'Used as an attribute of your own',
    choice: 'Used as a multiple-choice question',
    personal: 'Tells who a person is',
    duplicate: 'Another column has this meaning',
    unused: 'Not used for this kind',
    unnamed: 'Has no header',
  },
  marks: {
    good: 'Matched',
    check: 'To check',
    out: 'Left out',
    personal: 'Tells who a person is',
  },
  withCount: (sentence, count) => `${sentence} (${count})`,
};

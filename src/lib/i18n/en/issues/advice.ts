import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'en');

/** What is said of what a machine would read better, under each finding's code. */
export const advice: IssueSentences = {
  'lint-one-table': () =>
    'Machine-readability rule L1-02: one table per file is read most reliably',
  'lint-layout-spaces': (i) =>
    `Machine-readability rule L1-03: without blanks between its characters a name is read as the same name (${n(i)})`,
  'lint-line-breaks': (i) =>
    `Machine-readability rule L1-06: without line breaks in its cell a name is read as the same name (${n(i)})`,
  'lint-vendor-characters': (i) =>
    `Machine-readability rule L1-08: ordinary characters in place of ones like ${i.found ?? ''} are read by every machine`,
  'lint-blank-or-zero': (i) =>
    `Machine-readability rule L1-09: say which of the blanks (${n(i)}) are 0 and which are not known`,
  'lint-merged-cells': (i) =>
    `Machine-readability rule L1-12: without merged cells (${n(i)}) each row can be read by itself`,
  'lint-hidden-rows': (i) =>
    `Machine-readability rule L1-13: hidden rows and columns (${n(i)}) are read too; delete those that are not wanted`,
  'lint-number-signs': (i) =>
    `Machine-readability rule L2-01: cells of digits alone can be computed with as they are (${n(i)})`,
  'lint-as-above': (i) =>
    `Machine-readability rule L2-02: with the value in place of “as above” or a blank (${n(i)}) rows can be sorted`,
  'lint-header-unique': () =>
    'Machine-readability rule L2-03: columns with names of their own cannot be mistaken for each other',
  'lint-spellings': (i) =>
    `Machine-readability rule L2-04: one spelling for each name avoids mistakes (${n(i)})`,
  'lint-other-text': (i) =>
    `Machine-readability rule L2-05: the text behind “other” in a column of its own lets choices be counted (${n(i)})`,
  'lint-header-first': () =>
    'Machine-readability rule L3-01: a header in row 1, and in one row, is found most reliably',
  'lint-code-table': () =>
    'Machine-readability rule L3-02: with a table of what the codes mean they can be shown in words',
  'lint-symbols': (i) =>
    `Machine-readability rule L3-03: say outside the table whether ${i.found ?? ''} hides a value or means that there is none`,
  'lint-unit': () => 'Machine-readability rule L3-04: a unit in the header prevents misreading',
  'lint-western-year': () =>
    'Machine-readability rule L3-05: with the Western year beside that of the era machines can put years in order',
  'lint-layout-changed': () =>
    'Machine-readability rule L3-07: the columns of last year’s file let each year be read alike',
  'lint-encoding': () =>
    'Machine-readability rule L3-08: saved as UTF-8, with its encoding and columns described, a file is read anywhere',
  'lint-long-form': () =>
    'Machine-readability rule L3-09: with years in rows rather than columns the table keeps its shape as years are added',
};

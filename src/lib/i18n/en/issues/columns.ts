import type { IssueSentences } from '../../issue-sentences.ts';
import { columnNames } from '../data-page/column-names.ts';

const names = new Map(
  Object.values(columnNames).flatMap((own): [string, string][] => Object.entries(own)),
);

/** What a column is called by its id; Q7 for `q7`, `null` for a column of the city's own. */
const nameOf = (id = ''): string | null =>
  /^q\d+$/u.test(id) ? id.toUpperCase() : (names.get(id) ?? null);

/** What is said of columns, under each finding's code. */
export const columns: IssueSentences = {
  'column-duplicate': () => 'Two columns mean the same; the later one is not used',
  'column-unused': () => 'This table has no use for the column',
  'column-personal': () => 'Left out because it identifies people',
  'column-unnamed': () => 'A column without header is not used',
  'column-missing': () => 'The column of this item is missing',
  'attribute-not-a-group': () => 'Too many different values for an attribute; not used',
  'column-guessed': ({ suggestion }) => {
    const name = nameOf(suggestion);
    return name === null
      ? 'Taken in by its values. Check what the column means'
      : `Taken for “${name}” by its header or values. Check what the column means`;
  },
  'choice-question': () => 'Read as a multiple-choice question',
  'choice-text-folded': ({ count }) =>
    `Texts that one person alone gave count as “other”: ${count}`,
  'choice-not-options': () =>
    'Free text rather than options; not used. If it is a comment, choose “comment”',
};

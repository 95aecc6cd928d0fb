import type { IssueCodeEntry } from './entry.ts';

/** Findings about columns. */
export const COLUMN_CODES = [
  /** A column with the meaning of another one, left out. */
  { code: 'column-duplicate', level: 'check', found: 'its letter in Excel', count: 'columns' },
  /** A column that this kind has no use for, left out. */
  { code: 'column-unused', level: 'check', found: 'its letter in Excel', count: 'columns' },
  /** A column that looks personal (氏名, 電話), left out. */
  { code: 'column-personal', level: 'check', found: 'its letter in Excel', count: 'columns' },
  /** A column without header that holds something, left out. */
  { code: 'column-unnamed', level: 'check', found: 'its letter in Excel', count: 'cells' },
  /** An item of the questionnaire that the file does not have. */
  { code: 'column-missing', level: 'check', found: null, count: 'columns' },
  /** A city's own column with too many or too long values for an attribute, left out. */
  { code: 'attribute-not-a-group', level: 'check', found: null, count: 'values' },
  /** A column taken for another by a similar header or by its values; `suggestion` is its meaning. */
  { code: 'column-guessed', level: 'check', found: 'its letter in Excel', count: 'columns' },
  /** A column read as a 複数選択の設問. */
  { code: 'choice-question', level: 'note', found: 'its options', count: 'columns' },
  /** Texts of a 複数選択の設問 that one person alone gave, counted as その他. */
  { code: 'choice-text-folded', level: 'note', found: null, count: 'values' },
  /** A column said to be a 複数選択の設問 that holds free text, left out. */
  { code: 'choice-not-options', level: 'check', found: null, count: 'values' },
] as const satisfies readonly IssueCodeEntry[];

import type { IssueCodeEntry } from './entry.ts';

/** Findings about a cell whose row stays. */
export const CELL_CODES = [
  /** An answer that is not on the scale (0, 6, 3.5); it becomes missing. */
  { code: 'answer-invalid', level: 'check', found: 'the cell', count: 'cells' },
  /** A word for "no answer" (無回答, －); merged by word, too. */
  { code: 'answer-not-given', level: 'note', found: 'the word', count: 'cells' },
  /** Answers read from a label, "5:そう思う", ５点, 5.0. */
  { code: 'answer-from-label', level: 'note', found: 'the first cell', count: 'cells' },
  /** A recommendation that is not a whole number from 0 to 10; it becomes missing. */
  { code: 'enps-invalid', level: 'check', found: 'the cell', count: 'cells' },
  /** Full-width digits read as digits. */
  { code: 'digits-full-width', level: 'note', found: 'the first cell', count: 'cells' },
  /** White space around a value, or several in a row, removed. */
  {
    code: 'spaces-removed',
    level: 'note',
    found: 'the first cell, but for own columns',
    count: 'cells',
  },
  /** Full-width letters, half-width kana, look-alike radicals written the ordinary way. */
  {
    code: 'text-unified',
    level: 'note',
    found: 'the first cell, but for own columns',
    count: 'cells',
  },
  /** A date that is no day; it becomes missing. */
  { code: 'date-invalid', level: 'check', found: 'the cell', count: 'cells' },
  /** 年度 and 実施日 disagree; 年度 is used. */
  { code: 'year-differs-from-date', level: 'check', found: 'the date', count: 'cells' },
  /** A number that the row can do without is none; it becomes missing. */
  { code: 'optional-number-invalid', level: 'check', found: 'the cell', count: 'cells' },
  /** A 単位 that is neither 延べ nor 実人数; it stays open. */
  { code: 'unit-unknown', level: 'check', found: 'the cell', count: 'cells' },
  /** Neither yes nor no in 欠席届, 報告書 or 行動変容; it says nothing. */
  { code: 'yes-no-unknown', level: 'check', found: 'the cell', count: 'cells' },
  /** Person, course and date again; the rows stay and the repeats are counted once later. */
  { code: 'attendance-repeated', level: 'note', found: null, count: 'rows' },
  /** Serial numbers of Excel in a column of dates, read as days. */
  { code: 'date-from-serial', level: 'note', found: 'the first cell', count: 'cells' },
  /** A day or month in a column of 年度; its 年度 is taken. */
  {
    code: 'year-from-date',
    level: 'note',
    found: 'the first cell, but for people',
    count: 'cells',
  },
  /** 実施予定 in words that give no date; the words are kept. */
  { code: 'schedule-unreadable', level: 'check', found: 'the cell', count: 'cells' },
  /** 終了日 before 開始日; only 開始日 is used. */
  { code: 'dates-reversed', level: 'check', found: 'the cell', count: 'cells' },
  /** People who stand in a roster more than once; the rows stay. */
  { code: 'person-repeated', level: 'note', found: null, count: 'rows' },
  /** Answers whose numbers were turned into the steps of the instrument, as chosen. */
  { code: 'scale-converted', level: 'note', found: 'the scale chosen', count: 'cells' },
  /** Answers 0 and none of the last step: the file may count from 0; they are missing until then. */
  { code: 'scale-from-zero', level: 'check', found: null, count: 'cells' },
  /** Words contradict their numbers (1:そう思う) throughout; they are missing until then. */
  { code: 'scale-reversed', level: 'check', found: null, count: 'cells' },
  /** Answers in words whose order cannot be told; they are missing. */
  { code: 'answer-words-unclear', level: 'check', found: 'the words', count: 'values' },
  /** Numbers read without the mark of a footnote (※1). */
  { code: 'number-marked', level: 'note', found: 'the first cell', count: 'cells' },
  /** A number with 約 or 程度, read as the number itself. */
  { code: 'number-approximate', level: 'check', found: 'the cell', count: 'cells' },
  /** A 部, 課, 職位 … that the masters do not have; `suggestion` is the nearest one they have. */
  { code: 'name-unknown', level: 'check', found: 'the name', count: 'rows' },
  /** A name that looks like another spelling of a commoner one, which `suggestion` is. */
  { code: 'name-variant', level: 'check', found: 'the name', count: 'rows' },
  /** 受講記録 with a 職員番号 that the 職員名簿 does not have; the numbers are not told. */
  { code: 'person-unknown', level: 'check', found: null, count: 'rows' },
] as const satisfies readonly IssueCodeEntry[];

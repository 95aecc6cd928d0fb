import type { IssueCodeEntry } from './entry.ts';

/** Findings about a row: left out or quarantined. */
export const ROW_CODES = [
  /** Rows without any value, left out. */
  { code: 'row-blank', level: 'note', found: null, count: 'rows' },
  /** A 合計 or 小計 row, left out. */
  { code: 'row-total', level: 'check', found: 'the word', count: 'rows' },
  /** The header once more, left out. */
  { code: 'row-repeats-header', level: 'check', found: null, count: 'rows' },
  /** More or fewer cells than the header. */
  { code: 'row-ragged', level: 'error', found: 'number of cells', count: 'rows' },
  /** A cell longer than Excel's own limit. */
  { code: 'cell-too-long', level: 'error', found: 'number of characters', count: 'rows' },
  /** A character that could not be decoded. */
  { code: 'character-unreadable', level: 'error', found: null, count: 'rows' },
  /** A 回答ID that an earlier row of the same 年度 has. */
  { code: 'respondent-repeated', level: 'error', found: 'the id', count: 'rows' },
  /** A row that fails the schema of its kind. */
  { code: 'row-invalid', level: 'error', found: null, count: 'rows' },
  /** No 年度 in the row and none to take it from. */
  { code: 'year-missing', level: 'error', found: 'the date, if one is there', count: 'rows' },
  /** A 年度 in no notation known. */
  { code: 'year-invalid', level: 'error', found: 'the cell', count: 'rows' },
  /** 年月 is no month. */
  { code: 'month-invalid', level: 'error', found: 'the cell', count: 'rows' },
  /** A cell that the row cannot do without is empty. */
  { code: 'value-missing', level: 'error', found: null, count: 'rows' },
  /** A number that the row cannot do without is none. */
  { code: 'number-invalid', level: 'error', found: 'the cell', count: 'rows' },
  /** A 状況 that is no word known: whether it counts cannot be said. */
  { code: 'status-unknown', level: 'error', found: 'the cell', count: 'rows' },
  /** Rows read as they were corrected by hand. */
  { code: 'row-corrected', level: 'note', found: null, count: 'rows' },
  /** Rows that somebody decided to leave out. */
  { code: 'row-left-out-by-hand', level: 'note', found: null, count: 'rows' },
] as const satisfies readonly IssueCodeEntry[];

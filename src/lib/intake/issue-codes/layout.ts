import type { IssueCodeEntry } from './entry.ts';

/** Findings about how a table lies in its file. */
export const LAYOUT_CODES = [
  /** Line ends of several kinds, read as one. */
  { code: 'newlines-mixed', level: 'note', found: null, count: 'lines' },
  /** Titles or blank rows above the header, passed over; `row` is the header's. */
  { code: 'rows-above-header', level: 'note', found: null, count: 'rows' },
  /** A quotation mark that is never closed swallowed the rest of the file. */
  { code: 'quote-not-closed', level: 'error', found: null, count: 'lines' },
  /** A quotation mark in the middle of a quoted cell. */
  { code: 'quote-misplaced', level: 'check', found: null, count: 'rows' },
  /** A header of two rows, read as one; `row` is the lower one. */
  { code: 'header-two-rows', level: 'note', found: null, count: 'rows' },
  /** Years across the columns, read as one row per year. */
  { code: 'years-across-columns', level: 'note', found: null, count: 'columns' },
  /** What a table of years counts is said nowhere in the file. */
  { code: 'measure-assumed', level: 'check', found: 'the measure assumed', count: 'files' },
  /** Years of which a row says nothing: blank or －. */
  { code: 'years-empty', level: 'note', found: null, count: 'cells' },
  /** A 合計 row or column that adds up, left out. */
  { code: 'total-agrees', level: 'note', found: null, count: 'rows' },
  /** A 合計 row or column that does not add up, left out. */
  { code: 'total-differs', level: 'check', found: 'stated ≠ added up', count: 'cells' },
  /** Cells that stand for the value above (同上, 〃, blank as merged cells are), left as they are. */
  { code: 'cells-repeat-above', level: 'check', found: null, count: 'cells' },
  /** The same, filled because it was chosen. */
  { code: 'cells-filled-down', level: 'note', found: null, count: 'cells' },
  /** Columns with neither header nor value, left out. */
  { code: 'columns-empty', level: 'note', found: null, count: 'columns' },
  /** Rows that lack only empty cells at their end, filled up. */
  { code: 'row-short', level: 'note', found: null, count: 'rows' },
  /** Rows with empty cells too many, cut. */
  { code: 'row-long', level: 'note', found: null, count: 'rows' },
  /** ※, 注 or 出典 alone in their row, left out. */
  { code: 'row-footnote', level: 'note', found: null, count: 'rows' },
  /** A row of another table below the first. */
  { code: 'row-of-second-table', level: 'error', found: null, count: 'rows' },
] as const satisfies readonly IssueCodeEntry[];

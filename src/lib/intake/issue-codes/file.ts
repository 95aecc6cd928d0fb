import type { IssueCodeEntry } from './entry.ts';

/** Findings about a file as a whole, its bytes and its container. */
export const FILE_CODES = [
  /** Nothing is in the file. */
  { code: 'file-empty', level: 'error', found: null, count: 'files' },
  /** More bytes than a text in memory can have. */
  { code: 'file-too-large', level: 'error', found: 'size in bytes', count: 'files' },
  /** A workbook that would fill the memory once unpacked, or is made to. */
  { code: 'file-unpacks-too-large', level: 'error', found: 'size in bytes', count: 'files' },
  /** A workbook that opens with a password only. */
  { code: 'file-has-password', level: 'error', found: null, count: 'files' },
  /** A workbook cut off or changed on its way. */
  { code: 'file-damaged', level: 'error', found: 'xlsx, xls or html', count: 'files' },
  /** A PDF, a picture, an archive, a document of Word. */
  {
    code: 'file-not-text',
    level: 'error',
    found: 'pdf, png, jpeg, gif, zip, compound or gzip',
    count: 'files',
  },
  /** A web page without any table: often a login page saved in place of the export. */
  { code: 'page-without-table', level: 'error', found: null, count: 'files' },
  /** NUL all over: damaged, or no text at all. */
  { code: 'file-has-nul', level: 'error', found: null, count: 'characters' },
  /** Bytes that are no text in any encoding. */
  { code: 'file-not-readable', level: 'error', found: null, count: 'files' },
  /** Bytes that no encoding explains; the rows that hold one are quarantined. */
  { code: 'text-undecodable', level: 'check', found: 'the encoding tried', count: 'characters' },
  /** NUL in an otherwise readable text; the rows that hold one are quarantined. */
  { code: 'text-has-nul', level: 'check', found: null, count: 'characters' },
  /** Control characters that stand for nothing, taken out. */
  { code: 'controls-removed', level: 'note', found: null, count: 'characters' },
  /** The first line says which delimiter follows (`sep=;`), and is no row. */
  { code: 'separator-line', level: 'note', found: null, count: 'lines' },
  /** The name ends in .csv and the file is a workbook, or the other way round. */
  { code: 'name-misleads', level: 'note', found: 'the format it is', count: 'files' },
  /** Another sheet of the workbook that could be a table. */
  { code: 'sheet-not-read', level: 'check', found: 'the name of the sheet', count: 'rows' },
  /** The sheet chosen by hand is not in the file any more. */
  { code: 'sheet-missing', level: 'check', found: 'the name of the sheet', count: 'files' },
  /** Formulas that no Excel has computed yet: their cells are read as empty. */
  { code: 'formula-without-value', level: 'check', found: null, count: 'cells' },
  /** No row has the columns of any kind; every row is left out. */
  { code: 'kind-unknown', level: 'error', found: 'the first headers', count: 'rows' },
  /** A header with nothing below it. */
  { code: 'file-without-rows', level: 'check', found: null, count: 'files' },
  /** 調査回答 without 年度 in a column, the settings or the file's name; all rows quarantined. */
  { code: 'survey-year-missing', level: 'error', found: null, count: 'rows' },
  /** The same for another kind. */
  { code: 'file-year-missing', level: 'error', found: null, count: 'rows' },
] as const satisfies readonly IssueCodeEntry[];

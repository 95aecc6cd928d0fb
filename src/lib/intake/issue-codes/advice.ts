import type { IssueCodeEntry } from './entry.ts';

/**
 * Advice on a file that was read: what a machine would read better, by the numbers of the Digital
 * Agency's rules (機械可読性ルール).
 */
export const ADVICE_CODES = [
  /** L1-02: several tables in one file. */
  { code: 'lint-one-table', level: 'advice', found: null, count: 'rows' },
  /** L1-03: blanks that spread a name (総 務 課). */
  {
    code: 'lint-layout-spaces',
    level: 'advice',
    found: 'the first cell, but for own columns',
    count: 'cells',
  },
  /** L1-06: line breaks in a name or a header. */
  {
    code: 'lint-line-breaks',
    level: 'advice',
    found: 'the first cell, but for own columns',
    count: 'cells',
  },
  /** L1-08: characters of one vendor (①, ㈱, Ⅲ). */
  { code: 'lint-vendor-characters', level: 'advice', found: 'the character', count: 'cells' },
  /** L1-09: blanks beside zeros in a column of numbers. */
  { code: 'lint-blank-or-zero', level: 'advice', found: null, count: 'cells' },
  /** L1-12: merged cells. */
  { code: 'lint-merged-cells', level: 'advice', found: null, count: 'cells' },
  /** L1-13: hidden rows and columns. */
  { code: 'lint-hidden-rows', level: 'advice', found: null, count: 'rows' },
  /** L2-01: numbers with units, commas, ※. */
  { code: 'lint-number-signs', level: 'advice', found: 'the first cell', count: 'cells' },
  /** L2-02: 同上, 〃 or blank for the value above. */
  { code: 'lint-as-above', level: 'advice', found: null, count: 'cells' },
  /** L2-03: a header that another column has. */
  { code: 'lint-header-unique', level: 'advice', found: null, count: 'columns' },
  /** L2-04: one name in several spellings. */
  {
    code: 'lint-spellings',
    level: 'advice',
    found: 'two spellings, but for own columns',
    count: 'values',
  },
  /** L2-05: what was written behind その他. */
  { code: 'lint-other-text', level: 'advice', found: null, count: 'cells' },
  /** L3-01: the header is not the first row, or two rows. */
  { code: 'lint-header-first', level: 'advice', found: null, count: 'rows' },
  /** L3-02: codes without a table that explains them. */
  { code: 'lint-code-table', level: 'advice', found: null, count: 'values' },
  /** L3-03: symbols in place of numbers. */
  { code: 'lint-symbols', level: 'advice', found: 'the first cell', count: 'cells' },
  /** L3-04: no unit. */
  { code: 'lint-unit', level: 'advice', found: null, count: 'columns' },
  /** L3-05: 和暦 without 西暦. */
  { code: 'lint-western-year', level: 'advice', found: 'the first cell', count: 'cells' },
  /** L3-07: other columns than in the file before. */
  {
    code: 'lint-layout-changed',
    level: 'advice',
    found: 'columns that are new or gone',
    count: 'columns',
  },
  /** L3-08: an encoding that the file does not say. */
  { code: 'lint-encoding', level: 'advice', found: 'the encoding', count: 'files' },
  /** L3-09: years across the columns. */
  { code: 'lint-long-form', level: 'advice', found: null, count: 'columns' },
] as const satisfies readonly IssueCodeEntry[];

import type { IssueLevel } from '#lib/domain/issue.ts';
import { ADVICE_CODES } from './issue-codes/advice.ts';
import { CELL_CODES } from './issue-codes/cells.ts';
import { COLUMN_CODES } from './issue-codes/columns.ts';
import { FILE_CODES } from './issue-codes/file.ts';
import { LAYOUT_CODES } from './issue-codes/layout.ts';
import { ROW_CODES } from './issue-codes/rows.ts';
import { SETTINGS_CODES } from './issue-codes/settings.ts';

/**
 * Every finding intake can have, with its level and what `found` and `count` mean.
 *
 * Level `error`: the row named (or the whole file) is not used. `check`: used, but somebody should
 * look. `note`: repaired or left out as a matter of course; notes of one code and column are one
 * issue, whose `row` and `found` are the first and whose `count` is all of them. `advice`: nothing
 * was wrong; merged as notes are.
 */
export const ISSUE_CODES = [
  ...FILE_CODES,
  ...LAYOUT_CODES,
  ...COLUMN_CODES,
  ...ROW_CODES,
  ...CELL_CODES,
  ...SETTINGS_CODES,
  ...ADVICE_CODES,
];

export type IssueCode = (typeof ISSUE_CODES)[number]['code'];

/** The level of each code. */
export const LEVEL_OF: ReadonlyMap<IssueCode, IssueLevel> = new Map(
  ISSUE_CODES.map(({ code, level }) => [code, level]),
);

import {
  AttendanceRowSchema,
  AttendanceTotalRowSchema,
  EvaluationRowSchema,
  GoalActualRowSchema,
  GoalRowSchema,
  HeadcountRowSchema,
  PlanRowSchema,
  RosterRowSchema,
  type DatasetRows,
  type LoadedKind,
} from '#lib/domain/dataset.ts';
import { saysNothing } from './cells/missing-words.ts';
import { yearReader } from './cells/read-year.ts';
import { totalWordIn } from './cells/total-words.ts';
import { unifyText } from './cells/unify-text.ts';
import type { Finding, IssueLog } from './collect-issues.ts';
import { REPLACEMENT } from './decode-text.ts';
import type { IssueCode } from './issue-codes.ts';
import { isSurveyRow } from './kinds/is-survey-row.ts';
import { totalChecker } from './layout/check-totals.ts';
import { rowFitter } from './layout/fit-row.ts';
import { secondTable } from './layout/second-table.ts';
import type { SourceTable } from './layout/source-table.ts';
import type { ColumnMatch, ColumnUse } from './match-columns.ts';

/** What becomes of a row before its cells are read: it goes on, is left out, or is quarantined. */
export type Verdict =
  | { readonly fate: 'read'; readonly cells: readonly string[] }
  | { readonly fate: 'left-out' }
  | { readonly fate: 'quarantined'; readonly reason: IssueCode };

const LEFT_OUT: Verdict = { fate: 'left-out' };

/** Excel's own limit; more is a damaged file. */
const LONGEST_CELL = 32_767;

/** Columns whose cells never say what a row is: 合計 in one of them is no total. */
const NO_LABEL: ReadonlySet<string> = new Set(
  `comment enps people courses attendances target actual hours date status counts unit audience
   audience_position selection schedule start end days capacity eligible capability venue
   absence_notice report base plan state deadline years aim evaluation learning_goal remark applied`.split(
    /\s+/u,
  ),
);

/** What a column of one of these holds may be a sentence with 計 in it. */
const IS_TEXT: ReadonlySet<ColumnUse> = new Set(['attribute', 'choice', 'unused']);

/** What lies below a table rather than in it: ※ and 注 that stand alone in their row. */
const FOOTNOTE =
  /^[（(]?\s*(?:※|＊|\*|注\s*[0-9０-９]*\s*[)）：:．.]|注記|備考[：:]|出典|資料[：:])/u;

/** Checks the rows of one file, the last findings once all are seen. */
export type RowChecker = {
  readonly check: (cells: readonly string[], row: number) => Verdict;
  readonly findings: () => Finding[];
};

/**
 * A check of one row after another as the parser gives them. It reports what it finds; a row that
 * is left out or quarantined is reported once, under the reason. A row that is read has the width of
 * the header.
 */
export function rowChecker(
  { header, columns, headerRows, isHeader }: SourceTable,
  log: IssueLog,
): RowChecker {
  const labels = columns
    .filter(({ use, id }) => use !== 'item' && !(use === 'mapped' && NO_LABEL.has(id ?? '')))
    .map(({ index, use }) => ({ index, mayBeText: IS_TEXT.has(use) }));
  const repeats = repeatChecker(columns);
  const fit = rowFitter(columns, log);
  const totals = totalChecker(columns);
  const isBelowTable = secondTable(isHeader, log);

  const quarantine = (reason: IssueCode, row: number, found?: string, column?: string): Verdict => {
    log.report({ code: reason, row, found, column });
    return { fate: 'quarantined', reason };
  };
  const leaveOut = (code: IssueCode, row: number): Verdict => {
    log.report({ code, row });
    return LEFT_OUT;
  };

  const check = (cells: readonly string[], row: number): Verdict => {
    const isOwnHeader = headerRows.some((own) => isSame(own, cells));
    if (isOwnHeader) return leaveOut('row-repeats-header', row);
    const isOther = isBelowTable(cells, row);
    if (cells.every(isEmpty)) return leaveOut('row-blank', row);
    if (isOther) return quarantine('row-of-second-table', row);
    const total = totalWordIn(cells, labels);
    if (total) {
      totals.seeTotal(cells, row, total);
      return LEFT_OUT;
    }
    if (isFootnote(cells)) return leaveOut('row-footnote', row);
    const fitted = fit(cells, row);
    if (fitted === null) return quarantine('row-ragged', row, String(cells.length));
    totals.see(fitted, row);
    const broken = brokenCell(fitted);
    if (broken) return quarantine(broken.reason, row, broken.found, header[broken.index]);
    const repeated = repeats(fitted);
    if (repeated) return quarantine('respondent-repeated', row, repeated.id, repeated.column);
    return { fate: 'read', cells: fitted };
  };
  return { check, findings: () => totals.findings() };
}

const isEmpty = (cell: string): boolean => cell.trim() === '';

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, i) => cell.trim() === (other[i] ?? '').trim());

function isFootnote(cells: readonly string[]): boolean {
  const first = cells[0] ?? '';
  if (first === '' || !FOOTNOTE.test(first.trimStart())) return false;
  return cells.slice(1).every(isEmpty);
}

type BrokenCell = { readonly reason: IssueCode; readonly index: number; readonly found?: string };

/** The first cell that shows the file to be damaged. */
function brokenCell(cells: readonly string[]): BrokenCell | null {
  const index = cells.findIndex((cell) => cell.length > LONGEST_CELL || cell.includes(REPLACEMENT));
  const cell = cells[index];
  if (cell === undefined) return null;
  return cell.length > LONGEST_CELL
    ? { reason: 'cell-too-long', index, found: String(cell.length) }
    : { reason: 'character-unreadable', index };
}

/** Finds a 回答ID that an earlier row of the same 年度 has. */
function repeatChecker(columns: readonly ColumnMatch[]) {
  const id = columns.find((column) => column.id === 'respondent_id');
  const year = columns.find((column) => column.id === 'fiscal_year');
  const readYear = yearReader();
  const seen = new Set<string>();
  return (cells: readonly string[]): { id: string; column: string } | null => {
    if (!id) return null;
    const value = unifyText(cells[id.index] ?? '');
    if (value === '' || saysNothing(value)) return null;
    const fiscalYear = year ? readYear(cells[year.index] ?? '').year : 0;
    if (fiscalYear === null) return null; // Reported when the row is read.
    const key = `${value}\n${fiscalYear}`;
    if (seen.has(key)) return { id: value, column: id.header };
    seen.add(key);
    return null;
  };
}

/** Whether a normalised row keeps to the schema of its kind: the last gate. */
export const IS_VALID: {
  readonly [K in LoadedKind]: (row: DatasetRows[K]) => boolean;
} = {
  survey: isSurveyRow,
  headcount: (row) => HeadcountRowSchema.safeParse(row).success,
  attendance: (row) => AttendanceRowSchema.safeParse(row).success,
  attendance_total: (row) => AttendanceTotalRowSchema.safeParse(row).success,
  goal: (row) => GoalRowSchema.safeParse(row).success,
  goal_actual: (row) => GoalActualRowSchema.safeParse(row).success,
  plan: (row) => PlanRowSchema.safeParse(row).success,
  evaluation: (row) => EvaluationRowSchema.safeParse(row).success,
  roster: (row) => RosterRowSchema.safeParse(row).success,
};

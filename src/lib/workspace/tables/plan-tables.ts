import type { AttendanceRow, PlanRow } from '#lib/domain/dataset.ts';
import { fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import type { PlanSettings } from '#lib/domain/training/plan-settings.ts';
import { tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** A line of a plan with its number in `plan_course` and among the lines of its course. */
type Line = { readonly row: PlanRow; readonly no: number; readonly line: number };

const courseOf = (row: PlanRow): string =>
  [row.fiscal_year, row.plan ?? '', comparisonKey(row.course)].join('\u0000');

function numbered(rows: readonly PlanRow[]): Line[] {
  const seen = new Map<string, number>();
  return rows.map((row, index) => {
    const line = (seen.get(courseOf(row)) ?? 0) + 1;
    seen.set(courseOf(row), line);
    return { row, no: index + 1, line };
  });
}

/** Whether something was decided of this line's course. */
const isOf = (
  { row }: Line,
  decided: { readonly fiscalYear: number; readonly plan: string | null; readonly course: string },
): boolean =>
  decided.fiscalYear === row.fiscal_year &&
  decided.plan === row.plan &&
  comparisonKey(decided.course) === comparisonKey(row.course);

/** Courses of the records of each 年度 by their comparison keys; a stay is of every year that it reaches. */
function coursesByYear(
  attendances: readonly AttendanceRow[],
): ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>> {
  const years = new Map<number, Map<string, Set<string>>>();
  for (const { fiscal_year: first, course, end } of attendances) {
    const last = end === null ? first : Math.max(first, fiscalYearOfDate(end));
    for (let year = first; year <= last; year += 1) {
      const courses = years.get(year) ?? new Map<string, Set<string>>();
      years.set(year, courses);
      const key = comparisonKey(course);
      courses.set(key, (courses.get(key) ?? new Set()).add(course));
    }
  }
  return years;
}

/**
 * What was decided about the lines of plans, and what follows without a decision: `plan_line` (the
 * number of a line among those of its course), `plan_match` (one row per line and course of the records
 * that is the line's: as somebody confirmed, else of the same name) and `plan_state` (as somebody said).
 */
export function planSettingTables(
  rows: readonly PlanRow[],
  attendances: readonly AttendanceRow[],
  { matches, states }: PlanSettings,
  dictionary: Dictionary,
): Table[] {
  const lines = numbered(rows);
  const recorded = coursesByYear(attendances);
  const matched = lines.flatMap((line) => {
    const { fiscal_year: year, course } = line.row;
    const confirmed = matches.find((match) => isOf(line, match))?.attended;
    const names = confirmed ?? recorded.get(year)?.get(comparisonKey(course)) ?? [];
    const codes = new Set([...names].map((name) => dictionary.code('course', name)));
    return [...codes].map((code) => ({ no: line.no, course: code }));
  });
  const stated = lines.flatMap((line) => {
    const said = states.findLast(
      (state) => isOf(line, state) && (state.line ?? line.line) === line.line,
    );
    return said ? [{ no: line.no, state: said.state, date: said.date ?? null }] : [];
  });
  return [
    tableOf('plan_line', lines, {
      plan_no: ['integer', ({ no }) => no],
      line: ['integer', ({ line }) => line],
    }),
    tableOf('plan_match', matched, {
      plan_no: ['integer', ({ no }) => no],
      course: ['integer', ({ course }) => course],
    }),
    tableOf('plan_state', stated, {
      plan_no: ['integer', ({ no }) => no],
      state: ['text', ({ state }) => state],
      date: ['date', ({ date }) => date],
    }),
  ];
}

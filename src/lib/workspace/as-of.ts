import { isTaken, type AttendanceRow, type GoalActualRow } from '#lib/domain/dataset.ts';
import { fiscalYearSpan } from '#lib/domain/fiscal-year.ts';

const lastDayOfMonth = (isoDate: string): string => {
  const [year = 0, month = 0] = isoDate.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

const latest = (dates: Iterable<string | null>): string | null => {
  let last: string | null = null;
  for (const date of dates) if (date !== null && (last === null || date > last)) last = date;
  return last;
};

/**
 * 基準日: the day up to which records are taken as complete. What the settings say; else the end of
 * the month of the latest 受講 or actual (an application for next March is no record yet); else the end of the latest 年度 that has any; `null` without any record.
 */
export function asOf(
  stated: string | undefined,
  attendances: readonly AttendanceRow[],
  actuals: readonly GoalActualRow[],
): string | null {
  if (stated !== undefined) return stated;
  const held = attendances.filter((row) => isTaken(row.status));
  const date = latest([...held.map((row) => row.date), ...actuals.map((row) => row.month)]);
  if (date !== null) return lastDayOfMonth(date);
  const years = [...attendances, ...actuals].map((r) => r.fiscal_year);
  return years.length === 0 ? null : fiscalYearSpan(Math.max(...years)).end;
}

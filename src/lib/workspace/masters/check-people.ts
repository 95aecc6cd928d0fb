import type { AttendanceRow, RosterRow } from '#lib/domain/dataset.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { ReadFile } from '../analyse.ts';

/**
 * How many 受講記録 of each file carry a 職員番号 that no 職員名簿 has, where one is open: a leaver the
 * roster forgot, or a mistyped number. They count all the same; the numbers themselves are not told.
 */
export function checkPeople(files: readonly ReadFile[]): Issue[] {
  const rosters = files.filter(({ kind }) => kind === 'roster');
  if (rosters.length === 0) return [];
  const known = new Set(
    rosters.flatMap(({ rows }) => (rows as readonly RosterRow[]).map(({ person }) => person)),
  );
  return files.flatMap(({ kind, report, rows, columns = [] }): Issue[] => {
    if (kind !== 'attendance') return [];
    const count = (rows as readonly AttendanceRow[]).filter(
      ({ person }) => person !== null && !known.has(person),
    ).length;
    if (count === 0) return [];
    const column = columns.find(({ id }) => id === 'person')?.header ?? null;
    const place = { file: report.name, row: null, column, found: null };
    return [{ code: 'person-unknown', level: 'check', ...place, count }];
  });
}

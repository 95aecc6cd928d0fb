import type { AttendanceRow, RosterRow } from '#lib/domain/dataset.ts';
import type { Finding } from '../collect-issues.ts';

/**
 * How many attendances say again what an earlier one said: person, course, 年度 and date, both
 * attended. They stay among the rows; 延べ counts them once.
 */
export function countRepeats(rows: readonly AttendanceRow[]): Finding[] {
  const seen = new Set<string>();
  let repeats = 0;
  for (const { person, course, date, status, fiscal_year: year } of rows) {
    if (person === null || (status !== 'attended' && status !== 'completed')) continue;
    const key = `${person}\n${course}\n${year}\n${date ?? ''}`;
    if (seen.has(key)) repeats++;
    else seen.add(key);
  }
  return repeats > 0 ? [{ code: 'attendance-repeated', count: repeats }] : [];
}

/** How many lines of a roster name a person again (兼務, a move during the year). They stay. */
export function countRepeatedPeople(rows: readonly RosterRow[]): Finding[] {
  const repeats = rows.length - new Set(rows.map(({ person }) => person)).size;
  return repeats > 0 ? [{ code: 'person-repeated', count: repeats }] : [];
}

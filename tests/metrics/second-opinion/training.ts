/** The training metrics once more, in Arquero. */
import { escape, op, type Table } from 'arquero';
import { attendance } from './city-tables.ts';
import { staff, type Opinion } from './engagement.ts';

const rowsOf = <Row>(table: Table): Row[] => table.objects() as Row[];

export function totals(): Opinion[] {
  const sums = attendance.groupby('fiscal_year', 'category').rollup({
    courses: op.distinct('course'),
    attendances: op.count(),
    attendees: op.distinct('person'),
  });
  return rowsOf<Opinion>(sums).map((row) => ({ ...row, source: 'records' }));
}

export function courses(): Opinion[] {
  const sums = attendance.groupby('fiscal_year', 'category', 'course').rollup({
    attendances: op.count(),
    attendees: op.distinct('person'),
    sessions: op.distinct('date'),
    known_hours: op.valid('hours'),
    hours: op.sum('hours'),
  });
  return rowsOf<{ known_hours: number; hours: number }>(sums).map(({ known_hours, ...row }) => ({
    ...row,
    hours: known_hours === 0 ? null : row.hours,
  }));
}

type Reached = { fiscal_year: number; value: string; attendees: number; attendances: number };

/** One attribute's values; a 課 by its 部 too, and none where the record names none. */
function reachOf(attribute: string): Opinion[] {
  const groups = attendance
    .derive({
      value: escape((d: Record<string, string | null>) =>
        attribute === 'all' ? '' : d[attribute],
      ),
      within: escape((d: Record<string, string>) => (attribute === 'section' ? d['division'] : '')),
    })
    .filter(escape((d: { value: string | null }) => d.value !== null))
    .groupby('fiscal_year', 'value', 'within')
    .rollup({ attendees: op.distinct('person'), attendances: op.count() });
  return rowsOf<Reached & { within: string }>(groups).map(({ within, ...row }) => {
    const key = [row.fiscal_year, attribute, within, row.value].join('/');
    const headcount = staff.get(key) ?? null;
    const rate = headcount === null || row.attendees > headcount ? null : row.attendees / headcount;
    return {
      ...row,
      attribute,
      division: within,
      headcount,
      rate,
      base: headcount ?? row.attendances,
    };
  });
}

export const reach = (): Opinion[] =>
  ['all', 'division', 'section', 'position', 'employment_type'].flatMap(reachOf);

/** The training metrics once more, in Arquero. */
import { escape, from, op, type Table } from 'arquero';
import { attendance, plannedDays, publishedTotals, uncounted } from './city-tables.ts';
import { staff, type Opinion } from './engagement.ts';

const rowsOf = <Row>(table: Table): Row[] => table.objects() as Row[];

/** How many records each person has of a course in a year. */
const recordsOf = new Map(
  rowsOf<{ fiscal_year: number; person: string; course: string; records: number }>(
    attendance.groupby('fiscal_year', 'person', 'course').rollup({ records: op.count() }),
  ).map((row) => [`${row.fiscal_year}/${row.person}/${row.course}`, row.records]),
);

/** 人日 of each record: the plan's 日数 for the only record of a person and course, else a day. */
const withDays = attendance.derive({
  days: escape((d: { fiscal_year: number; course: string; person: string }) => {
    const planned = plannedDays.get(`${d.fiscal_year}/${d.course}`);
    const isOnly = (recordsOf.get(`${d.fiscal_year}/${d.person}/${d.course}`) ?? 0) === 1;
    return isOnly && planned !== undefined ? planned : 1;
  }),
});
const SUMS = {
  courses: op.distinct('course'),
  attendances: op.count(),
  attendees: op.distinct('person'),
  person_days: op.sum('days'),
  known_hours: op.valid('hours'),
  all_hours: op.sum('hours'),
};
type Sums = { attendances: number; known_hours: number; all_hours: number };

/** What every sum carries: nothing unknown but hours, and no group that is hidden. */
function finished<Row extends Sums>({ known_hours, all_hours, ...row }: Row) {
  return {
    ...row,
    days_unknown: 0,
    hours: known_hours === 0 ? null : all_hours,
    hours_unknown: row.attendances - known_hours,
    fewest: 0,
  };
}

export function totals(): Opinion[] {
  const sums = withDays.groupby('fiscal_year', 'category').rollup(SUMS);
  return rowsOf<Sums>(sums).map((row) => ({ ...finished(row), source: 'records' }));
}

export function people(): Opinion[] {
  const sums = withDays.groupby('fiscal_year').rollup(SUMS);
  return rowsOf<Sums & { fiscal_year: number; attendees: number }>(sums).map((row) => {
    const headcount = staff.get(`${row.fiscal_year}/all//`) ?? null;
    return {
      ...finished(row),
      headcount,
      rate: headcount && row.attendees / headcount,
      per_attendee: row.attendances / row.attendees,
      per_staff: headcount && row.attendances / headcount,
    };
  });
}

export function courses(): Opinion[] {
  const sums = withDays.groupby('fiscal_year', 'category', 'course').rollup({
    attendances: op.count(),
    attendees: op.distinct('person'),
    completed: op.sum('completed'),
    organisers: op.distinct('organiser'),
    one: op.max('organiser'),
    sessions: op.distinct('date'),
    known_hours: op.valid('hours'),
    hours: op.sum('hours'),
    person_days: op.sum('days'),
  });
  type Row = { known_hours: number; hours: number; organisers: number; one: string };
  return rowsOf<Row>(sums).map(({ known_hours, organisers, one, ...row }) => ({
    ...row,
    organiser: organisers === 1 ? one : null,
    hours: known_hours === 0 ? null : row.hours,
    fewest: 0,
  }));
}

export function excluded(): Opinion[] {
  const sums = from(uncounted).groupby('fiscal_year', 'reason').rollup({ records: op.count() });
  return rowsOf<Opinion>(sums).map((row) => ({ ...row, is_left_out: 1 }));
}

export function compared(): Opinion[] {
  const sums = attendance
    .groupby('fiscal_year', 'category')
    .rollup({ recorded_courses: op.distinct('course'), recorded_attendances: op.count() });
  type Row = { fiscal_year: number; category: string; recorded_attendances: number };
  const printed = (row: Row) => publishedTotals.get(`${row.fiscal_year}/${row.category}`);
  return rowsOf<Row>(sums).flatMap((row) => {
    const own = printed(row);
    if (!own) return [];
    const difference = row.recorded_attendances - own.published_attendances;
    return [{ ...row, ...own, difference }];
  });
}

type Group = { fiscal_year: number; value: string; within: string };
type Reached = Group & { attendees: number; attendances: number };

/** One attribute's values, a 課 by its 部 too; staff of whom nobody came, in years with records. */
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
  const came = rowsOf<Reached>(groups);
  const keyOf = ({ fiscal_year, within, value }: Group) =>
    [fiscal_year, attribute, within, value].join('/');
  const known = new Set(came.map(keyOf));
  const years = new Set(came.map((row) => row.fiscal_year));
  const absent = [...staff.keys()].flatMap((key): Reached[] => {
    const [year, own, within = '', value = ''] = key.split('/');
    const isAbsent = own === attribute && years.has(Number(year)) && !known.has(key);
    return isAbsent
      ? [{ fiscal_year: Number(year), value, within, attendees: 0, attendances: 0 }]
      : [];
  });
  return [...came, ...absent].map(({ within, ...row }) => {
    const headcount = staff.get(keyOf({ ...row, within })) ?? null;
    const rate = headcount === null || row.attendees > headcount ? null : row.attendees / headcount;
    const per_staff = headcount === null ? null : row.attendances / headcount;
    const base = headcount ?? row.attendances;
    return { ...row, attribute, division: within, headcount, rate, per_staff, base };
  });
}

/** Also the fewest people that a row or a subtraction along its line tells of. */
export function reach(): Opinion[] {
  const all = ['all', 'division', 'section', 'position', 'employment_type'].flatMap(reachOf);
  type Sized = { fiscal_year: number; attribute: string; division: string; value: string };
  const rows = all as unknown as (Opinion & Sized & { base: number })[];
  const told = (row: Sized & { base: number }): number => {
    const smaller = rows
      .filter((other) => other.fiscal_year === row.fiscal_year)
      .filter((other) => other.attribute === row.attribute && other.division === row.division)
      .filter(({ base, value }) => base < row.base || (base === row.base && value < row.value))
      .reduce((sum, { base }) => sum + base, 0);
    return Math.min(row.base, smaller || Infinity);
  };
  return rows.map((row) => {
    const parent = rows.find(
      (other) =>
        row.attribute === 'section' &&
        other.attribute === 'division' &&
        other.fiscal_year === row.fiscal_year &&
        other.value === row.division,
    );
    return { ...row, fewest: Math.min(told(row), parent ? told(parent) : Infinity) };
  });
}

import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { PlanProgressRow } from '#lib/metrics/plan-progress.ts';

type Rows = readonly Published<PlanProgressRow>[];

/** How many courses were to be over by the 基準日, and how many of them were held. */
export function planFinding(rows: Rows, asOf: string | null): Finding | null {
  if (rows.length === 0) return null;
  const planned = rows.filter((row) => row.planned === 1);
  const held = planned.filter((row) => row.held === 1).length;
  if (planned.length === 0 || asOf === null) {
    return { code: 'plan-begins', values: { courses: rows.length } };
  }
  if (held === 0 && planned.some(({ state }) => state === 'no_record')) {
    return { code: 'plan-unrecorded', values: { planned: planned.length } };
  }
  return { code: 'plan-held', values: { asOf, planned: planned.length, held } };
}

/** Courses of the city's own latest plan that too few of those they were for have taken. */
export function coursesUnderFinding(rows: Rows): Finding | null {
  const year = Math.max(...rows.map((row) => row.fiscal_year));
  const under = rows.filter(
    (row) =>
      row.plan === null && row.fiscal_year === year && row.state === 'held' && row.under === 1,
  );
  const missing = ({ base, attended }: Rows[number]) => (base ?? 0) - (attended ?? 0);
  const [most] = under.toSorted((a, b) => missing(b) - missing(a));
  if (!most || most.base === null || most.attended === null) return null;
  const { course, attended, base } = most;
  return { code: 'courses-under', values: { courses: under.length, course, attended, base } };
}

/** People at courses that were held, as the strip of key figures counts them. */
export type PlanPeople = {
  readonly attended: number;
  /** 対象・定員 of them; `null` where none has one, and then `attended` is of courses without. */
  readonly base: number | null;
  /** Of 欠席届, those that may be shown, and how many courses are left out of them. */
  readonly notices: number | null;
  readonly hidden: number;
};

/** `null` where the records tell of no course that was held. */
export function planPeople(rows: Rows): PlanPeople | null {
  const held = rows.filter((row) => row.held === 1 && row.applied !== 0);
  const rated = held.filter((row) => row.rate !== null);
  const counted = rated.length > 0 ? rated : held;
  if (counted.length === 0) return null;
  const sum = (key: 'attended' | 'base' | 'absence_notices') => {
    const known = counted.flatMap((row) => row[key] ?? []);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  return {
    attended: sum('attended') ?? 0,
    base: rated.length > 0 ? sum('base') : null,
    notices: sum('absence_notices'),
    hidden: counted.filter((row) => row.suppressed).length,
  };
}

/** What is still to be done about a course, by code. */
export type PlanStep =
  'moved' | 'movedUndecided' | 'cancelled' | 'undecided' | 'noRecord' | 'under';

/** The step that a course needs, the most pressing first; `null` where none is open. */
export function planStep(row: Published<PlanProgressRow>): PlanStep | null {
  const isMoved = row.start_date !== row.worded_start && row.start_date !== null;
  if (row.state === 'rescheduled') return isMoved ? 'moved' : 'movedUndecided';
  if (row.state === 'cancelled' || row.state === 'undecided') return row.state;
  if (row.state === 'no_record') return 'noRecord';
  return row.under === 1 ? 'under' : null;
}

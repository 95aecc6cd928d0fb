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

/** People at courses that were held and have a base, as the strip of key figures counts them. */
export type PlanPeople = {
  readonly attended: number;
  readonly base: number;
  /** Of 欠席届, those that may be shown, and how many courses are left out of them. */
  readonly notices: number | null;
  readonly reports: number | null;
  readonly hidden: number;
};

/** `null` where no course that was held has a base. */
export function planPeople(rows: Rows): PlanPeople | null {
  const held = rows.filter((row) => row.held === 1 && row.base !== null);
  if (held.length === 0) return null;
  const sum = (key: 'attended' | 'base' | 'absence_notices' | 'reports') => {
    const known = held.flatMap((row) => row[key] ?? []);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  return {
    attended: sum('attended') ?? 0,
    base: sum('base') ?? 0,
    notices: sum('absence_notices'),
    reports: sum('reports'),
    hidden: held.filter((row) => row.suppressed).length,
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

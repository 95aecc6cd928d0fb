import type { GoalUnit } from '#lib/domain/dataset.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { EnteredGoal } from '#lib/domain/goals.ts';
import {
  parseCounts,
  writeCounts,
  type CountedStatus,
  COUNTED_STATUSES,
} from '#lib/domain/training/goal-counts.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';

/** A goal while it is being entered: numbers as they were typed. */
export type GoalDraft = {
  /** What it was called before; `null`: a new one. */
  readonly original: string | null;
  name: string;
  unit: GoalUnit;
  step: string;
  base: string;
  /** Whether attendance records count, or a file of actuals. */
  source: 'records' | 'actuals';
  courses: string[];
  categories: string[];
  statuses: CountedStatus[];
  from: string;
  to: string;
  /** By 年度; years outside of the period keep what was typed. */
  targets: Record<number, string>;
};

/** What is wrong with a draft, as a code for i18n. */
export type DraftError =
  | 'name-missing'
  | 'name-taken'
  | 'base-invalid'
  | 'counts-missing'
  | 'years-invalid'
  | 'years-too-many'
  | 'target-invalid';

const LONGEST = 20;
const FIRST = 1990;
const LAST = 2100;
const STATUSES = Object.keys(COUNTED_STATUSES) as CountedStatus[];

const isStatus = (status: string): status is CountedStatus =>
  STATUSES.includes(status as CountedStatus);

/** A number as typed, full-width digits included; `null` where it is none, or below 0. */
export function typedNumber(text: string): number | null {
  const plain = normaliseText(text).replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** The 年度 of the period, or none where it is not one. */
export function yearsOf({ from, to }: Pick<GoalDraft, 'from' | 'to'>): FiscalYear[] {
  const [first, last] = [typedNumber(from), typedNumber(to)];
  if (first === null || last === null || !Number.isInteger(first) || !Number.isInteger(last)) {
    return [];
  }
  if (first < FIRST || last > LAST || last < first || last - first >= LONGEST) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A goal to be changed, or an example to begin from. */
export function draftOf(goal: EnteredGoal, original: string | null): GoalDraft {
  const { courses, categories, statuses } = parseCounts(goal.counts ?? '');
  const years = goal.targets.map(({ fiscalYear }) => fiscalYear);
  return {
    ...{ original, name: goal.name, unit: goal.unit, step: goal.step ?? '' },
    base: goal.base === null ? '' : String(goal.base),
    source: goal.counts === null && original !== null ? 'actuals' : 'records',
    courses: [...courses],
    categories: [...categories],
    statuses: statuses.filter(isStatus),
    from: String(Math.min(...years)),
    to: String(Math.max(...years)),
    targets: Object.fromEntries(goal.targets.map((one) => [one.fiscalYear, String(one.target)])),
  };
}

/** An empty draft of five 年度. */
export function newDraft(first: FiscalYear): GoalDraft {
  return {
    ...{ original: null, name: '', unit: 'people', step: '', base: '', source: 'records' },
    ...{ courses: [], categories: [], statuses: [] },
    ...{ from: String(first), to: String(first + 4), targets: {} },
  };
}

function periodError({ from, to }: GoalDraft): DraftError | null {
  const [first, last] = [typedNumber(from), typedNumber(to)];
  const isLong = first !== null && last !== null && last - first >= LONGEST;
  return isLong && first >= FIRST && last <= LAST ? 'years-too-many' : 'years-invalid';
}

/** What is to be corrected, in the order of the form. */
export function errorsOf(draft: GoalDraft, others: readonly string[]): DraftError[] {
  const errors: DraftError[] = [];
  const name = draft.name.trim();
  if (name === '') errors.push('name-missing');
  if (others.includes(name) && name !== draft.original) errors.push('name-taken');
  const base = draft.base.trim() === '' ? 0 : typedNumber(draft.base);
  if (base === null || !Number.isInteger(base)) errors.push('base-invalid');
  if (draft.source === 'records' && writeCounts(draft) === null) errors.push('counts-missing');
  const years = yearsOf(draft);
  const period = years.length === 0 ? periodError(draft) : null;
  if (period) errors.push(period);
  if (years.some((year) => typedNumber(draft.targets[year] ?? '0') === null)) {
    errors.push('target-invalid');
  }
  return errors;
}

/** A draft without errors as the goal that is kept. */
export function goalOf(draft: GoalDraft): EnteredGoal {
  return {
    name: draft.name.trim(),
    unit: draft.unit,
    counts: draft.source === 'records' ? writeCounts(draft) : null,
    step: draft.step.trim() || null,
    base: draft.base.trim() === '' ? null : typedNumber(draft.base),
    removed: false,
    targets: yearsOf(draft).map((fiscalYear) => ({
      fiscalYear,
      target: typedNumber(draft.targets[fiscalYear] ?? '0') ?? 0,
    })),
  };
}

/** A total in equal parts, whole ones, the first years one more where it does not divide. */
export function sharedTargets(total: number, years: readonly FiscalYear[]): Record<number, string> {
  const part = Math.floor(total / years.length);
  const rest = total - part * years.length;
  return Object.fromEntries(
    years.map((year, index) => [year, String(part + (index < rest ? 1 : 0))]),
  );
}

/**
 * The entered goals with one more or changed; one with another name than before leaves the old one given
 * up, because a file may still have it.
 */
export function withGoal(
  goals: readonly EnteredGoal[],
  goal: EnteredGoal,
  original: EnteredGoal | null,
): EnteredGoal[] {
  const names = goals.map(({ name }) => name);
  const isRenamed = original !== null && original.name !== goal.name;
  const changed = goals.map((one) => {
    if (one.name === goal.name) return goal;
    return isRenamed && one.name === original.name ? { ...one, removed: true } : one;
  });
  const isNew = !names.includes(goal.name);
  const wasInFile = isRenamed && !names.includes(original.name);
  return [
    ...changed,
    ...(isNew ? [goal] : []),
    ...(wasInFile ? [{ ...original, removed: true }] : []),
  ];
}

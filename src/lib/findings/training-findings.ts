import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { MovedCategory } from '#lib/domain/training/training-finding.ts';
import type { TrainingPeopleRow } from '#lib/metrics/training-people.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';

/** One category explains the total's ups and downs when the rest moves by no more than this share. */
const STEADY_SHARE = 0.2;
/** A category is named as what moved the total when it makes up this share of the change. */
const MOST_OF_CHANGE = 0.5;

type Totals = readonly Published<TrainingTotalRow>[];

const sum = (rows: Totals) => rows.reduce((total, row) => total + (row.attendances ?? 0), 0);
const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** 年度 that the rows cover, in order. */
export const yearsOf = (rows: readonly { readonly fiscal_year: number }[]): FiscalYear[] =>
  [...new Set(rows.map((row) => row.fiscal_year))].sort((a, b) => a - b);

/**
 * The category that moves the total, with the range of everything else, or `null` where no single
 * one does: the rest must vary by at most a fifth of what the total varies.
 */
export function volatileCategory(
  rows: Totals,
): { category: string; from: number; to: number } | null {
  const years = yearsOf(rows);
  const categories = new Set(rows.map((row) => row.category));
  if (years.length < 2 || categories.size < 2) return null;
  const totals = years.map((year) => sum(rows.filter((r) => r.fiscal_year === year)));
  for (const category of categories) {
    const rest = years.map((year) =>
      sum(rows.filter((r) => r.fiscal_year === year && r.category !== category)),
    );
    if (range(totals) > 0 && range(rest) <= STEADY_SHARE * range(totals)) {
      return { category, from: Math.min(...rest), to: Math.max(...rest) };
    }
  }
  return null;
}

/** A row with what is counted of it, for one measure. */
type Counted = {
  readonly fiscal_year: FiscalYear;
  readonly category: string;
  readonly count: number;
};
const countOf = (rows: readonly Counted[]) => rows.reduce((total, row) => total + row.count, 0);

/** The last year, the one before, and what moved the count in between; `null` without rows. */
function lastYears(rows: readonly Counted[]) {
  const years = yearsOf(rows);
  const last = years.at(-1);
  if (last === undefined) return null;
  const before = years.at(-2);
  const inYear = (year: FiscalYear) => countOf(rows.filter((r) => r.fiscal_year === year));
  return {
    fiscalYear: last,
    count: inYear(last),
    previous: before === undefined ? null : inYear(before),
    mover: before === undefined ? null : moverOf(rows, before, last),
  };
}

/** What moved the number of attendances over the years shown. */
export function attendancesFinding(rows: Totals): Finding | null {
  const moved = volatileCategory(rows);
  if (moved) return { code: 'one-category-moves-total', values: moved };
  const found = lastYears(rows.map((row) => ({ ...row, count: row.attendances ?? 0 })));
  if (!found) return null;
  const { count: attendances, ...values } = found;
  return { code: 'attendances-and-change', values: { ...values, attendances } };
}

/** 人日 of the last year, and what moved them; `null` where they are not known. */
export function personDaysFinding(rows: Totals): Finding | null {
  if (rows.some((row) => row.person_days === null)) return null;
  const found = lastYears(rows.map((row) => ({ ...row, count: row.person_days ?? 0 })));
  if (!found) return null;
  const { count: days, ...values } = found;
  return { code: 'person-days-and-change', values: { ...values, days } };
}

/** 実人数 of one year and the category that most of them took; `null` where it is not known. */
export function peopleFinding(
  rows: Totals,
  attendees: number | null,
  fiscalYear: FiscalYear,
): Finding | null {
  if (attendees === null) return null;
  const [most] = rows
    .filter((row) => row.fiscal_year === fiscalYear && (row.attendees ?? 0) > 0)
    .map((row) => ({ category: row.category, attendees: row.attendees ?? 0 }))
    .sort((a, b) => b.attendees - a.attendees);
  return { code: 'people-by-category', values: { fiscalYear, attendees, most: most ?? null } };
}

/** From where to where the 受講率 of groups reach, beside the city; `null` without any rate. */
export function reachRangeFinding(
  rows: readonly { readonly rate: number | null }[],
  city: number | null,
): Finding | null {
  const rates = rows.map((row) => row.rate).filter((rate) => rate !== null);
  if (rates.length === 0) return null;
  const values = { groups: rates.length, from: Math.min(...rates), to: Math.max(...rates), city };
  return { code: 'reach-range', values };
}

/**
 * The category that makes up most of the change between two years: at least half of it, in its
 * direction. What moved is told, and no trend (METHODS §13).
 */
function moverOf(
  rows: readonly Counted[],
  before: FiscalYear,
  last: FiscalYear,
): MovedCategory | null {
  const between = (own: readonly Counted[]) =>
    countOf(own.filter((r) => r.fiscal_year === last)) -
    countOf(own.filter((r) => r.fiscal_year === before));
  const change = between(rows);
  const categories = [...new Set(rows.map((row) => row.category))];
  if (change === 0 || categories.length < 2) return null;
  const moves = categories
    .map((category) => ({
      category,
      difference: between(rows.filter((row) => row.category === category)),
    }))
    .filter(({ difference }) => difference / change >= MOST_OF_CHANGE)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return moves[0] ?? null;
}

/** How many of the staff took training in one 年度, or `null` without 職員番号. */
export function reachFinding(
  rows: readonly Published<
    Pick<TrainingPeopleRow, 'fiscal_year' | 'attendees' | 'headcount' | 'rate'>
  >[],
  fiscalYear: FiscalYear,
): Finding | null {
  const row = rows.find((r) => r.fiscal_year === fiscalYear);
  if (!row || row.attendees === null) return null;
  return {
    code: 'reach',
    values: { attendees: row.attendees, headcount: row.headcount, rate: row.rate },
  };
}

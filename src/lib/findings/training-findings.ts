import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { TrainingReachRow } from '#lib/metrics/training-reach.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';

/** One category explains the total's ups and downs when the rest moves by no more than this share. */
const STEADY_SHARE = 0.2;

type Totals = readonly Published<TrainingTotalRow>[];

const sum = (rows: Totals) => rows.reduce((total, row) => total + row.attendances, 0);
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

/** What moved the number of attendances over the years shown. */
export function attendancesFinding(rows: Totals): Finding | null {
  const moved = volatileCategory(rows);
  if (moved) return { code: 'one-category-moves-total', values: moved };
  const years = yearsOf(rows);
  const last = years.at(-1);
  if (last === undefined) return null;
  const before = years.at(-2);
  return {
    code: 'attendances-and-change',
    values: {
      fiscalYear: last,
      attendances: sum(rows.filter((r) => r.fiscal_year === last)),
      previous: before === undefined ? null : sum(rows.filter((r) => r.fiscal_year === before)),
    },
  };
}

/** How many of the staff took training in one 年度, or `null` without 職員番号. */
export function reachFinding(
  rows: readonly Published<TrainingReachRow>[],
  fiscalYear: FiscalYear,
): Finding | null {
  const row = rows.find((r) => r.fiscal_year === fiscalYear && r.attribute === 'all');
  if (!row || row.attendees === null) return null;
  return {
    code: 'reach',
    values: { attendees: row.attendees, headcount: row.headcount, rate: row.rate },
  };
}

import { fiscalYearOfDate, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import { listedNames } from '#lib/domain/training/capabilities.ts';
import type { PlanRow } from './plan-rows.ts';

/** A plan of a 年度; `plan` is `null` for the city's own. */
export type PlanChoice = { readonly fiscalYear: FiscalYear; readonly plan: string | null };

export const PLAN_FILTERS = ['category', 'position', 'selection'] as const;
export type PlanFilter = (typeof PLAN_FILTERS)[number];

const METHODS = /[|｜・、／/]/u;

/** What a line says for a filter, several values where it names several. */
export const PLAN_VALUES: Readonly<Record<PlanFilter, (row: PlanRow) => readonly string[]>> = {
  category: (row) => (row.category === null ? [] : [row.category]),
  position: (row) => listedNames(row.audience_position),
  selection: (row) =>
    (row.selection ?? '')
      .split(METHODS)
      .map((method) => method.trim())
      .filter(Boolean),
};

/** How an address names a plan. */
export const planKey = ({ fiscalYear, plan }: PlanChoice): string =>
  plan === null ? String(fiscalYear) : `${fiscalYear} ${plan}`;

/** The plans there are, those of the city first, by 年度. */
export function plansOf(rows: readonly PlanRow[]): PlanChoice[] {
  const all = rows.map((row) => ({ fiscalYear: row.fiscal_year, plan: row.plan }));
  const keys = all.map(planKey);
  const different = all.filter((choice, at) => keys.indexOf(planKey(choice)) === at);
  return different.toSorted((a, b) => Number(a.plan !== null) - Number(b.plan !== null));
}

/** The city's own plan of the year of the 基準日 (ISO date), else its last one, else any. */
export function usualPlan(plans: readonly PlanChoice[], asOf: string | null): PlanChoice | null {
  const own = plans.filter(({ plan }) => plan === null);
  const year = asOf === null ? null : fiscalYearOfDate(asOf);
  return own.find(({ fiscalYear }) => fiscalYear === year) ?? own.at(-1) ?? plans[0] ?? null;
}

/** The lines of one plan. */
export const linesOfPlan = (rows: readonly PlanRow[], { fiscalYear, plan }: PlanChoice) =>
  rows.filter((row) => row.fiscal_year === fiscalYear && row.plan === plan);

/** The values that a filter can take among these lines, in the order of the plan. */
export const planValues = (lines: readonly PlanRow[], filter: PlanFilter): string[] => [
  ...new Set(lines.flatMap(PLAN_VALUES[filter])),
];

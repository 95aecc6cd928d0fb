import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { PlanProgressRow } from '#lib/metrics/plan-progress.ts';

/** One line of a plan with what became of it. */
export type PlanRow = Published<PlanProgressRow>;

/** The lines of one plan that a page shows, and how many it has. */
export type ShownPlan = {
  readonly fiscalYear: FiscalYear;
  /** 計画名; `null` for the city's own. */
  readonly plan: string | null;
  readonly rows: readonly PlanRow[];
  /** Lines of the whole plan. */
  readonly all: number;
};

/** Months of a 年度 in their order. */
export const FISCAL_MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] as const;

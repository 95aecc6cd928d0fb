import type { FiscalYear } from './fiscal-year.ts';
import type { GoalRow, GoalUnit } from './dataset.ts';

/** A goal with its yearly targets in order of 年度. */
export type Goal = {
  readonly name: string;
  readonly unit: GoalUnit;
  readonly step: string | null;
  readonly targets: readonly { readonly fiscalYear: FiscalYear; readonly target: number }[];
};

/** The goals that the rows of 目標 files describe, in the order in which they first appear. */
export function goalsOf(rows: readonly GoalRow[]): Goal[] {
  const names = [...new Set(rows.map((row) => row.goal))];
  return names.map((name) => {
    const own = rows.filter((row) => row.goal === name);
    return {
      name,
      unit: own[0]?.unit ?? 'unspecified',
      step: own[0]?.step ?? null,
      targets: own
        .map((row) => ({ fiscalYear: row.fiscal_year, target: row.target }))
        .sort((a, b) => a.fiscalYear - b.fiscalYear),
    };
  });
}

/** The sum of all yearly targets. */
export function totalTarget(goal: Goal): number {
  return goal.targets.reduce((sum, { target }) => sum + target, 0);
}

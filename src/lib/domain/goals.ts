import { GoalUnitSchema, type GoalRow, type GoalUnit } from './dataset.ts';
import { FiscalYearSchema, type FiscalYear } from './fiscal-year.ts';
import { z } from './zod.ts';

/**
 * A goal as it was entered or changed in the product; it takes the place of the one that a 目標 file
 * has by the same name.
 */
export const EnteredGoalSchema = z.strictObject({
  name: z.string().min(1),
  unit: GoalUnitSchema.default('unspecified'),
  /** As in a 目標 file; `null`: the goal has its own actuals. */
  counts: z.string().min(1).nullable().default(null),
  step: z.string().min(1).nullable().default(null),
  base: z.int().nonnegative().nullable().default(null),
  /** One target for each 年度 of its period; they need not be equal. */
  targets: z
    .array(z.strictObject({ fiscalYear: FiscalYearSchema, target: z.number().nonnegative() }))
    .min(1),
});
export type EnteredGoal = z.infer<typeof EnteredGoalSchema>;

/** The lines of 目標 files with the entered goals in place of those of the same name. */
export function withEnteredGoals(
  rows: readonly GoalRow[],
  entered: readonly EnteredGoal[],
): GoalRow[] {
  const names = new Set(entered.map(({ name }) => name));
  return [
    ...rows.filter(({ goal }) => !names.has(goal)),
    ...entered.flatMap(({ name, targets, ...goal }) =>
      targets.map(({ fiscalYear, target }) => ({
        ...goal,
        goal: name,
        fiscal_year: fiscalYear,
        target,
      })),
    ),
  ];
}

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

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
  /** Given up: neither this goal nor that of a file is shown. */
  removed: z.boolean().default(false),
  /** One target for each 年度 of its period; they need not be equal. All 0: no target in numbers. */
  targets: z
    .array(z.strictObject({ fiscalYear: FiscalYearSchema, target: z.number().nonnegative() }))
    .min(1),
});
export type EnteredGoal = z.infer<typeof EnteredGoalSchema>;

function linesOf({ name, targets, unit, counts, step, base, removed }: EnteredGoal): GoalRow[] {
  if (removed) return [];
  return targets.map(({ fiscalYear, target }) => ({
    ...{ goal: name, fiscal_year: fiscalYear, target },
    ...{ unit, counts, step, base },
  }));
}

/**
 * The lines of 目標 files with the entered goals in place of those of the same name, where those stand;
 * the others follow.
 */
export function withEnteredGoals(
  rows: readonly GoalRow[],
  entered: readonly EnteredGoal[],
): GoalRow[] {
  const own = new Map(entered.map((goal) => [goal.name, goal]));
  const names = new Set([...rows.map(({ goal }) => goal), ...own.keys()]);
  return [...names].flatMap((name) => {
    const goal = own.get(name);
    return goal ? linesOf(goal) : rows.filter((row) => row.goal === name);
  });
}

/** A goal with its yearly targets in order of 年度. */
export type Goal = {
  readonly name: string;
  readonly unit: GoalUnit;
  readonly step: string | null;
  /** What counts, every rule of its lines; none: the goal has its own actuals. */
  readonly counts: readonly string[];
  readonly base: number | null;
  readonly targets: readonly { readonly fiscalYear: FiscalYear; readonly target: number }[];
};

/**
 * One target for each 年度. Of lines that count the same the last one holds, so that a plan stated
 * twice is one plan; lines that count different things are parts and add up.
 */
function targetsOf(rows: readonly GoalRow[]): Goal['targets'] {
  const parts = new Map(rows.map((row) => [`${row.fiscal_year}\u0000${row.counts ?? ''}`, row]));
  const sums = new Map<FiscalYear, number>();
  for (const { fiscal_year: year, target } of parts.values()) {
    sums.set(year, (sums.get(year) ?? 0) + target);
  }
  return [...sums]
    .map(([fiscalYear, target]) => ({ fiscalYear, target }))
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** The goals that the rows of 目標 files describe, in the order in which they first appear. */
export function goalsOf(rows: readonly GoalRow[]): Goal[] {
  const names = [...new Set(rows.map((row) => row.goal))];
  return names.map((name) => {
    const own = rows.filter((row) => row.goal === name);
    return {
      name,
      unit: own[0]?.unit ?? 'unspecified',
      step: own[0]?.step ?? null,
      counts: [...new Set(own.flatMap(({ counts }) => counts ?? []))],
      base: own.find(({ base }) => base !== null)?.base ?? null,
      targets: targetsOf(own),
    };
  });
}

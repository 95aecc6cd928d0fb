/** Targets and actuals of every goal, by year and running. */
import { z } from '#lib/domain/zod.ts';
import { GoalUnitSchema } from '#lib/domain/dataset.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './goals-progress.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  goal: z.string(),
  unit: GoalUnitSchema,
  step: z.string().nullable(),
  fiscal_year: FiscalYearSchema,
  target: z.number(),
  actual: number,
  actual_attendances: number,
  actual_people: number,
  cumulative_target: z.number(),
  cumulative_actual: number,
});

/**
 * Target and actual of one 年度 of a goal and their running sums, in the goal's own unit: new people
 * for 実人数, attendances for 延べ and where the plan does not say; both counts stand beside it. Years
 * that have not begun have no actual. METHODS §14.
 */
export const goalsProgress = defineMetric({
  id: 'goals.progress',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'city-wide progress towards a published target' },
});
export type GoalProgressRow = RowOf<typeof goalsProgress>;

/** The running actual of every goal, month by month. */
import { z } from '#lib/domain/zod.ts';
import sql from './goals-monthly.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  goal: z.string(),
  /** First day of the month, ISO. */
  month: z.string(),
  /** `null`: nothing was reported of this month. */
  actual: z.number().nullable(),
  actual_people: z.number().nullable(),
  cumulative_actual: z.number(),
});

/**
 * What was reached in one month and since the plan began, in the goal's own unit; from the first
 * month of the plan to that of the 基準日; people who came for the first time beside it, where records
 * name them. A month without a report is `null`, a month without a record 0. METHODS §14.
 */
export const goalsMonthly = defineMetric({
  id: 'goals.monthly',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'city-wide progress towards a published target' },
});
export type GoalMonthRow = RowOf<typeof goalsMonthly>;

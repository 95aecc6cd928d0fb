/** Where every goal stands, the pace it needs and where the present pace leads. */
import { z } from '#lib/domain/zod.ts';
import { GoalUnitSchema } from '#lib/domain/dataset.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './goals-outlook.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  goal: z.string(),
  unit: GoalUnitSchema,
  step: z.string().nullable(),
  as_of: z.string(),
  first_year: FiscalYearSchema,
  last_year: FiscalYearSchema,
  target: z.number(),
  planned_to_date: z.number(),
  done: z.number(),
  done_attendances: z.number(),
  done_people: number,
  months_done: z.int(),
  months: z.int(),
});

/**
 * Done by the 基準日 against the plan to that day (targets spread evenly over a year's months),
 * remaining, pace per month so far and needed, and the straight line: done + pace × months left.
 * Paces are null before the first or after the last month. The ranges (`low`, `high`) and the
 * probability are not computed yet and null. METHODS §14.
 */
export const goalsOutlook = defineMetric({
  id: 'goals.outlook',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.extend({
    remaining: z.number(),
    months_left: z.int(),
    pace_per_month: number,
    required_per_month: number,
    required_per_year: number,
    straight_line: number,
    low: number,
    high: number,
    probability: number,
  }),
  finish: (rows) =>
    rows.map((row) => {
      const left = row.months - row.months_done;
      const remaining = Math.max(0, row.target - row.done);
      const pace = row.months_done === 0 ? null : row.done / row.months_done;
      const required = left === 0 ? null : remaining / left;
      return {
        ...row,
        remaining,
        months_left: left,
        pace_per_month: pace,
        required_per_month: required,
        required_per_year: required === null ? null : required * 12,
        straight_line: pace === null ? null : row.done + pace * left,
        low: null,
        high: null,
        probability: null,
      };
    }),
  protection: { kind: 'open', reason: 'city-wide progress towards a published target' },
});
export type GoalOutlookRow = RowOf<typeof goalsOutlook>;

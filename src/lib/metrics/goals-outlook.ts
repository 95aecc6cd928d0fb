/** Where every goal stands, the pace it needs and where the present pace leads. */
import { z } from '#lib/domain/zod.ts';
import { GoalUnitSchema } from '#lib/domain/dataset.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { FORECAST_METHODS, OUTLOOK_REASONS } from '#lib/domain/training/forecast.ts';
import { outlookOf } from '#lib/stats/forecast/goal-outlook.ts';
import sql from './goals-outlook.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  goal: z.string(),
  unit: GoalUnitSchema,
  step: z.string().nullable(),
  counts: z.string().nullable(),
  base: z.int().nullable(),
  as_of: z.string(),
  first_year: FiscalYearSchema,
  last_year: FiscalYearSchema,
  target: z.number(),
  planned_to_date: z.number(),
  staff: z.int().nullable(),
  different_people: number,
  done: z.number(),
  done_attendances: z.number(),
  done_people: number,
  in_post: number,
  months_done: z.int(),
  months: z.int(),
  /** The counts of the months known, between `|`. */
  monthly: z.string().nullable(),
  months_this_year: z.int(),
  this_year: number,
  same_months_before: number,
});

const outlook = z.strictObject({
  months_known: z.int(),
  remaining: z.number(),
  months_left: z.int(),
  pace_per_month: number,
  required_per_month: number,
  required_per_year: number,
  straight_line: number,
  this_year_line: number,
  low: number,
  high: number,
  low_50: number,
  high_50: number,
  probability: number,
  method: z.enum(FORECAST_METHODS).nullable(),
  reason: z.enum(OUTLOOK_REASONS).nullable(),
});

/**
 * Done by the 基準日 against the plan to that day (targets spread evenly over a year's months),
 * remaining, pace per month so far and needed, the straight line done + pace × months left, and the
 * same with the pace of the 年度 under way. `low` to `high` hold 90 of 100 outcomes, `low_50` to
 * `high_50` 50, by the `method` that gives the widest range; `probability` (0–1) is that of reaching the
 * target. Where there is no range, `reason` says why. `in_post`: of `done_people` those whom the roster
 * has today, `null` without one. `staff`: the goal's base, else the headcount
 * known last; `different_people`: of them to be expected if every year's target were drawn at random.
 * A target of 0 is none in numbers. METHODS §14.
 */
export const goalsOutlook = defineMetric({
  id: 'goals.outlook',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.omit({ monthly: true, months_this_year: true }).extend(outlook.shape),
  finish: (rows) =>
    rows.map(({ monthly, months_this_year, ...row }) => {
      const months = (monthly ?? '').split('|').filter(Boolean).map(Number);
      const thisYear = row.this_year === null ? null : row.this_year / months_this_year;
      return { ...row, ...outlookOf({ ...row, months, length: row.months, thisYear }) };
    }),
  protection: { kind: 'open', reason: 'city-wide progress towards a published target' },
});
export type GoalOutlookRow = RowOf<typeof goalsOutlook>;

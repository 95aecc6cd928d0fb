/** How a plan means its courses to be evaluated. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './outcomes-planned.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const text = z.string().nullable();
const flag = z.int().min(0).max(1);
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  plan: text,
  course: z.string(),
  evaluation: text,
  learning_goal: text,
  start_date: text,
  end_date: text,
  with_reaction: flag,
  with_prepost: flag,
  with_follow_up: flag,
});

/**
 * 効果測定 and 学習目標 of one planned course as the plan words them, its days (ISO dates, null where
 * unknown), and which levels have been measured (1) or not (0). METHODS §15.
 */
export const outcomesPlanned = defineMetric({
  id: 'outcomes.planned',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'what a published plan says of its courses' },
});
export type PlannedEvaluationRow = RowOf<typeof outcomesPlanned>;

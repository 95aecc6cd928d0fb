/** Which courses of a plan serve which aim or policy. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './plan-aims.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  plan: z.string().nullable(),
  aim: z.string(),
  courses: z.int(),
  attendances: z.int().nullable(),
  names: z.string(),
});

/**
 * Different courses of a plan that name an aim or policy, their `names` between `|` in the order of the
 * plan, and 延べ at them (null where none has a record). A course of several aims counts in each, so that
 * neither adds up over aims. `plan` is null for the city's own.
 */
export const planAims = defineMetric({
  id: 'plan.aims',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'courses of a plan, and city-wide counts of attendances' },
});
export type PlanAimRow = RowOf<typeof planAims>;

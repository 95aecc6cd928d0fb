/** Which abilities the courses of a plan build in which positions. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './plan-capabilities.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  plan: z.string().nullable(),
  position: z.string().nullable(),
  capability: z.string(),
  courses: z.int(),
  future: z.int(),
  required: z.int(),
  attendances: z.int().nullable(),
  gap: z.int(),
  names: z.string().nullable(),
});

/**
 * Courses of a plan that build an ability in a position today (`courses`, 【】) or in the future
 * (`future`, 《》), whether the position needs it (`required` 0 or 1) and whether it then has no course
 * at all (`gap` 0 or 1). `attendances`: 延べ at the courses counted, by whomever; null where none of them
 * has a matched record. `names`: the courses between `|`, those for the future
 * in 《》. `plan` is null for the city's own, `position` where the plan names none. Cancelled courses are
 * planned ones.
 */
export const planCapabilities = defineMetric({
  id: 'plan.capabilities',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'courses of a plan, and city-wide counts of attendances' },
});
export type PlanCapabilityRow = RowOf<typeof planCapabilities>;

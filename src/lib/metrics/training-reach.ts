/** 受講率: how many of the staff took training at least once, by attribute. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-reach.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { CourseParametersSchema } from './training-parameters.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  attendees: count,
  headcount: count,
  rate: z.number().nullable(),
  attendances: z.int(),
  per_staff: z.number().nullable(),
  base: z.int(),
  fewest: z.int(),
});

/**
 * 実人数 (people who took training at least once), the staff of that 年度 as base, 受講率 = 実人数 /
 * staff (0 to 1), 延べ and 延べ / staff, for one value of an attribute; `all` is the whole city. Of all
 * courses, or of an organiser, a course or a category. `base` is the group's size: its staff, without
 * 職員数 its attendances; `fewest` is the smallest group that its numbers or a subtraction would tell
 * of, by which small groups are hidden. METHODS §12, §13.
 */
export const trainingReach = defineMetric({
  id: 'training.reach',
  sql,
  parameters: CourseParametersSchema,
  raw,
  row: raw.extend({ attendances: count, base: count, fewest: count }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: ['attendees', 'rate', 'attendances', 'per_staff', 'base', 'fewest'],
  },
});
export type TrainingReachRow = RowOf<typeof trainingReach>;

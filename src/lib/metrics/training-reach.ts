/** 受講率: how many of the staff took training at least once, by attribute. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-reach.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

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
  base: z.int(),
});

/**
 * 実人数 (people who took training at least once), the staff of that 年度 as base, 受講率 = 実人数 /
 * staff (0 to 1) and 延べ, for one value of an attribute; `all` is the whole city. `base` is the group's
 * size, by which small groups are hidden. METHODS §13.
 */
export const trainingReach = defineMetric({
  id: 'training.reach',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.extend({ attendances: count, base: count }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'base',
    hidden: ['attendees', 'rate', 'attendances', 'base'],
  },
});
export type TrainingReachRow = RowOf<typeof trainingReach>;

/** Recommendation: promoters less detractors. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-enps.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  n: z.int().nullable(),
  promoters: z.int().nullable(),
  passives: z.int().nullable(),
  detractors: z.int().nullable(),
  enps: number,
  ci_low: number,
  ci_high: number,
  refusal: RefusalSchema,
});

export const engagementEnps = defineMetric({
  id: 'engagement.enps',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'n',
    hidden: ['n', 'enps'],
    distribution: ['promoters', 'passives', 'detractors', 'ci_low', 'ci_high'],
  },
});
export type EnpsRow = RowOf<typeof engagementEnps>;

/** How well the items of a scale go together. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-reliability.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  scale: z.string(),
  items: z.int(),
  n: z.int().nullable(),
  alpha: number,
  ci_low: number,
  ci_high: number,
  omega: number,
  inter_item_r: number,
  spearman_brown: number,
  refusal: RefusalSchema,
});

export const engagementReliability = defineMetric({
  id: 'engagement.reliability',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'n',
    hidden: ['n', 'alpha', 'ci_low', 'ci_high', 'omega', 'inter_item_r', 'spearman_brown'],
  },
});
export type ReliabilityRow = RowOf<typeof engagementReliability>;

/** The score if nobody else had answered anything but the lowest, or the highest. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-bounds.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  response_rate: number,
  score: number,
  worst_low: number,
  worst_high: number,
  fewest: z.int().nullable(),
});

export const engagementBounds = defineMetric({
  id: 'engagement.bounds',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: ['response_rate', 'score', 'worst_low', 'worst_high', 'fewest'],
  },
});
export type BoundsRow = RowOf<typeof engagementBounds>;

/** How completely the sheets were filled in. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-quality.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  returned: z.int().nullable(),
  blank: z.int().nullable(),
  straight_lining: z.int().nullable(),
  partial: z.int().nullable(),
  missing_share: number,
});

export const engagementQuality = defineMetric({
  id: 'engagement.quality',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'returned',
    hidden: ['returned', 'blank', 'straight_lining', 'partial', 'missing_share'],
  },
});
export type QualityRow = RowOf<typeof engagementQuality>;

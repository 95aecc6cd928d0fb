/** Between what the score would lie if everybody else had answered at one end of the scale. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { worstCaseBounds } from '#lib/stats/worst-case.ts';
import sql from './engagement-bounds.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  response_rate: number,
  score: number,
  fewest: z.int(),
});

/**
 * The overall score (mean of the item means) of the whole city had all who did not answer given
 * the lowest answer of the scale, or the highest: r·m + (1−r)·1 to r·m + (1−r)·5. Null without a
 * response rate. METHODS §6.
 */
export const engagementBounds = defineMetric({
  id: 'engagement.bounds',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.extend({ worst_low: number, worst_high: number, fewest: z.int().nullable() }),
  finish: (rows, { instrument: { scale } }) =>
    rows.map((row) => {
      const bounds =
        row.response_rate === null || row.score === null
          ? null
          : worstCaseBounds(row.response_rate, row.score, scale.min, scale.max);
      return { ...row, worst_low: bounds?.low ?? null, worst_high: bounds?.high ?? null };
    }),
  protection: {
    kind: 'group',
    size: 'fewest',
    tells: 'items',
    hidden: ['response_rate', 'score', 'worst_low', 'worst_high', 'fewest'],
  },
});
export type BoundsRow = RowOf<typeof engagementBounds>;

/** How completely the sheets of a round were filled in. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-quality.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  returned: z.int(),
  /** Not a single answer. */
  blank: z.int(),
  /** The same answer to every item that was asked. */
  straight_lining: z.int(),
  /** Some answers, but fewer than a person mean needs. */
  partial: z.int(),
  missing_share: z.number().nullable(),
});
const count = z.int().nullable();

/**
 * Of the sheets returned in one 年度: how many are blank, straight-lined or answered by less than
 * half, and the share (0 to 1) of answers missing among the items that were asked, blank sheets
 * included. Reported only, nothing is left out for it. METHODS §2.
 */
export const engagementQuality = defineMetric({
  id: 'engagement.quality',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.extend({ returned: count, blank: count, straight_lining: count, partial: count }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'returned',
    tells: 'returned',
    hidden: ['returned', 'blank', 'straight_lining', 'partial', 'missing_share'],
  },
});
export type QualityRow = RowOf<typeof engagementQuality>;

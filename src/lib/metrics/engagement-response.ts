/** Who answered, by every attribute. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-response.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  returned: z.int(),
  headcount: z.int().nullable(),
  rate: z.number().nullable(),
});

/**
 * Sheets returned over people asked (0 to 1), of one group in one 年度, blank sheets included; the
 * attribute `all` is the whole city. Null without a headcount, or where more came back than were
 * asked (the headcount is then wrong). METHODS §6.
 */
export const engagementResponse = defineMetric({
  id: 'engagement.response',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.extend({ returned: z.int().nullable() }),
  finish: (rows) => [...rows],
  protection: { kind: 'group', tells: 'returned', size: 'returned', hidden: ['returned', 'rate'] },
});
export type ResponseRow = RowOf<typeof engagementResponse>;

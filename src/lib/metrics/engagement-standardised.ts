/** The score once more, with the mix of positions of an earlier round. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-standardised.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  previous_year: FiscalYearSchema,
  attribute: z.string(),
  score: number,
  previous_score: number,
  difference: number,
  score_standardised: number,
  difference_standardised: number,
  fewest: z.int().nullable(),
  refusal: RefusalSchema,
});

export const engagementStandardised = defineMetric({
  id: 'engagement.standardised',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: [
      'score',
      'previous_score',
      'difference',
      'score_standardised',
      'difference_standardised',
      'fewest',
    ],
  },
});
export type StandardisedRow = RowOf<typeof engagementStandardised>;

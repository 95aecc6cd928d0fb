/** How far those who answered resemble those who were asked. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-representativeness.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  groups: z.int(),
  returned: z.int().nullable(),
  headcount: z.int().nullable(),
  chi2: number,
  df: z.int().nullable(),
  p: number,
  cramers_v: number,
  r_indicator: number,
  dissimilarity: number,
  smallest_expected: number,
  refusal: RefusalSchema,
});

export const engagementRepresentativeness = defineMetric({
  id: 'engagement.representativeness',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'returned',
    hidden: [
      'returned',
      'chi2',
      'df',
      'p',
      'cramers_v',
      'r_indicator',
      'dissimilarity',
      'smallest_expected',
    ],
  },
});
export type RepresentativenessRow = RowOf<typeof engagementRepresentativeness>;

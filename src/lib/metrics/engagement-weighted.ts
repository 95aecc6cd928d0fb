/** The score with the respondents weighted to the staff. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-weighted.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  score: number,
  score_raked: number,
  ci_low: number,
  ci_high: number,
  score_poststratified: number,
  n: z.int().nullable(),
  n_eff: number,
  deff: number,
  weight_ratio: number,
  trimmed: z.int().nullable(),
  margins: z.string(),
  rounds: z.int().nullable(),
  warning: z.enum(['unequal-weights', 'low-efficiency']).nullable(),
  refusal: RefusalSchema,
});

export const engagementWeighted = defineMetric({
  id: 'engagement.weighted',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'n',
    hidden: [
      'score',
      'score_raked',
      'ci_low',
      'ci_high',
      'score_poststratified',
      'n',
      'n_eff',
      'deff',
      'weight_ratio',
      'trimmed',
    ],
  },
});
export type WeightedRow = RowOf<typeof engagementWeighted>;

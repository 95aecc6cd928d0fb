/** Each item in a group: mean, interval, band and how the answers are distributed. */
import { z } from '#lib/domain/zod.ts';
import { BandSchema, bandOf } from '#lib/domain/bands.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { meanInterval } from '#lib/stats/mean-interval.ts';
import { wilsonInterval } from '#lib/stats/wilson.ts';
import sql from './engagement-items.sql?raw';
import { GroupParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  item: z.int().positive(),
  n: z.int(),
  missing: z.int(),
  mean: z.number().nullable(),
  sd: z.number().nullable(),
  population: z.int().nullable(),
  top2_share: z.number().nullable(),
  bottom2_share: z.number().nullable(),
  count_1: count,
  count_2: count,
  count_3: count,
  count_4: count,
  count_5: count,
});

/**
 * Mean (1 to 5) of the valid answers to one item in one 年度, with n, standard deviation (n − 1),
 * 95 % interval (finite population where known), band of the unrounded mean, counts per answer and
 * the shares of 4–5, with Wilson's interval, and 1–2 (0 to 1). Missing answers leave n; a group under the threshold has no
 * values, one under twice the threshold no spread, interval or distribution. METHODS §2, §5.
 */
export const engagementItems = defineMetric({
  id: 'engagement.items',
  sql,
  parameters: GroupParametersSchema,
  raw,
  row: raw.extend({
    n: count,
    missing: count,
    ci_low: z.number().nullable(),
    ci_high: z.number().nullable(),
    top2_low: z.number().nullable(),
    top2_high: z.number().nullable(),
    band: BandSchema.nullable(),
  }),
  finish: (rows, { bands }) =>
    rows.map((row) => {
      const interval = meanInterval(row, row.population);
      const favourable = (row.count_4 ?? 0) + (row.count_5 ?? 0);
      const share = wilsonInterval(favourable, row.n, row.population);
      return {
        ...row,
        ci_low: interval?.low ?? null,
        ci_high: interval?.high ?? null,
        top2_low: share?.low ?? null,
        top2_high: share?.high ?? null,
        band: bandOf(row.mean, bands),
      };
    }),
  protection: {
    kind: 'group',
    tells: 'item',
    size: 'n',
    hidden: ['n', 'missing', 'mean', 'band'],
    // Of a few whole numbers, mean and spread together give the counts away.
    distribution: [
      'sd',
      'ci_low',
      'ci_high',
      'top2_low',
      'top2_high',
      'count_1',
      'count_2',
      'count_3',
      'count_4',
      'count_5',
    ],
    shares: ['top2_share', 'bottom2_share'],
  },
});
export type ItemRow = RowOf<typeof engagementItems>;

/** The engagement score of a group with its interval and band, one row per survey round. */
import { z } from '#lib/domain/zod.ts';
import { BandSchema, bandOf } from '#lib/domain/bands.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { meanInterval } from '#lib/stats/mean-interval.ts';
import sql from './engagement-overall.sql?raw';
import { GroupParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  respondents: z.int(),
  population: z.int().nullable(),
  response_rate: z.number().nullable(),
  score: z.number().nullable(),
  score_person_mean: z.number().nullable(),
  n_person: z.int(),
  sd_person: z.number().nullable(),
  fewest: z.int(),
});

/**
 * Mean of the item means, from 1 to 5, of everybody who answered in the 年度, with the mean of the
 * person means (at least half of the items answered) for spread and interval. The interval is 95 %
 * with the finite-population factor where the population is known; the band is that of `score`.
 * Undefined values are null; a group that is hidden has none. METHODS §3, §5.
 */
export const engagementOverall = defineMetric({
  id: 'engagement.overall',
  sql,
  parameters: GroupParametersSchema,
  raw,
  row: raw.extend({
    n_person: z.int().nullable(),
    respondents: z.int().nullable(),
    fewest: z.int().nullable(),
    ci_low: z.number().nullable(),
    ci_high: z.number().nullable(),
    band: BandSchema.nullable(),
  }),
  finish: (rows, { bands }) =>
    rows.map((row) => {
      const sample = { n: row.n_person, mean: row.score_person_mean, sd: row.sd_person };
      const interval = meanInterval(sample, row.population);
      return {
        ...row,
        ci_low: interval?.low ?? null,
        ci_high: interval?.high ?? null,
        band: bandOf(row.score, bands),
      };
    }),
  protection: {
    kind: 'group',
    tells: 'items',
    // The score gives its least answered item away once the others are shown beside it.
    size: 'fewest',
    hidden: [
      'respondents',
      'response_rate',
      'score',
      'score_person_mean',
      'n_person',
      'fewest',
      'band',
      'sd_person',
      'ci_low',
      'ci_high',
    ],
  },
});
export type OverallRow = RowOf<typeof engagementOverall>;

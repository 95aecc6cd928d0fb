/** Every item in every group: what heat maps and comparisons start from. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { meanInterval } from '#lib/stats/mean-interval.ts';
import sql from './engagement-groups.sql?raw';
import { AttributeParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  /** The 部 of a 課; empty for every other attribute. */
  division: z.string(),
  item: z.int().nonnegative(),
  n: z.int(),
  mean: z.number().nullable(),
  sd: z.number().nullable(),
  population: z.int().nullable(),
  fewest: z.int(),
});

/**
 * Mean (1 to 5) of one item among the respondents with one value of an attribute, item 0 being the
 * mean of their person means; n is how many answered it. Item 0 has its 95 % interval, with the
 * finite-population factor where the staff of the group is known; the spread of single items is
 * `engagement.items`' to tell. Hidden under the threshold. METHODS §5, §7, §12.
 */
export const engagementGroups = defineMetric({
  id: 'engagement.groups',
  sql,
  parameters: AttributeParametersSchema,
  raw,
  row: raw.omit({ sd: true, population: true }).extend({
    n: z.int().nullable(),
    ci_low: z.number().nullable(),
    ci_high: z.number().nullable(),
    fewest: z.int().nullable(),
  }),
  finish: (rows) =>
    rows.map(({ sd, population, ...row }) => {
      const sample = { n: row.n, mean: row.mean, sd };
      const interval = row.item === 0 ? meanInterval(sample, population) : null;
      return { ...row, ci_low: interval?.low ?? null, ci_high: interval?.high ?? null };
    }),
  protection: {
    kind: 'group',
    tells: 'item',
    size: 'fewest',
    hidden: ['n', 'mean', 'fewest'],
    distribution: ['ci_low', 'ci_high'],
  },
});
export type GroupRow = RowOf<typeof engagementGroups>;

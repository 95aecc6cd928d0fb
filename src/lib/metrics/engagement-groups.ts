/** Every item in every group: what heat maps and comparisons start from. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
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
  fewest: z.int(),
});

/**
 * Mean (1 to 5) of one item among the respondents with one value of an attribute, item 0 being the
 * mean of their person means; n is how many answered it. Hidden under the threshold. METHODS §7, §12.
 */
export const engagementGroups = defineMetric({
  id: 'engagement.groups',
  sql,
  parameters: AttributeParametersSchema,
  raw,
  row: raw.extend({ n: z.int().nullable(), fewest: z.int().nullable() }),
  finish: (rows) => [...rows],
  protection: { kind: 'group', tells: 'item', size: 'fewest', hidden: ['n', 'mean', 'fewest'] },
});
export type GroupRow = RowOf<typeof engagementGroups>;

/** How far each group lies from all others. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-differences.sql?raw';
import { AttributeParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  item: z.int().nonnegative(),
  n: z.int().nullable(),
  mean: number,
  difference: number,
  ci_low: number,
  ci_high: number,
  p: number,
  q: number,
  hedges_g: number,
  superiority: number,
  mann_whitney_p: number,
  distinguishable: z.boolean().nullable(),
  fewest: z.int().nullable(),
});

export const engagementDifferences = defineMetric({
  id: 'engagement.differences',
  sql,
  parameters: AttributeParametersSchema,
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: ['n', 'mean', 'difference', 'distinguishable', 'fewest'],
    distribution: ['ci_low', 'ci_high', 'p', 'q', 'hedges_g', 'superiority', 'mann_whitney_p'],
  },
});
export type DifferencesRow = RowOf<typeof engagementDifferences>;

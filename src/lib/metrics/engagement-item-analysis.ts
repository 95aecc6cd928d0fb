/** How each item goes with the others of the questionnaire. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-item-analysis.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  item: z.int().positive(),
  n: z.int().nullable(),
  item_rest_r: number,
  alpha_if_deleted: number,
  refusal: RefusalSchema,
});

export const engagementItemAnalysis = defineMetric({
  id: 'engagement.item_analysis',
  sql,
  parameters: z.object({}),
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: { kind: 'group', size: 'n', hidden: ['n', 'item_rest_r', 'alpha_if_deleted'] },
});
export type ItemAnalysisRow = RowOf<typeof engagementItemAnalysis>;

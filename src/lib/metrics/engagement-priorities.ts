/** Satisfaction and importance of each item, side by side. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-priorities.sql?raw';
import { PriorityParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  outcome: z.int().positive(),
  item: z.int().positive(),
  n: z.int().nullable(),
  satisfaction: number,
  importance: number,
  importance_low: number,
  importance_high: number,
  t_satisfaction: number,
  t_importance: number,
  improvement_index: number,
  sd_convention: z.enum(['population', 'sample']),
  refusal: RefusalSchema,
});

export const engagementPriorities = defineMetric({
  id: 'engagement.priorities',
  sql,
  parameters: PriorityParametersSchema,
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'n',
    hidden: [
      'n',
      'satisfaction',
      'importance',
      'importance_low',
      'importance_high',
      't_satisfaction',
      't_importance',
      'improvement_index',
    ],
  },
});
export type PrioritiesRow = RowOf<typeof engagementPriorities>;

/** What goes with a chosen item: its association with every other. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-drivers.sql?raw';
import { OutcomeParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  outcome: z.int().positive(),
  item: z.int().positive(),
  n: z.int().nullable(),
  r: number,
  r_low: number,
  r_high: number,
  spearman: number,
  share_of_r2: number,
  r2: number,
  refusal: RefusalSchema,
});

export const engagementDrivers = defineMetric({
  id: 'engagement.drivers',
  sql,
  parameters: OutcomeParametersSchema,
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'n',
    hidden: ['n', 'r', 'r_low', 'r_high', 'spearman', 'share_of_r2', 'r2'],
  },
});
export type DriversRow = RowOf<typeof engagementDrivers>;

/** 行動変容: who uses at work what a course taught. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { wilsonInterval } from '#lib/stats/wilson.ts';
import sql from './outcomes-behaviour.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { OutcomesParametersSchema } from './outcomes-parameters.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  course: z.string(),
  organiser: z.string(),
  n: z.int(),
  applied: z.int(),
  fewest: z.int(),
});

/**
 * How many of those asked some months after a course say that they use it at work, as a share (0 to
 * 1) with Wilson's 95 % interval from ten answers on. Who did not answer is no part of it. A yes or no
 * is told from twice the threshold on. METHODS §5 and §15.
 */
export const outcomesBehaviour = defineMetric({
  id: 'outcomes.behaviour',
  sql,
  parameters: OutcomesParametersSchema,
  raw,
  row: raw.extend({
    n: z.int().nullable(),
    applied: z.int().nullable(),
    fewest: z.int().nullable(),
    share: number,
    low: number,
    high: number,
  }),
  finish: (rows) =>
    rows.map((row) => {
      const interval = wilsonInterval(row.applied, row.n, null);
      return {
        ...row,
        share: row.applied / row.n,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
      };
    }),
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: ['n', 'fewest'],
    distribution: ['applied', 'share', 'low', 'high'],
  },
});
export type BehaviourRow = RowOf<typeof outcomesBehaviour>;

/** Records that are not counted, by reason and 年度. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-excluded.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  reason: z.enum(['applied', 'absent', 'cancelled', 'repeats', 'no_person', 'unknown_person']),
  is_left_out: z.int(),
  records: z.int(),
});

/**
 * How many 受講記録 of a 年度 are left out of 延べ and why (`is_left_out` 1: 申込, 欠席, 取消, repeats of
 * person, course and day), and how many count though they name nobody or somebody who is not in the
 * 職員名簿. Reasons that do not occur have no row. METHODS §13.
 */
export const trainingExcluded = defineMetric({
  id: 'training.excluded',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'city-wide counts of records, of no group of people' },
});
export type TrainingExcludedRow = RowOf<typeof trainingExcluded>;

/** 延べ and 科目数 from the records beside those of the published table. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-compared.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  category: z.string(),
  recorded_courses: count,
  recorded_attendances: count,
  published_courses: count,
  published_attendances: count,
  difference: z.int(),
});

/**
 * 科目数 and 延べ of one 区分 in one 年度, counted from the records of persons and as the city has
 * published them, and the difference of 延べ (records less published, an unknown 区分 counting 0).
 * Only of years that have both. METHODS §13.
 */
export const trainingCompared = defineMetric({
  id: 'training.compared',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'city-wide counts of attendances, as the city prints them' },
});
export type TrainingComparedRow = RowOf<typeof trainingCompared>;

/** Courses, attendances and attendees per category and 年度. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-totals.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  category: z.string(),
  courses: z.int().nullable(),
  attendances: z.int(),
  attendees: z.int().nullable(),
  source: z.enum(['records', 'totals']),
});

/**
 * Different courses held, 延べ (attendances that count) and 実人数 (different people) of one 区分 in
 * one 年度. 実人数 does not add up over categories or years; it is null without 職員番号.
 * METHODS §13.
 */
export const trainingTotals = defineMetric({
  id: 'training.totals',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'city-wide counts of attendances, no answer of anybody' },
});
export type TrainingTotalRow = RowOf<typeof trainingTotals>;

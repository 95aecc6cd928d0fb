/** Attendances, attendees, sessions and hours per course and 年度. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-courses.sql?raw';
import { defineMetric } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  course: z.string(),
  category: z.string(),
  attendances: z.int(),
  attendees: z.int().nullable(),
  sessions: z.int().nullable(),
  hours: z.number().nullable(),
});

/**
 * 延べ, 実人数, days held and hours (sum over attendances) of one course in one 年度. Null where the
 * records carry no 職員番号, no date or no hours. METHODS §13.
 */
export const trainingCourses = defineMetric({
  id: 'training.courses',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'city-wide counts of attendances, no answer of anybody' },
});

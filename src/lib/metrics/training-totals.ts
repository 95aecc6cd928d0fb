/** Courses, attendances, attendees, days and hours per category and 年度. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-totals.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { TrainingParametersSchema } from './training-parameters.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  category: z.string(),
  courses: count,
  attendances: z.int(),
  attendees: count,
  person_days: z.number().nullable(),
  days_unknown: z.int(),
  hours: z.number().nullable(),
  hours_unknown: z.int(),
  fewest: z.int(),
  source: z.enum(['records', 'totals']),
});

/**
 * Different courses held, 延べ (attendances that count), 実人数 (different people), 人日 and hours of
 * one 区分 in one 年度, of everybody or of the group asked for. 実人数 does not add up over categories
 * or years; it is null without 職員番号. 人日 is null while the days of `days_unknown` attendances are
 * not known: those of the record, else of the plan, else 1 for a dated row. `hours` is of all but
 * `hours_unknown`. `fewest` is the size by which a small group is hidden, 0 for everybody. METHODS §13.
 */
export const trainingTotals = defineMetric({
  id: 'training.totals',
  sql,
  parameters: TrainingParametersSchema,
  raw,
  row: raw.extend({ attendances: count, days_unknown: count, hours_unknown: count, fewest: count }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: [
      ...['courses', 'attendances', 'attendees', 'person_days', 'days_unknown', 'hours'],
      ...['hours_unknown', 'fewest'],
    ],
  },
});
export type TrainingTotalRow = RowOf<typeof trainingTotals>;

/** Attendances, attendees, completions, sessions, hours and days per course and 年度. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-courses.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { TrainingParametersSchema } from './training-parameters.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  course: z.string(),
  category: z.string(),
  organiser: z.string().nullable(),
  attendances: z.int(),
  attendees: count,
  completed: z.int(),
  sessions: count,
  hours: z.number().nullable(),
  person_days: z.number().nullable(),
  fewest: z.int(),
});

/**
 * 延べ, 実人数, records that say 修了, days held, hours (sum over attendances) and 人日 of one course in
 * one 年度, of everybody or of the group asked for. Null where the records carry no 職員番号, no date,
 * no hours or no days; `organiser` is null where several are named. `fewest` is the size by which a
 * small group is hidden, 0 for everybody. METHODS §13.
 */
export const trainingCourses = defineMetric({
  id: 'training.courses',
  sql,
  parameters: TrainingParametersSchema,
  raw,
  row: raw.extend({ attendances: count, completed: count, fewest: count }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: [
      ...['attendances', 'attendees', 'completed', 'sessions', 'hours', 'person_days', 'fewest'],
    ],
  },
});
export type TrainingCourseRow = RowOf<typeof trainingCourses>;

/** Different people who took training, with 受講率 and attendances per person, per 年度. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './training-people.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { TrainingParametersSchema } from './training-parameters.ts';

const count = z.int().nullable();
const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  courses: z.int(),
  attendances: z.int(),
  attendees: count,
  headcount: count,
  rate: number,
  per_attendee: number,
  per_staff: number,
  person_days: number,
  days_unknown: z.int(),
  hours: number,
  hours_unknown: z.int(),
  fewest: z.int(),
});

/**
 * 実人数 of one 年度 over all the courses asked for (a union: the people of several 区分 do not add
 * up), the staff of the group as its base, 受講率 = 実人数 / staff (0 to 1), 延べ / 実人数 and
 * 一人当たり受講回数 = 延べ / staff. Null without 職員番号 or without 職員数. `fewest` is the size by
 * which a small group is hidden, 0 for everybody. METHODS §13.
 */
export const trainingPeople = defineMetric({
  id: 'training.people',
  sql,
  parameters: TrainingParametersSchema,
  raw,
  row: raw.extend({
    ...{ courses: count, attendances: count, days_unknown: count },
    ...{ hours_unknown: count, fewest: count },
  }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: [
      ...['courses', 'attendances', 'attendees', 'rate', 'per_attendee', 'per_staff'],
      ...['person_days', 'days_unknown', 'hours', 'hours_unknown', 'fewest'],
    ],
  },
});
export type TrainingPeopleRow = RowOf<typeof trainingPeople>;

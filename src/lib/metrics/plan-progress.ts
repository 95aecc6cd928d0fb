/** How each course of a plan stands against the plan. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { ScheduleKindSchema } from '#lib/domain/plan-date.ts';
import { isUnderAttended, PlanLineStateSchema } from '#lib/domain/training/plan-line.ts';
import sql from './plan-progress.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const text = z.string().nullable();
const count = z.int().nullable();

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  plan: text,
  plan_no: z.int(),
  course: z.string(),
  line: z.int(),
  category: text,
  organiser: text,
  audience: text,
  audience_position: text,
  selection: text,
  schedule: text,
  schedule_kind: ScheduleKindSchema.nullable(),
  start_date: text,
  end_date: text,
  worded_start: text,
  worded_end: text,
  state: PlanLineStateSchema,
  planned: z.int(),
  held: count,
  capacity: count,
  eligible: count,
  base: count,
  applied: count,
  attended: z.int(),
  attendances: z.int(),
  completed: count,
  absent: count,
  absence_notices: count,
  reports: count,
  rate: z.number().nullable(),
  first_day: text,
  last_day: text,
  days: z.number().nullable(),
  deadline: text,
  years: z.number().nullable(),
  venue: text,
  aim: text,
  capability: text,
  remark: text,
  matched: text,
});
const row = raw.extend({ under: z.int().nullable() });

/**
 * One line of a plan beside what the records say of it at the 基準日. `planned` 1: due by then, or held
 * already; `held` 1 or 0 among those, else null. People: `applied` whom the records name in any state but
 * 取消, `attended` of them with 受講 (`attendances` 延べ), `completed` 修了, `absent` 欠席 with
 * `absence_notices`, `reports` of attendees. `base`: 対象者数 of a 指定 or 指名 course, else 定員; `rate`
 * attended/base once it is held (0 to 1, more where more came than were asked), null without a base
 * or without any record;
 * `under` 1 below `FULL_ENOUGH`. Notices and reports are null where the records do not speak of them.
 */
export const planProgress = defineMetric({
  id: 'plan.progress',
  sql,
  parameters: z.object({}),
  raw,
  row,
  finish: (rows) =>
    rows.map((line) => ({
      ...line,
      under: line.rate === null ? null : Number(isUnderAttended(line.rate)),
    })),
  protection: {
    kind: 'group',
    size: 'applied',
    hidden: ['applied', 'completed', 'absent', 'absence_notices', 'reports'],
  },
});
export type PlanProgressRow = RowOf<typeof planProgress>;

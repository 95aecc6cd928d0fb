import { FiscalYearSchema } from '../fiscal-year.ts';
import { z } from '../zod.ts';

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Name = z.string().min(1);

/** Names under which attendances of a planned course are recorded, as somebody confirmed them. */
export const CourseMatchSchema = z.strictObject({
  fiscalYear: FiscalYearSchema,
  /** 計画名; `null`: the city's own. */
  plan: Name.nullable().default(null),
  /** The plan's course. */
  course: Name,
  /** Courses of the records; empty: none of them is this course. */
  attended: z.array(Name),
});
export type CourseMatch = z.infer<typeof CourseMatchSchema>;

/** How a planned course stands, where somebody said so after the plan was written. */
export const CourseStateSchema = z.strictObject({
  fiscalYear: FiscalYearSchema,
  /** 計画名; `null`: the city's own. */
  plan: Name.nullable().default(null),
  course: Name,
  /** Which of several lines of the same course, from 1; absent: each of them. */
  line: z.int().positive().optional(),
  state: z.enum(['held', 'running', 'rescheduled', 'cancelled']),
  /** The new day of a 日程変更. */
  date: IsoDate.optional(),
});
export type CourseState = z.infer<typeof CourseStateSchema>;

/** An ability that a position needs, whether or not a course builds it. */
export const RequiredAbilitySchema = z.strictObject({
  position: Name,
  capability: Name,
  /** The plan that it is held against, as 計画名 says; `null`: the city's own. */
  plan: Name.nullable().default(null),
});
export type RequiredAbility = z.infer<typeof RequiredAbilitySchema>;

/** A new or expanded measure of a map of measures, and how far it is. */
export const MeasureSchema = z.strictObject({
  number: z.int().positive(),
  name: Name,
  kind: z.enum(['new', 'expanded']),
  state: z.enum(['planned', 'running', 'done']).default('planned'),
  /** Who does it: an office, never a person. */
  by: z.string().default(''),
  /** 年月 since when. */
  since: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .nullable()
    .default(null),
  note: z.string().default(''),
});
export type Measure = z.infer<typeof MeasureSchema>;

/** What was decided about plans in the product. */
export const PlanSettingsSchema = z.strictObject({
  matches: z.array(CourseMatchSchema).default([]),
  states: z.array(CourseStateSchema).default([]),
  required: z.array(RequiredAbilitySchema).default([]),
  /** Where the list of required abilities comes from, as 出典 names it. */
  requiredSource: z.string().default(''),
  measures: z.array(MeasureSchema).default([]),
});
export type PlanSettings = z.infer<typeof PlanSettingsSchema>;

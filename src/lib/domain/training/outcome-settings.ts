import { FiscalYearSchema } from '../fiscal-year.ts';
import { z } from '../zod.ts';

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a course is to reach, in a number that the evaluation has. */
export const LearningGoalSchema = z.strictObject({
  fiscalYear: FiscalYearSchema,
  course: z.string().min(1),
  /** What an attendee can do afterwards. */
  goal: z.string().min(1),
  /** Mean after, mean gain, mean three months later (points of 100), or share who use it (0 to 1). */
  measure: z.enum(['post', 'gain', 'follow_up', 'applied']),
  minimum: z.number(),
});
export type LearningGoal = z.infer<typeof LearningGoalSchema>;

/** A measurement still to come. */
export const PlannedMeasurementSchema = z.strictObject({
  course: z.string().min(1),
  kind: z.enum(['reaction', 'prepost', 'follow_up']),
  date: IsoDate,
});
export type PlannedMeasurement = z.infer<typeof PlannedMeasurementSchema>;

/** What was decided about evaluations in the product. */
export const OutcomeSettingsSchema = z.strictObject({
  learningGoals: z.array(LearningGoalSchema).default([]),
  measurements: z.array(PlannedMeasurementSchema).default([]),
});
export type OutcomeSettings = z.infer<typeof OutcomeSettingsSchema>;

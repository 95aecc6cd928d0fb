import { z } from '#lib/domain/zod.ts';

const name = z.string().default('');

/** Which courses count, by name; empty for all. */
export const CourseParametersSchema = z.object({ organiser: name, course: name, category: name });

/** Which attendances count, by name; empty for all. A 課 is named with its 部. */
export const TrainingParametersSchema = CourseParametersSchema.extend({
  division: name,
  section: name,
  position: name,
  employment_type: name,
});

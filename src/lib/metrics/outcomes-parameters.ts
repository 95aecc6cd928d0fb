import { z } from '#lib/domain/zod.ts';

/** Evaluations of one course, of one 主催's courses, or of the people of one 職位; `''` is any. */
export const OutcomesParametersSchema = z.object({
  course: z.string().default(''),
  organiser: z.string().default(''),
  position: z.string().default(''),
});

/** Courses of one 主催; `''` is any. */
export const OrganiserParametersSchema = z.object({ organiser: z.string().default('') });

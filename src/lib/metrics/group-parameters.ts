import { z } from '#lib/domain/zod.ts';
import { EVERYBODY } from '#lib/domain/attributes.ts';

/** One group of respondents: an attribute and a value of it; a 課 also by its 部. */
export const GroupParametersSchema = z.object({
  attribute: z.string().default(EVERYBODY),
  value: z.string().default(''),
  division: z.string().default(''),
});

/** One attribute with all of its values; empty for every attribute but the pair 部×職位. */
export const AttributeParametersSchema = z.object({ attribute: z.string().default('') });

/** One attribute whose comments are counted; everybody's unless another is named. */
export const CommentParametersSchema = z.object({ attribute: z.string().default(EVERYBODY) });

/** The item that the others are held against; 0 for the last one of the questionnaire, 働く誇り. */
export const OutcomeParametersSchema = z.object({
  outcome: z.int().nonnegative().default(0),
});

/** Also: whether a standard score divides by n (偏差値 of schools) or by n − 1 (STDEV.S). */
export const PriorityParametersSchema = OutcomeParametersSchema.extend({
  sd: z.enum(['population', 'sample']).default('population'),
});

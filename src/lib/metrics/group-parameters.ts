import { z } from '#lib/domain/zod.ts';
import { EVERYBODY } from '#lib/domain/attributes.ts';

/** One group of respondents: an attribute and a value of it; a 課 also by its 部. */
export const GroupParametersSchema = z.object({
  attribute: z.string().default(EVERYBODY),
  value: z.string().default(''),
  division: z.string().default(''),
});

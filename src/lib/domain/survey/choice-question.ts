import { FiscalYearSchema } from '../fiscal-year.ts';
import { z } from '../zod.ts';

/** The option that stands for everything people wrote themselves. */
export const OTHER_OPTION = 'その他';

/** No questionnaire offers more options to one question; beyond it are texts. */
export const MOST_OPTIONS = 50;

/** An option that is longer is a text of somebody's own. */
export const LONGEST_OPTION = 100;

/**
 * The rank of one option of a 複数選択の設問 as an earlier round published it, where the answers of that
 * round are not at hand. Question and option are compared without their numbers, spaces and brackets.
 */
export const PublishedChoiceSchema = z.strictObject({
  question: z.string().min(1),
  option: z.string().min(1),
  fiscalYear: FiscalYearSchema,
  /** 1 is the option that most people chose. */
  rank: z.int().positive(),
  /** Document and page or section. */
  source: z.string().min(1),
});
export type PublishedChoice = z.infer<typeof PublishedChoiceSchema>;

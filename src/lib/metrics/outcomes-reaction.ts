/** What attendees said of a course. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './outcomes-reaction.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { OutcomesParametersSchema } from './outcomes-parameters.ts';

const count = z.int().nullable();
const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  /** Empty for all courses together. */
  course: z.string(),
  organiser: z.string(),
  /** `satisfaction`, `understanding`, `usefulness`, or the header of the question's column. */
  question: z.string(),
  n: z.int(),
  mean: z.number(),
  top2_share: z.number(),
  count_1: z.int(),
  count_2: z.int(),
  count_3: z.int(),
  count_4: z.int(),
  count_5: z.int(),
  fewest: z.int(),
});

/**
 * Mean (1 to 5), favourable share (4 or 5, 0 to 1) and counts of the answers to one question about a
 * course, and over all courses; each person once per course. Shares and counts from twice the
 * threshold on; a course goes where the total would give a smaller one away. METHODS §15.
 */
export const outcomesReaction = defineMetric({
  id: 'outcomes.reaction',
  sql,
  parameters: OutcomesParametersSchema,
  raw,
  row: raw.extend({
    n: count,
    mean: number,
    top2_share: number,
    count_1: count,
    count_2: count,
    count_3: count,
    count_4: count,
    count_5: count,
    fewest: count,
  }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: ['n', 'mean', 'fewest'],
    distribution: ['top2_share', 'count_1', 'count_2', 'count_3', 'count_4', 'count_5'],
  },
});
export type ReactionRow = RowOf<typeof outcomesReaction>;

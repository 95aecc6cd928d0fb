/** How many comments speak of a subject. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-keywords.sql?raw';
import { CommentParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  keyword: z.string(),
  base: z.int(),
  comments: z.int(),
  occurrences: z.int(),
  share: z.number().nullable(),
  fewest: z.int(),
});

/**
 * Comments of one group in one 年度 that hold a keyword or one of its synonyms, how often they do, and
 * their share (0 to 1) of all comments with content. Names and numbers are masked before anything is
 * counted; nothing is judged. Hidden as `engagement.comments` is. METHODS §17.
 */
export const engagementKeywords = defineMetric({
  id: 'engagement.keywords',
  sql,
  parameters: CommentParametersSchema,
  raw,
  row: raw.extend({
    base: count,
    comments: count,
    occurrences: count,
    fewest: count,
  }),
  finish: (rows) => [...rows],
  protection: {
    kind: 'group',
    size: 'fewest',
    tells: 'returned',
    hidden: ['base', 'comments', 'occurrences', 'share', 'fewest'],
  },
});
export type KeywordsRow = RowOf<typeof engagementKeywords>;

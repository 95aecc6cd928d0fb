/** How many wrote something of their own. */
import { z } from '#lib/domain/zod.ts';
import { EVERYBODY } from '#lib/domain/attributes.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-comments.sql?raw';
import { CommentParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  comments: z.int(),
  content_free: z.int(),
  fewest: z.int(),
});

/**
 * Comments of one group in one 年度 that say something, and beside them those without content
 * (特になし, －), which are counted for everybody only. Hidden under the threshold, and where the group would give a smaller one away by
 * subtraction. METHODS §17.
 */
export const engagementComments = defineMetric({
  id: 'engagement.comments',
  sql,
  parameters: CommentParametersSchema,
  raw,
  row: raw.extend({ comments: count, content_free: count, fewest: count }),
  // Of a group it would tell of the one person who wrote that there is nothing to say.
  finish: (rows) =>
    rows.map((row) => (row.attribute === EVERYBODY ? row : { ...row, content_free: null })),
  protection: {
    kind: 'group',
    size: 'fewest',
    tells: 'returned',
    hidden: ['comments', 'content_free', 'fewest'],
  },
});
export type CommentsRow = RowOf<typeof engagementComments>;

/** How many wrote something of their own. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-comments.sql?raw';
import { CommentParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  comments: z.int().nullable(),
  content_free: z.int().nullable(),
});

export const engagementComments = defineMetric({
  id: 'engagement.comments',
  sql,
  parameters: CommentParametersSchema,
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: { kind: 'group', size: 'comments', hidden: ['comments', 'content_free'] },
});
export type CommentsRow = RowOf<typeof engagementComments>;

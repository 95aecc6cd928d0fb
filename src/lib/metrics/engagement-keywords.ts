/** How many comments speak of a word. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-keywords.sql?raw';
import { CommentParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const row = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  keyword: z.string(),
  base: z.int().nullable(),
  comments: z.int().nullable(),
  occurrences: z.int().nullable(),
  share: number,
});

export const engagementKeywords = defineMetric({
  id: 'engagement.keywords',
  sql,
  parameters: CommentParametersSchema,
  raw: row,
  row,
  finish: (rows) => [...rows],
  protection: { kind: 'group', size: 'base', hidden: ['base', 'comments', 'occurrences', 'share'] },
});
export type KeywordsRow = RowOf<typeof engagementKeywords>;

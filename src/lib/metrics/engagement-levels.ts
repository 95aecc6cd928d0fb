/** The score of each level of the instrument in a group. */
import { z } from '#lib/domain/zod.ts';
import { BandSchema, bandOf } from '#lib/domain/bands.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './engagement-levels.sql?raw';
import { GroupParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  level: z.int().positive(),
  items: z.int(),
  n: z.int(),
  score: z.number().nullable(),
});

/**
 * Mean of the item means of a level, from 1 to 5, for everybody who answered in the 年度; `items` is
 * how many of its items have answers, `n` the fewest answers among them, the band that of the
 * unrounded score. METHODS §3.
 */
export const engagementLevels = defineMetric({
  id: 'engagement.levels',
  sql,
  parameters: GroupParametersSchema,
  raw,
  row: raw.extend({ n: z.int().nullable(), band: BandSchema.nullable() }),
  finish: (rows, { bands }) => rows.map((row) => ({ ...row, band: bandOf(row.score, bands) })),
  protection: { kind: 'group', tells: 'level', size: 'n', hidden: ['n', 'score', 'band'] },
});
export type LevelRow = RowOf<typeof engagementLevels>;

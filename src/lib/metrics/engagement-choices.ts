/** How many chose each option of a question of several choices, with its rank and the last one. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { wilsonInterval } from '#lib/stats/wilson.ts';
import sql from './engagement-choices.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const count = z.int().nullable();
const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  question: z.string(),
  option: z.string(),
  people: z.int(),
  answered: z.int(),
  share: z.number(),
  rank: z.int(),
  /** The last round before that asked the question, or whose ranks were published. */
  previous_year: FiscalYearSchema.nullable(),
  /** Null where nobody chose the option in that round. */
  previous_rank: count,
  previous_share: number,
  /** The fewest people that the row's counts tell apart: choosers, or others who answered. */
  fewest: z.int(),
  previous_fewest: count,
  population: count,
});

/**
 * People who chose one option of a 複数選択の設問 in one 年度, their share (0 to 1) of those who chose any,
 * with Wilson's 95 % interval (finite population where known), and the rank by people: 1 is the most,
 * ties share the smallest. Beside it rank and share in the last round that asked the question. Of the
 * whole city only. Hidden where fewer than the threshold chose the option, or did not, or all did; with
 * it the next one where all chose as many options and the rest would give it away. METHODS §5, §12.
 */
export const engagementChoices = defineMetric({
  id: 'engagement.choices',
  sql,
  parameters: z.object({}),
  raw,
  row: raw
    .omit({ population: true })
    .extend({ people: count, answered: count, share: number, rank: count, fewest: count })
    .extend({ ci_low: number, ci_high: number }),
  finish: (rows) =>
    rows.map(({ population, ...row }) => {
      const interval = wilsonInterval(row.people, row.answered, population);
      return { ...row, ci_low: interval?.low ?? null, ci_high: interval?.high ?? null };
    }),
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: ['people', 'answered', 'share', 'rank', 'ci_low', 'ci_high', 'fewest'],
    parts: [
      {
        size: 'previous_fewest',
        hidden: ['previous_year', 'previous_rank', 'previous_share', 'previous_fewest'],
      },
    ],
  },
});
export type ChoicesRow = RowOf<typeof engagementChoices>;

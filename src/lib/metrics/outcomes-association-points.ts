/** 受講率 and score of every 部. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { meanInterval } from '#lib/stats/mean-interval.ts';
import sql from './outcomes-association-points.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  item: z.int(),
  n: z.int(),
  score: number,
  sd: number,
  population: count,
  attendees: z.int(),
  headcount: z.int(),
  rate: number,
  fewest: z.int(),
});

/**
 * One 部 in a 年度 with a survey: the person mean (1 to 5) of its respondents with the 95 % interval of
 * `engagement.groups`, and 受講率, its 実人数 over its staff (0 to 1; null where more came than the
 * headcount knows). Protected as the score of a 部 is. METHODS §5, §13, §16.
 */
export const outcomesAssociationPoints = defineMetric({
  id: 'outcomes.association_points',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.omit({ sd: true, population: true }).extend({
    n: count,
    ci_low: number,
    ci_high: number,
    attendees: count,
    fewest: count,
  }),
  finish: (rows) =>
    rows.map(({ sd, population, ...row }) => {
      const interval = meanInterval({ n: row.n, mean: row.score, sd }, population);
      return { ...row, ci_low: interval?.low ?? null, ci_high: interval?.high ?? null };
    }),
  protection: {
    kind: 'group',
    tells: 'item',
    size: 'fewest',
    hidden: ['n', 'score', 'attendees', 'rate', 'fewest'],
    distribution: ['ci_low', 'ci_high'],
  },
});
export type AssociationPointRow = RowOf<typeof outcomesAssociationPoints>;

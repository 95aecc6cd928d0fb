/** Whether 部 of which more took training score otherwise. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { MIN_DIVISIONS_ASSOCIATION, MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import { permutationP } from '#lib/stats/association/permutation-p.ts';
import {
  leaveOneOutRange,
  pearsonOfPoints,
  spearmanOfPoints,
} from '#lib/stats/association/point-pairs.ts';
import { correlationInterval } from '#lib/stats/correlation.ts';
import sql from './outcomes-association.sql?raw';
import { defineMetric, type MetricContext, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  value: z.string(),
  fewest: z.int(),
  score: number,
  rate: number,
});
type Raw = z.infer<typeof raw>;

function ofYear(rows: readonly Raw[], { isHidden }: MetricContext) {
  const points = rows.flatMap(({ fiscal_year: fiscalYear, value, fewest, score, rate }) => {
    const isLeftOut =
      fewest < MIN_N_INTERVAL ||
      isHidden({ fiscalYear, attribute: 'division', value, division: '', item: 0 });
    return isLeftOut || score === null || rate === null ? [] : [{ x: rate, y: score }];
  });
  const isEnough = points.length >= MIN_DIVISIONS_ASSOCIATION;
  const r = isEnough ? pearsonOfPoints(points) : null;
  const interval = r === null ? null : correlationInterval(r, points.length);
  const left = r === null ? null : leaveOneOutRange(points);
  return {
    fiscal_year: rows[0]?.fiscal_year ?? 0,
    groups: points.length,
    r,
    spearman: r === null ? null : spearmanOfPoints(points),
    ci_low: interval?.low ?? null,
    ci_high: interval?.high ?? null,
    p: r === null ? null : permutationP(points),
    left_out_low: left?.low ?? null,
    left_out_high: left?.high ?? null,
    refusal: isEnough ? (r === null ? ('no-spread' as const) : null) : ('too-few' as const),
  };
}

/**
 * Pearson's r (−1 to 1) of 受講率 and score over the 部 that are shown with ten answers or more, with
 * Fisher's 95 % interval, Spearman's, p by permutation (10,000 seeded draws), and the range of r when
 * one 部 is left out. Refused below ten 部, or where all have one rate. 部 are not persons, and an
 * association is no cause. METHODS §16.
 */
export const outcomesAssociation = defineMetric({
  id: 'outcomes.association',
  sql,
  parameters: z.object({}),
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    groups: z.int(),
    r: number,
    spearman: number,
    ci_low: number,
    ci_high: number,
    p: number,
    left_out_low: number,
    left_out_high: number,
    refusal: RefusalSchema,
  }),
  finish: (rows, context) =>
    [...groupBy(rows, (row) => String(row.fiscal_year)).values()].map((own) =>
      ofYear(own, context),
    ),
  protection: { kind: 'open', reason: 'made of the points of 部 that are shown, and of no others' },
});
export type AssociationRow = RowOf<typeof outcomesAssociation>;

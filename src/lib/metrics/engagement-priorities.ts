/** Satisfaction and importance of each item, side by side. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { MIN_N_PRIORITIES } from '#lib/domain/thresholds.ts';
import { correlationInterval, pearson } from '#lib/stats/correlation.ts';
import { improvementIndex, tScores } from '#lib/stats/improvement-index.ts';
import sql from './engagement-priorities.sql?raw';
import { PriorityParametersSchema } from './group-parameters.ts';
import { ItemProductSchema, pairOf } from './item-products.ts';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema, type Refusal } from './refusal.ts';

const number = z.number().nullable();
const SdConventionSchema = z.enum(['population', 'sample']);
const raw = ItemProductSchema.extend({
  outcome: z.int().positive(),
  item: z.int().positive(),
  satisfaction: number,
  sd_convention: SdConventionSchema,
});
type Raw = z.infer<typeof raw>;

function measured(row: Raw) {
  const isEnough = row.n >= MIN_N_PRIORITIES;
  const r = isEnough ? pearson(pairOf(row)) : null;
  const interval = r === null ? null : correlationInterval(r, row.n);
  const refusal: Refusal = isEnough ? 'no-spread' : 'too-few';
  return {
    fiscal_year: row.fiscal_year,
    outcome: row.outcome,
    item: row.item,
    n: row.n,
    satisfaction: isEnough ? row.satisfaction : null,
    importance: r,
    importance_low: interval?.low ?? null,
    importance_high: interval?.high ?? null,
    sd_convention: row.sd_convention,
    refusal: r === null ? refusal : null,
  };
}

/** The items of a round as standard scores of one another; none where an axis does not vary. */
function ofRound(rows: readonly Raw[]) {
  const items = rows.map(measured);
  const placed = items.filter((row) => row.importance !== null && row.satisfaction !== null);
  const convention = rows[0]?.sd_convention ?? 'population';
  const satisfaction = tScores(
    placed.map((row) => row.satisfaction ?? 0),
    convention,
  );
  const importance = tScores(
    placed.map((row) => row.importance ?? 0),
    convention,
  );
  return items.map((row) => {
    const place = placed.indexOf(row);
    const up = satisfaction?.[place] ?? null;
    const right = importance?.[place] ?? null;
    const isPlaced = up !== null && right !== null;
    return {
      ...row,
      t_satisfaction: isPlaced ? up : null,
      t_importance: isPlaced ? right : null,
      improvement_index: isPlaced ? improvementIndex(up, right) : null,
      refusal: row.refusal ?? (isPlaced ? null : ('no-spread' as const)),
    };
  });
}

/**
 * Satisfaction (share of 4 and 5, 0 to 1) and importance (r with the outcome, with Fisher's 95 %
 * interval) of one item, both as standard scores among the items (50 ± 10; the standard deviation
 * over their number or one less, as asked), and 改善度指数, high where importance is high and
 * satisfaction low. Refused below a hundred people who answered both. METHODS §10.
 */
export const engagementPriorities = defineMetric({
  id: 'engagement.priorities',
  sql,
  parameters: PriorityParametersSchema,
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    outcome: z.int().positive(),
    item: z.int().positive(),
    n: z.int().nullable(),
    satisfaction: number,
    importance: number,
    importance_low: number,
    importance_high: number,
    t_satisfaction: number,
    t_importance: number,
    improvement_index: number,
    sd_convention: SdConventionSchema,
    refusal: RefusalSchema,
  }),
  finish: (rows) => [...groupBy(rows, (row) => String(row.fiscal_year)).values()].flatMap(ofRound),
  protection: {
    kind: 'group',
    size: 'n',
    tells: 'items',
    hidden: [
      'n',
      'satisfaction',
      'importance',
      'importance_low',
      'importance_high',
      't_satisfaction',
      't_importance',
      'improvement_index',
    ],
  },
});
export type PrioritiesRow = RowOf<typeof engagementPriorities>;

/** How each item goes with the others of the questionnaire. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { MIN_N_RELIABILITY } from '#lib/domain/thresholds.ts';
import { covariancesOfPairs } from '#lib/stats/covariances-of-pairs.ts';
import { alphaIfDeleted, itemRestCorrelation } from '#lib/stats/reliability.ts';
import sql from './engagement-item-analysis.sql?raw';
import { ItemProductSchema, pairOf, type ItemProduct } from './item-products.ts';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema, type Refusal } from './refusal.ts';

const number = z.number().nullable();

function ofRound(rows: readonly ItemProduct[]) {
  const { items, n, matrix } = covariancesOfPairs(rows.map(pairOf));
  const used = matrix !== null && n >= MIN_N_RELIABILITY ? matrix : null;
  const refusal: Refusal = used ? 'no-spread' : 'too-few';
  return items.map((item, i) => {
    const r = used && itemRestCorrelation(used, i);
    return {
      fiscal_year: rows[0]?.fiscal_year ?? 0,
      item,
      n,
      item_rest_r: r,
      alpha_if_deleted: used && alphaIfDeleted(used, i),
      refusal: r === null ? refusal : null,
    };
  });
}

/**
 * Corrected item–rest correlation (−1 to 1) of one item with the sum of all others, and Cronbach's α
 * of the questionnaire without it, over who answered every item. Refused below thirty of them, or
 * where the item or the rest does not vary. METHODS §4.
 */
export const engagementItemAnalysis = defineMetric({
  id: 'engagement.item_analysis',
  sql,
  parameters: z.object({}),
  raw: ItemProductSchema,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    item: z.int().positive(),
    n: z.int().nullable(),
    item_rest_r: number,
    alpha_if_deleted: number,
    refusal: RefusalSchema,
  }),
  finish: (rows) => [...groupBy(rows, (row) => String(row.fiscal_year)).values()].flatMap(ofRound),
  protection: {
    kind: 'group',
    size: 'n',
    tells: 'items',
    hidden: ['n', 'item_rest_r', 'alpha_if_deleted'],
  },
});
export type ItemAnalysisRow = RowOf<typeof engagementItemAnalysis>;

import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import type { ItemPair } from '#lib/stats/covariances-of-pairs.ts';

/** A row of `item_product`: two items, and the sums of the answers to both. */
export const ItemProductSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  item_a: z.int().positive(),
  item_b: z.int().positive(),
  n: z.int(),
  sum_a: z.number(),
  sum_b: z.number(),
  sum_aa: z.number(),
  sum_bb: z.number(),
  sum_ab: z.number(),
});
export type ItemProduct = z.infer<typeof ItemProductSchema>;

/** The row as the methods take it: x is item_a, y is item_b. */
export const pairOf = (row: ItemProduct): ItemPair => ({
  x: row.item_a,
  y: row.item_b,
  n: row.n,
  sumX: row.sum_a,
  sumY: row.sum_b,
  sumXX: row.sum_aa,
  sumYY: row.sum_bb,
  sumXY: row.sum_ab,
});

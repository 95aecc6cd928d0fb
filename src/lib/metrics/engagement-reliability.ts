/** How well the items of a scale go together. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { MIN_N_RELIABILITY } from '#lib/domain/thresholds.ts';
import {
  covariancesOfPairs,
  ofItems,
  type ItemCovariances,
} from '#lib/stats/covariances-of-pairs.ts';
import { omegaOneFactor } from '#lib/stats/omega.ts';
import { cronbachAlpha, interItem } from '#lib/stats/reliability.ts';
import sql from './engagement-reliability.sql?raw';
import { ItemProductSchema, pairOf, type ItemProduct } from './item-products.ts';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema, type Refusal } from './refusal.ts';

const number = z.number().nullable();

/** Every item, and each level of two items and more. */
const scalesOf = (instrument: Instrument, asked: readonly number[]) =>
  [
    { scale: 'all', items: asked },
    ...instrument.levels.map(({ level, items }) => ({
      scale: String(level),
      items: items.filter((item) => asked.includes(item)),
    })),
  ].filter(({ items }) => items.length > 1);

function reliabilityOf(covariances: ItemCovariances, items: readonly number[]) {
  const { n } = covariances;
  const isEnough = n >= MIN_N_RELIABILITY;
  const matrix = ofItems(covariances, items);
  const alpha = cronbachAlpha(matrix, n);
  const pairs = isEnough ? interItem(matrix) : null;
  const refusal: Refusal | null = isEnough ? 'no-spread' : 'too-few';
  return {
    items: items.length,
    n,
    alpha: alpha?.alpha ?? null,
    ci_low: alpha?.low ?? null,
    ci_high: alpha?.high ?? null,
    omega: isEnough ? omegaOneFactor(matrix) : null,
    inter_item_r: pairs?.r ?? null,
    spearman_brown: pairs?.spearmanBrown ?? null,
    refusal: alpha === null ? refusal : null,
  };
}

function ofRound(rows: readonly ItemProduct[], instrument: Instrument) {
  const covariances = covariancesOfPairs(rows.map(pairOf));
  return scalesOf(instrument, covariances.items).map(({ scale, items }) => ({
    fiscal_year: rows[0]?.fiscal_year ?? 0,
    scale,
    ...reliabilityOf(covariances, items),
  }));
}

/**
 * Cronbach's α (at most 1, may be negative) with Feldt's 95 % interval, one-factor ω, the mean
 * correlation of two items and Spearman–Brown of it, for the whole questionnaire (`all`) and each
 * level of at least two items, over who answered every item. Refused below thirty of them, or where
 * nothing varies; ω is also null below three items and where two items repeat each other. METHODS §4.
 */
export const engagementReliability = defineMetric({
  id: 'engagement.reliability',
  sql,
  parameters: z.object({}),
  raw: ItemProductSchema,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    scale: z.string(),
    items: z.int(),
    n: z.int().nullable(),
    alpha: number,
    ci_low: number,
    ci_high: number,
    omega: number,
    inter_item_r: number,
    spearman_brown: number,
    refusal: RefusalSchema,
  }),
  finish: (rows, { instrument }) =>
    [...groupBy(rows, (row) => String(row.fiscal_year)).values()].flatMap((round) =>
      ofRound(round, instrument),
    ),
  protection: {
    kind: 'group',
    size: 'n',
    tells: 'items',
    hidden: ['n', 'alpha', 'ci_low', 'ci_high', 'omega', 'inter_item_r', 'spearman_brown'],
  },
});
export type ReliabilityRow = RowOf<typeof engagementReliability>;

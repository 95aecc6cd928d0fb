/** What goes with a chosen item: its association with every other. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { MIN_N_DRIVERS, MIN_N_INTERVAL, MOST_PREDICTORS } from '#lib/domain/thresholds.ts';
import { correlationInterval, pearson, spearmanFromCounts } from '#lib/stats/correlation.ts';
import { correlationMatrix } from '#lib/stats/covariance.ts';
import { covariancesOfPairs, ofItems } from '#lib/stats/covariances-of-pairs.ts';
import { shapleyR2 } from '#lib/stats/shapley.ts';
import sql from './engagement-drivers.sql?raw';
import { OutcomeParametersSchema } from './group-parameters.ts';
import { ItemProductSchema, pairOf } from './item-products.ts';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema, type Refusal } from './refusal.ts';

const number = z.number().nullable();
const raw = ItemProductSchema.extend({
  outcome: z.int().positive(),
  answer_a: z.int().nullable(),
  answer_b: z.int().nullable(),
  complete: z.int().nullable(),
});
type Raw = z.infer<typeof raw>;
type Shares = { readonly shares: ReadonlyMap<number, number>; readonly r2: number };

/** What each item adds to the explained share of the outcome, or why that cannot be told. */
function sharesOf(pairs: readonly Raw[], outcome: number): Shares | Refusal {
  const covariances = covariancesOfPairs(pairs.map(pairOf));
  const others = covariances.items.filter((item) => item !== outcome);
  if (covariances.n < MIN_N_DRIVERS) return 'too-few';
  const correlations = correlationMatrix(ofItems(covariances, [...others, outcome]));
  if (correlations === null) return 'no-spread';
  if (others.length > MOST_PREDICTORS) return 'too-many-items';
  const withOutcome = correlations.slice(0, -1).map((row) => row.at(-1) ?? 0);
  const among = correlations.slice(0, -1).map((row) => row.slice(0, -1));
  const found = shapleyR2(among, withOutcome);
  if (found === null) return 'singular';
  return { shares: new Map(others.map((item, i) => [item, found.shares[i] ?? 0])), r2: found.r2 };
}

/** How many gave each answer to item_a and each to item_b. */
function tableOf(cells: readonly Raw[]): number[][] {
  const table = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  for (const { answer_a, answer_b, complete } of cells) {
    const row = table[(answer_a ?? 0) - 1];
    if (row && answer_b !== null) row[answer_b - 1] = complete ?? 0;
  }
  return table;
}

function ofRound(rows: readonly Raw[]) {
  const pairs = groupBy(rows, ({ item_a, item_b }) => `${item_a} ${item_b}`);
  const firsts = [...pairs.values()].flatMap((cells) => cells.slice(0, 1));
  const outcome = rows[0]?.outcome ?? 0;
  const explained = sharesOf(firsts, outcome);
  const isShared = typeof explained !== 'string';
  return firsts
    .filter(({ item_a, item_b }) => item_a === outcome || item_b === outcome)
    .map((pair) => {
      const { item_a, item_b, n, fiscal_year } = pair;
      const item = item_a === outcome ? item_b : item_a;
      const isEnough = n >= MIN_N_INTERVAL;
      const r = isEnough ? pearson(pairOf(pair)) : null;
      const interval = r === null ? null : correlationInterval(r, n);
      const unspread: Refusal | null = isEnough && r === null ? 'no-spread' : null;
      return {
        fiscal_year,
        outcome,
        item,
        n,
        r,
        r_low: interval?.low ?? null,
        r_high: interval?.high ?? null,
        spearman: isEnough
          ? spearmanFromCounts(tableOf(pairs.get(`${item_a} ${item_b}`) ?? []))
          : null,
        share_of_r2: isShared ? (explained.shares.get(item) ?? null) : null,
        r2: isShared ? explained.r2 : null,
        refusal: unspread ?? (isShared ? null : explained),
      };
    })
    .sort((a, b) => a.item - b.item);
}

/**
 * Pearson's r (−1 to 1) of one item with the outcome, with Fisher's 95 % interval, Spearman's as a
 * check, and the part of the explained share R² (0 to 1) that is this item's, averaged over every
 * order of the items (Shapley); the parts add up to `r2`. Over who answered every item: r needs ten
 * of them, the parts a hundred and fifty. An association, never a cause. METHODS §9.
 */
export const engagementDrivers = defineMetric({
  id: 'engagement.drivers',
  sql,
  parameters: OutcomeParametersSchema,
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    outcome: z.int().positive(),
    item: z.int().positive(),
    n: z.int().nullable(),
    r: number,
    r_low: number,
    r_high: number,
    spearman: number,
    share_of_r2: number,
    r2: number,
    refusal: RefusalSchema,
  }),
  finish: (rows) => [...groupBy(rows, (row) => String(row.fiscal_year)).values()].flatMap(ofRound),
  protection: {
    kind: 'group',
    size: 'n',
    tells: 'items',
    hidden: ['n', 'r', 'r_low', 'r_high', 'spearman', 'share_of_r2', 'r2'],
  },
});
export type DriversRow = RowOf<typeof engagementDrivers>;

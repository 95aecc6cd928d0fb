/** How each item moved from the round before, and whether that is more than chance. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { benjaminiHochberg } from '#lib/stats/false-discovery-rate.ts';
import { welchDifference } from '#lib/stats/welch.ts';
import sql from './engagement-change.sql?raw';
import { GroupParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  previous_year: FiscalYearSchema,
  item: z.int().nonnegative(),
  n: z.int(),
  mean: number,
  sd: number,
  previous_n: z.int(),
  previous_mean: number,
  previous_sd: number,
  fewest: z.int(),
});
type Raw = z.infer<typeof raw>;

/** A q (or, for the overall score, a p) below this is more than chance. */
const FALSE_DISCOVERY_RATE = 0.05;

function changeOf(row: Raw) {
  const now = { n: row.n, mean: row.mean, sd: row.sd };
  const before = { n: row.previous_n, mean: row.previous_mean, sd: row.previous_sd };
  return welchDifference(now, before);
}

/** The items of one pair of rounds are one family; the overall score is a question of its own. */
function withQ(rows: readonly Raw[]) {
  const changes = rows.map(changeOf);
  const q = benjaminiHochberg(changes.map((c, i) => (rows[i]?.item === 0 ? null : (c?.p ?? null))));
  return rows.map((row, i) => {
    const change = changes[i] ?? null;
    const decisive = row.item === 0 ? (change?.p ?? null) : (q[i] ?? null);
    return {
      fiscal_year: row.fiscal_year,
      previous_year: row.previous_year,
      item: row.item,
      difference:
        row.mean === null || row.previous_mean === null ? null : row.mean - row.previous_mean,
      ci_low: change?.low ?? null,
      ci_high: change?.high ?? null,
      p: change?.p ?? null,
      q: q[i] ?? null,
      distinguishable: decisive === null ? null : decisive < FALSE_DISCOVERY_RATE,
      n: row.n,
      previous_n: row.previous_n,
      fewest: row.fewest,
    };
  });
}

/**
 * Difference of the mean (now − before, in points) of one item between neighbouring rounds, with
 * Welch's 95 % interval, p, and q after Benjamini–Hochberg over the items of the pair; item 0 is the
 * person mean and judged by its own p. `distinguishable` is null where a round has fewer than ten
 * answers or no spread. Interval, p and q need twice the threshold; item 0 is hidden where
 * `engagement.overall` hides one of the rounds. METHODS §8.
 */
export const engagementChange = defineMetric({
  id: 'engagement.change',
  sql,
  parameters: GroupParametersSchema,
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    previous_year: FiscalYearSchema,
    item: z.int().nonnegative(),
    difference: number,
    ci_low: number,
    ci_high: number,
    p: number,
    q: number,
    distinguishable: z.boolean().nullable(),
    n: z.int().nullable(),
    previous_n: z.int().nullable(),
    fewest: z.int().nullable(),
  }),
  finish: (rows) =>
    [...new Set(rows.map((row) => row.fiscal_year))].flatMap((year) =>
      withQ(rows.filter((row) => row.fiscal_year === year)),
    ),
  protection: {
    kind: 'group',
    tells: 'item',
    size: 'fewest',
    hidden: ['difference', 'distinguishable', 'n', 'previous_n', 'fewest'],
    // The spread of the answers can be worked out from each of them.
    distribution: ['ci_low', 'ci_high', 'p', 'q'],
  },
});
export type ChangeRow = RowOf<typeof engagementChange>;

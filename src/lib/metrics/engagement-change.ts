/** How each item moved from an earlier round, and whether that is more than chance. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { DETECTABLE_IN_ERRORS, FALSE_DISCOVERY_RATE } from '#lib/domain/thresholds.ts';
import { benjaminiHochbergWithin } from '#lib/stats/false-discovery-rate.ts';
import { newcombeDifference } from '#lib/stats/newcombe.ts';
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
  /** How many answered 4 or 5; none for the person mean. */
  top2: z.int().nullable(),
  previous_n: z.int(),
  previous_mean: number,
  previous_sd: number,
  previous_top2: z.int().nullable(),
  fewest: z.int(),
});
type Raw = z.infer<typeof raw>;

function changeOf(row: Raw) {
  const now = { n: row.n, mean: row.mean, sd: row.sd };
  const before = { n: row.previous_n, mean: row.previous_mean, sd: row.previous_sd };
  return welchDifference(now, before);
}

function favourableChangeOf({ n, top2, previous_n, previous_top2 }: Raw) {
  if (top2 === null || previous_top2 === null) return null;
  return newcombeDifference({ successes: top2, n }, { successes: previous_top2, n: previous_n });
}

/** The items of one pair of rounds are one family; the overall score is a question of its own. */
function judge(rows: readonly Raw[]) {
  const changes = rows.map(changeOf);
  const q = benjaminiHochbergWithin(
    changes.map((change, i) => (rows[i]?.item === 0 ? null : (change?.p ?? null))),
    rows.map((row) => `${row.fiscal_year} ${row.previous_year}`),
  );
  return rows.map((row, i) => {
    const change = changes[i] ?? null;
    const decisive = row.item === 0 ? (change?.p ?? null) : (q[i] ?? null);
    const favourable = favourableChangeOf(row);
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
      smallest_detectable: change === null ? null : DETECTABLE_IN_ERRORS * change.error,
      top2_difference: favourable?.difference ?? null,
      top2_low: favourable?.low ?? null,
      top2_high: favourable?.high ?? null,
      n: row.n,
      previous_n: row.previous_n,
      fewest: row.fewest,
    };
  });
}

/**
 * Difference of the mean (now − before, in points) of one item between two rounds, with Welch's 95 %
 * interval, p, q after Benjamini–Hochberg over the items of the pair, the smallest change that would
 * be seen with 80 % power (2.8 standard errors), and the difference of the favourable shares with
 * Newcombe's interval; item 0 is the person mean over the items that both rounds asked, judged by its
 * own p. `distinguishable` is null where a round has fewer than ten answers or no spread. METHODS §3
 * and §8.
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
    smallest_detectable: number,
    top2_difference: number,
    top2_low: number,
    top2_high: number,
    n: z.int().nullable(),
    previous_n: z.int().nullable(),
    fewest: z.int().nullable(),
  }),
  finish: judge,
  protection: {
    kind: 'group',
    tells: 'item',
    size: 'fewest',
    hidden: ['difference', 'distinguishable', 'n', 'previous_n', 'fewest'],
    // The spread of the answers can be worked out from each of them.
    distribution: [
      'ci_low',
      'ci_high',
      'p',
      'q',
      'smallest_detectable',
      'top2_difference',
      'top2_low',
      'top2_high',
    ],
  },
});
export type ChangeRow = RowOf<typeof engagementChange>;

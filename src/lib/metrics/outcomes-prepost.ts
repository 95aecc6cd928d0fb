/** Tests before and after a course, of who took both. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { MIN_N_INTERVAL, MIN_PAIRS_MEAN } from '#lib/domain/thresholds.ts';
import { classGain, hedgesGAv, pairedDifference } from '#lib/stats/paired/paired-difference.ts';
import { signedRank } from '#lib/stats/paired/signed-rank.ts';
import { sum } from '#lib/stats/sums.ts';
import sql from './outcomes-prepost.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { OutcomesParametersSchema } from './outcomes-parameters.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  course: z.string(),
  organiser: z.string(),
  full_marks: number,
  /** Whether every score has its 満点. */
  is_of_marks: z.boolean(),
  pairs: z.int(),
  unpaired: z.int(),
  mean_pre: number,
  mean_post: number,
  sd_pre: number,
  sd_post: number,
  sd_difference: number,
  /** Pairs with full marks after. */
  at_most: z.int(),
  mean_follow_up: number,
  follow_up_pairs: z.int(),
  follow_up_fewest: z.int(),
  fewest: z.int(),
  /** A difference, and how many pairs have it. */
  step: number,
  moved: z.int().nullable(),
});
type Raw = z.infer<typeof raw>;

/** Points of 100. */
const MOST = 100;

/** What ten pairs and more tell beside their mean. */
function tested(row: Raw, difference: number, steps: readonly Raw[]) {
  const own = { n: row.pairs, mean: difference, sd: row.sd_difference };
  const interval = pairedDifference(own);
  const ranks = signedRank(
    steps.map(({ step, moved }) => ({ difference: step ?? 0, pairs: moved ?? 0 })),
  );
  return {
    ci_low: interval?.low ?? null,
    ci_high: interval?.high ?? null,
    p: interval?.p ?? null,
    g_av: hedgesGAv(own, row.sd_pre, row.sd_post),
    wilcoxon_p: ranks?.p ?? null,
  };
}
const NOT_TESTED = { ci_low: null, ci_high: null, p: null, g_av: null, wilcoxon_p: null };

function ofCourse(steps: readonly Raw[]) {
  const [row] = steps;
  if (!row) return [];
  const { pairs, mean_pre: before, mean_post: after, is_of_marks } = row;
  const isMean = pairs >= MIN_PAIRS_MEAN && before !== null && after !== null;
  const count = (is: (step: number) => boolean) =>
    sum(steps.map(({ step, moved }) => (step !== null && is(step) ? (moved ?? 0) : 0)));
  const difference = isMean ? after - before : null;
  const isTested = difference !== null && pairs >= MIN_N_INTERVAL;
  const hasRange = isMean && !isTested;
  return [
    {
      fiscal_year: row.fiscal_year,
      course: row.course,
      organiser: row.organiser,
      full_marks: row.full_marks,
      pairs,
      unpaired: row.unpaired,
      mean_pre: isMean ? before : null,
      mean_post: isMean ? after : null,
      difference,
      ...(isTested ? tested(row, difference, steps) : NOT_TESTED),
      range_low: hasRange ? (steps.at(0)?.step ?? null) : null,
      range_high: hasRange ? (steps.at(-1)?.step ?? null) : null,
      gain: isMean && is_of_marks ? classGain(before, after, MOST) : null,
      ceiling_share: isMean && is_of_marks ? row.at_most / pairs : null,
      improved: count((step) => step > 0),
      unchanged: count((step) => step === 0),
      worsened: count((step) => step < 0),
      mean_follow_up: row.follow_up_pairs >= MIN_PAIRS_MEAN ? row.mean_follow_up : null,
      follow_up_pairs: row.follow_up_pairs,
      follow_up_fewest: row.follow_up_fewest,
      fewest: row.fewest,
    },
  ];
}

/**
 * Means before and after a course and three months later, of who took both tests, in points of 100 by
 * the 満点 (without one a score is taken as such); their difference, from ten pairs on with its 95 %
 * interval, p, Hedges' g_av and the exact signed-rank p, from five on with its range; below five only
 * how many rose, stayed and fell. `gain` is the part of what could be gained, `ceiling_share` who had
 * full marks after. Nobody is compared who did not attend, so no cause can be told. METHODS §15.
 */
export const outcomesPrepost = defineMetric({
  id: 'outcomes.prepost',
  sql,
  parameters: OutcomesParametersSchema,
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    course: z.string(),
    organiser: z.string(),
    full_marks: number,
    pairs: z.int().nullable(),
    unpaired: z.int().nullable(),
    mean_pre: number,
    mean_post: number,
    difference: number,
    ci_low: number,
    ci_high: number,
    p: number,
    g_av: number,
    wilcoxon_p: number,
    range_low: number,
    range_high: number,
    gain: number,
    ceiling_share: number,
    improved: z.int().nullable(),
    unchanged: z.int().nullable(),
    worsened: z.int().nullable(),
    mean_follow_up: number,
    follow_up_pairs: z.int().nullable(),
    follow_up_fewest: z.int().nullable(),
    fewest: z.int().nullable(),
  }),
  finish: (rows) =>
    [...groupBy(rows, (row) => `${row.fiscal_year} ${row.course}`).values()].flatMap(ofCourse),
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: [
      ...['pairs', 'unpaired', 'mean_pre', 'mean_post', 'difference', 'gain', 'fewest'],
      ...['ci_low', 'ci_high', 'p', 'g_av', 'wilcoxon_p'],
      ...['mean_follow_up', 'follow_up_pairs', 'follow_up_fewest'],
    ],
    // Who rose and who fell, and the largest and smallest rise, are single people's.
    distribution: [
      ...['improved', 'unchanged', 'worsened', 'ceiling_share', 'range_low', 'range_high'],
    ],
    parts: [
      {
        size: 'follow_up_fewest',
        hidden: ['mean_follow_up', 'follow_up_pairs', 'follow_up_fewest'],
      },
    ],
  },
});
export type PrepostRow = RowOf<typeof outcomesPrepost>;

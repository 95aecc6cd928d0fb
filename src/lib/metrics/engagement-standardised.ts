/** The change of the score with the mix of positions of the earlier round. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { pooledSample } from '#lib/stats/pooled-sample.ts';
import { standardisedMean } from '#lib/stats/standardise.ts';
import { sum } from '#lib/stats/sums.ts';
import sql from './engagement-standardised.sql?raw';
import { defineMetric, type MetricContext } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  previous_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  n: z.int(),
  mean: number,
  sd: number,
  previous_n: z.int(),
  score: number,
  previous_score: number,
  fewest: z.int(),
});
type Raw = z.infer<typeof raw>;

/** The mean now with the earlier mix; positions that are withheld in either round are one. */
function standardise(rows: readonly Raw[], { isHidden }: MetricContext): number | null {
  const isWithheld = ({ fiscal_year, previous_year, attribute, value }: Raw) =>
    [fiscal_year, previous_year].some((fiscalYear) =>
      isHidden({ fiscalYear, attribute, value, division: '', item: 0 }),
    );
  const withheld = rows.filter(isWithheld);
  const shown = rows.filter((row) => !isWithheld(row));
  return standardisedMean(
    [...shown, pooledSample(withheld)],
    [...shown.map((row) => row.previous_n), sum(withheld.map((row) => row.previous_n))],
  );
}

/**
 * The mean of the person means (1 to 5) of one 年度 as it would be had each 職位 the share it had among
 * the respondents of an earlier round, and its difference from that round's own score, beside the
 * plain ones. 未回答 is a position. Null (`empty-margin`) where nobody of an earlier position answered
 * now. METHODS §8.
 */
export const engagementStandardised = defineMetric({
  id: 'engagement.standardised',
  sql,
  parameters: z.object({}),
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    previous_year: FiscalYearSchema,
    attribute: z.string(),
    score: number,
    previous_score: number,
    difference: number,
    score_standardised: number,
    difference_standardised: number,
    fewest: z.int().nullable(),
    refusal: RefusalSchema,
  }),
  finish: (rows, context) =>
    [...groupBy(rows, (row) => `${row.fiscal_year} ${row.previous_year}`).values()].flatMap(
      (positions) => {
        const [first] = positions;
        if (!first) return [];
        const { fiscal_year, previous_year, attribute, score, previous_score, fewest } = first;
        const minus = (value: number | null) =>
          value === null || previous_score === null ? null : value - previous_score;
        const standardised = standardise(positions, context);
        return {
          fiscal_year,
          previous_year,
          attribute,
          score,
          previous_score,
          difference: minus(score),
          score_standardised: standardised,
          difference_standardised: minus(standardised),
          fewest,
          refusal: standardised === null ? ('empty-margin' as const) : null,
        };
      },
    ),
  protection: {
    kind: 'group',
    size: 'fewest',
    hidden: [
      'score',
      'previous_score',
      'difference',
      'score_standardised',
      'difference_standardised',
      'fewest',
    ],
  },
});

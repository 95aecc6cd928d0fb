/** How far those who answered resemble those who were asked. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import { chiSquareTest } from '#lib/stats/chi-square-test.ts';
import { dissimilarity, rIndicator, type ResponseGroup } from '#lib/stats/representativeness.ts';
import { sum } from '#lib/stats/sums.ts';
import sql from './engagement-representativeness.sql?raw';
import { defineMetric, type MetricContext, type RowOf } from './metric.ts';
import { RefusalSchema, type Refusal } from './refusal.ts';

const number = z.number().nullable();
const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  returned: z.int(),
  headcount: count,
});
type Raw = z.infer<typeof raw>;

const isCounted = (row: Raw): row is Raw & { headcount: number } =>
  row.headcount !== null && row.headcount > 0 && row.returned <= row.headcount;

/** The groups, those that are withheld as one: their own rates could be worked out otherwise. */
function groupsOf(
  rows: readonly (Raw & ResponseGroup)[],
  { isHidden }: MetricContext,
): ResponseGroup[] {
  const isWithheld = (row: Raw) => isHidden({ ...row, fiscalYear: row.fiscal_year, item: 0 });
  const withheld = rows.filter(isWithheld);
  const together = {
    returned: sum(withheld.map(({ returned }) => returned)),
    headcount: sum(withheld.map(({ headcount }) => headcount)),
  };
  const shown = rows.filter((row) => !isWithheld(row));
  return [...shown, ...(withheld.length > 0 ? [together] : [])];
}

function refusalOf(rows: readonly Raw[], groups: readonly ResponseGroup[]): Refusal | null {
  if (!rows.every(isCounted)) return 'no-headcount';
  if (sum(groups.map(({ headcount }) => headcount)) < MIN_N_INTERVAL) return 'too-few';
  return groups.length < 2 ? 'no-spread' : null;
}

function represent(rows: readonly Raw[], context: MetricContext) {
  const groups = groupsOf(rows.filter(isCounted), context);
  const refusal = refusalOf(rows, groups);
  const used = refusal === null ? groups : [];
  const test = chiSquareTest([
    used.map(({ returned }) => returned),
    used.map(({ returned, headcount }) => headcount - returned),
  ]);
  const unspread: Refusal | null = test === null ? 'no-spread' : null;
  return {
    fiscal_year: rows[0]?.fiscal_year ?? 0,
    attribute: rows[0]?.attribute ?? '',
    groups: refusal === 'no-headcount' ? rows.length : groups.length,
    returned: sum(rows.map(({ returned }) => returned)),
    headcount: refusal === 'no-headcount' ? null : sum(groups.map(({ headcount }) => headcount)),
    chi2: test?.chi2 ?? null,
    df: test?.df ?? null,
    p: test?.p ?? null,
    cramers_v: test?.cramersV ?? null,
    r_indicator: rIndicator(used),
    dissimilarity: dissimilarity(used),
    smallest_expected: test?.smallestExpected ?? null,
    refusal: refusal ?? unspread,
  };
}

/**
 * One attribute of the respondents against the staff: χ² of returned or not by value with its p,
 * Cramér's V (0 to 1), the R-indicator (at most 1, 1 where all answered alike) and the index of
 * dissimilarity (0 to 1). People without a value are left out, withheld values are one. Refused where a
 * headcount is unknown or smaller than the sheets, or where there is one value only. METHODS §6.
 */
export const engagementRepresentativeness = defineMetric({
  id: 'engagement.representativeness',
  sql,
  parameters: z.object({}),
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    attribute: z.string(),
    groups: z.int(),
    returned: count,
    headcount: count,
    chi2: number,
    df: count,
    p: number,
    cramers_v: number,
    r_indicator: number,
    dissimilarity: number,
    smallest_expected: number,
    refusal: RefusalSchema,
  }),
  finish: (rows, context) =>
    [...groupBy(rows, (row) => `${row.fiscal_year} ${row.attribute}`).values()].map((own) =>
      represent(own, context),
    ),
  protection: {
    kind: 'group',
    size: 'returned',
    hidden: [
      'returned',
      'chi2',
      'df',
      'p',
      'cramers_v',
      'r_indicator',
      'dissimilarity',
      'smallest_expected',
    ],
  },
});
export type RepresentativenessRow = RowOf<typeof engagementRepresentativeness>;

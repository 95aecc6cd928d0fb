/** How far each group lies from all others. */
import { z } from '#lib/domain/zod.ts';
import { DIVISION_POSITION } from '#lib/domain/attributes.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { FALSE_DISCOVERY_RATE } from '#lib/domain/thresholds.ts';
import { benjaminiHochbergWithin } from '#lib/stats/false-discovery-rate.ts';
import { hedgesG } from '#lib/stats/hedges-g.ts';
import { mannWhitney } from '#lib/stats/mann-whitney.ts';
import { pooledSample } from '#lib/stats/pooled-sample.ts';
import { sampleOfCounts } from '#lib/stats/sample-of-counts.ts';
import { sum } from '#lib/stats/sums.ts';
import { welchDifference } from '#lib/stats/welch.ts';
import sql from './engagement-differences.sql?raw';
import { AttributeParametersSchema } from './group-parameters.ts';
import { defineMetric, type RowOf } from './metric.ts';

const number = z.number().nullable();
const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
  item: z.int().nonnegative(),
  n: z.int(),
  mean: number,
  sd: number,
  count_1: count,
  count_2: count,
  count_3: count,
  count_4: count,
  count_5: count,
  fewest: z.int(),
});
type Raw = z.infer<typeof raw>;

/** How often each answer was given, none for the person mean. */
const answersOf = (row: Raw): number[] =>
  [row.count_1, row.count_2, row.count_3, row.count_4, row.count_5].map((people) => people ?? 0);

/** Those whom a group is held against, itself among them, and their answers together. */
type Rivals = { readonly rows: readonly Raw[]; readonly counts: readonly number[] };

const together = (rows: readonly Raw[]): Rivals => {
  const counts = rows.map(answersOf);
  return { rows, counts: [0, 1, 2, 3, 4].map((i) => sum(counts.map((own) => own[i] ?? 0))) };
};

/** A group beside the others; without them where it is withheld, and nothing of it is needed. */
function compare(row: Raw, rivals: Rivals | null) {
  const isScore = row.item === 0;
  const own = answersOf(row);
  const others = rivals?.counts.map((people, i) => people - (own[i] ?? 0)) ?? [];
  const other = isScore
    ? pooledSample(rivals?.rows.filter((rival) => rival !== row) ?? [])
    : sampleOfCounts(others);
  const welch = welchDifference(row, other);
  const ranks = isScore ? null : mannWhitney(own, others);
  return {
    fiscal_year: row.fiscal_year,
    attribute: row.attribute,
    value: row.value,
    division: row.division,
    item: row.item,
    n: row.n,
    mean: row.mean,
    difference: row.mean === null || other.mean === null ? null : row.mean - other.mean,
    ci_low: welch?.low ?? null,
    ci_high: welch?.high ?? null,
    p: welch?.p ?? null,
    hedges_g: hedgesG(row, other)?.g ?? null,
    superiority: ranks?.superiority ?? null,
    mann_whitney_p: ranks?.p ?? null,
    fewest: row.n === 0 || other.n === 0 ? row.fewest : Math.min(row.fewest, other.n),
  };
}

/** What is shown together is judged together: the items of an attribute, and its overall scores. */
const familyOf = (row: Raw): string => [row.fiscal_year, row.attribute, row.item === 0].join(' ');

/** Those whom a group is held against: its attribute, for a pair those of the same 職位. */
const rivalsOf = (row: Raw): string =>
  [
    row.fiscal_year,
    row.item,
    row.attribute,
    row.attribute === DIVISION_POSITION ? row.value : '',
  ].join(' ');

/**
 * Mean of one item (1 to 5) in one group less the mean of everybody else who has a value of that
 * attribute, 未回答 being a value (a pair 部×職位: less the same 職位 of the other 部), with Welch's 95 %
 * interval and p, q after Benjamini–Hochberg over all values and items of an attribute that are
 * published, Hedges' g and Mann–Whitney's chance of a higher answer. Item 0 is the person mean, a
 * family of its own. No test below ten people on a side. METHODS §7.
 */
export const engagementDifferences = defineMetric({
  id: 'engagement.differences',
  sql,
  parameters: AttributeParametersSchema,
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    attribute: z.string(),
    value: z.string(),
    division: z.string(),
    item: z.int().nonnegative(),
    n: count,
    mean: number,
    difference: number,
    ci_low: number,
    ci_high: number,
    p: number,
    q: number,
    hedges_g: number,
    superiority: number,
    mann_whitney_p: number,
    distinguishable: z.boolean().nullable(),
    fewest: count,
  }),
  finish: (rows, { isHidden }) => {
    const rivals = new Map([...groupBy(rows, rivalsOf)].map(([key, own]) => [key, together(own)]));
    const compared = rows.map((row) => {
      const { fiscal_year: fiscalYear, attribute, value, division, item } = row;
      const isWithheld = isHidden({ fiscalYear, attribute, value, division, item });
      return compare(row, isWithheld ? null : (rivals.get(rivalsOf(row)) ?? null));
    });
    const q = benjaminiHochbergWithin(
      compared.map(({ p }) => p),
      rows.map(familyOf),
    );
    return compared.map((row, i) => {
      const own = q[i] ?? null;
      return { ...row, q: own, distinguishable: own === null ? null : own < FALSE_DISCOVERY_RATE };
    });
  },
  protection: {
    kind: 'group',
    size: 'fewest',
    tells: 'item',
    hidden: ['n', 'mean', 'difference', 'distinguishable', 'fewest'],
    // The spread of the answers can be worked out from each of them.
    distribution: ['ci_low', 'ci_high', 'p', 'q', 'hedges_g', 'superiority', 'mann_whitney_p'],
  },
});
export type DifferencesRow = RowOf<typeof engagementDifferences>;

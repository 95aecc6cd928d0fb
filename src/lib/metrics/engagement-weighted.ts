/** The score with the respondents weighted to the staff. */
import { z } from '#lib/domain/zod.ts';
import { UNKNOWN_VALUE } from '#lib/domain/attributes.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { weightToStaff, type StaffWeighted } from '#lib/stats/staff-weights.ts';
import sql from './engagement-weighted.sql?raw';
import { defineMetric, type MetricContext, type RowOf } from './metric.ts';
import { RefusalSchema, type Refusal } from './refusal.ts';

const number = z.number().nullable();
const count = z.int().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  part: z.enum(['all', 'cell', 'division', 'position']),
  division: z.string(),
  place: z.string(),
  n: z.int(),
  mean: number,
  sd: number,
  people: count,
});
type Raw = z.infer<typeof raw>;

const WarningSchema = z.enum(['unequal-weights', 'low-efficiency']).nullable();
/** Weights further apart, or people worth less of their number, are worth a warning. METHODS §6. */
const [MOST_UNEQUAL, LEAST_EFFICIENT] = [10, 0.6];

const MARGINS = ['division', 'position'] as const;
type Margin = (typeof MARGINS)[number];
const valueOf = (row: Raw, margin: Margin) => (margin === 'division' ? row.division : row.place);

/** Which attributes can be weighted to: the staff of each of their values is known. */
function marginsOf(rows: readonly Raw[], isWithheld: (margin: Margin, value: string) => boolean) {
  return MARGINS.flatMap((margin) => {
    const own = rows.filter((row) => row.part === margin);
    if (own.every(({ people }) => people === null)) return [];
    const values = own.map((row) => valueOf(row, margin));
    const staff = new Map(own.map((row) => [valueOf(row, margin), row.people ?? 0]));
    return { margin, staff, pooled: new Set(values.filter((value) => isWithheld(margin, value))) };
  });
}

function warningOf({ ratio, nEff, n }: StaffWeighted): z.infer<typeof WarningSchema> {
  if (ratio > MOST_UNEQUAL) return 'unequal-weights';
  return nEff < LEAST_EFFICIENT * n ? 'low-efficiency' : null;
}

function ofRound(rows: readonly Raw[], { isHidden }: MetricContext) {
  const everybody = rows.find((row) => row.part === 'all');
  const fiscalYear = everybody?.fiscal_year ?? 0;
  const margins = marginsOf(rows, (attribute, value) =>
    isHidden({ fiscalYear, attribute, value, division: '', item: 0 }),
  );
  const cells = rows
    .filter((row) => row.part === 'cell' && row.n > 0)
    .map((row) => ({ ...row, values: margins.map(({ margin }) => valueOf(row, margin)) }))
    .filter(({ values }) => !values.includes(UNKNOWN_VALUE));
  const none: { refusal: Refusal } = { refusal: 'no-headcount' };
  const found = margins.length === 0 ? none : weightToStaff(cells, margins);
  const weighted = 'refusal' in found ? null : found;
  return {
    fiscal_year: fiscalYear,
    score: everybody?.mean ?? null,
    score_raked: weighted?.mean ?? null,
    ci_low: weighted?.low ?? null,
    ci_high: weighted?.high ?? null,
    score_poststratified: weighted?.poststratified ?? null,
    n: weighted?.n ?? everybody?.n ?? 0,
    n_eff: weighted?.nEff ?? null,
    deff: weighted?.deff ?? null,
    weight_ratio: weighted?.ratio ?? null,
    trimmed: weighted?.trimmed ?? null,
    margins: margins.map(({ margin }) => margin).join(', '),
    rounds: weighted?.rounds ?? null,
    warning: weighted && warningOf(weighted),
    refusal: 'refusal' in found ? found.refusal : null,
  };
}

/**
 * Mean of the person means (1 to 5) with weights that give 部 and 職位 the shares they have among the
 * staff (raking; values with fewer than five people and withheld ones pooled; weights held to 0.3–3
 * times their mean), with its 95 % interval, Kish's effective size and design effect, and the same
 * weighted by 部 alone; `score` is the unweighted one. People without a 部 or 職位 are left out. Refused
 * below two hundred people, without headcounts, or where nobody of a group answered. METHODS §6.
 */
export const engagementWeighted = defineMetric({
  id: 'engagement.weighted',
  sql,
  parameters: z.object({}),
  raw,
  row: z.strictObject({
    fiscal_year: FiscalYearSchema,
    score: number,
    score_raked: number,
    ci_low: number,
    ci_high: number,
    score_poststratified: number,
    n: count,
    n_eff: number,
    deff: number,
    weight_ratio: number,
    trimmed: count,
    margins: z.string(),
    rounds: count,
    warning: WarningSchema,
    refusal: RefusalSchema,
  }),
  finish: (rows, context) =>
    [...groupBy(rows, (row) => String(row.fiscal_year)).values()].map((round) =>
      ofRound(round, context),
    ),
  protection: {
    kind: 'group',
    size: 'n',
    tells: 'items',
    hidden: [
      'score',
      'score_raked',
      'ci_low',
      'ci_high',
      'score_poststratified',
      'n',
      'n_eff',
      'deff',
      'weight_ratio',
      'trimmed',
      'rounds',
      'warning',
    ],
  },
});
export type WeightedRow = RowOf<typeof engagementWeighted>;

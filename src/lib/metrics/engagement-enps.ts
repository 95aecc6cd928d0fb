/** Recommendation of the workplace: promoters less detractors. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import { enps } from '#lib/stats/enps.ts';
import sql from './engagement-enps.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';
import { RefusalSchema } from './refusal.ts';

const count = z.int().nullable();
const number = z.number().nullable();
const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  n: z.int(),
  promoters: z.int(),
  passives: z.int(),
  detractors: z.int(),
});

/**
 * eNPS of everybody who answered the question from 0 to 10 in one 年度: the share of 9–10 less the
 * share of 0–6, in points from −100 to 100, with the adjusted Wald interval (95 %). Refused below
 * ten answers; below thirty the interval spans 25 points and more. METHODS §11.
 */
export const engagementEnps = defineMetric({
  id: 'engagement.enps',
  sql,
  parameters: z.object({}),
  raw,
  row: raw.extend({
    n: count,
    promoters: count,
    passives: count,
    detractors: count,
    enps: number,
    ci_low: number,
    ci_high: number,
    refusal: RefusalSchema,
  }),
  finish: (rows) =>
    rows.map((row) => {
      const found = enps(row.promoters, row.passives, row.detractors);
      return {
        ...row,
        enps: found?.enps ?? null,
        ci_low: found?.low ?? null,
        ci_high: found?.high ?? null,
        refusal: found === null ? ('too-few' as const) : null,
      };
    }),
  protection: {
    kind: 'group',
    size: 'n',
    hidden: ['n', 'enps'],
    distribution: ['promoters', 'passives', 'detractors', 'ci_low', 'ci_high'],
  },
});
export type EnpsRow = RowOf<typeof engagementEnps>;

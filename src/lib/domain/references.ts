import { FiscalYearSchema } from './fiscal-year.ts';
import { z } from './zod.ts';

/**
 * A mean that somebody else published of another survey. Other items, other people, another time: it
 * may stand beside a score, named as 異なる調査 with its source, and is never ranked or judged.
 */
export const ReferenceSchema = z.strictObject({
  /** Whose survey: 「青森市 職員アンケート」. */
  name: z.string().min(1),
  fiscalYear: FiscalYearSchema,
  /** As published, on a scale of 1 to 5. */
  score: z.number().min(1).max(5),
  /** How many items it is the mean of; `null` where the source does not say. */
  items: z.int().positive().nullable().default(null),
  n: z.int().positive().nullable().default(null),
  /** Document and page or section. */
  source: z.string().min(1),
});
export type Reference = z.infer<typeof ReferenceSchema>;

/** What a workspace shows unless its `minori.json` names others, or none with an empty list. */
export const PUBLISHED_REFERENCES: readonly Reference[] = [
  {
    name: '青森市 職員アンケート',
    fiscalYear: 2024,
    score: 3.25,
    items: 13,
    n: 636,
    source: '青森市人材確保・育成基本方針',
  },
  {
    name: '人事院 国家公務員の意識調査',
    fiscalYear: 2020,
    score: 3.51,
    items: 68,
    n: 61_532,
    source: '人事院「国家公務員の意識調査」令和2年度',
  },
  {
    name: '人事院 国家公務員の意識調査',
    fiscalYear: 2016,
    score: 3.42,
    items: null,
    n: null,
    source: '人事院「国家公務員の意識調査」平成28年度',
  },
];

import { z } from './zod.ts';

/** One view: the respondents with these values of two attributes. */
export const ShownViewSchema = z.strictObject({
  attribute: z.string(),
  value: z.string(),
  division: z.string(),
});
export type ShownView = z.infer<typeof ShownViewSchema>;

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * The combined views of the data as they are that somebody has seen, because what is shown next may
 * not be subtracted from them; and what became of earlier data and thresholds.
 */
export const ViewHistorySchema = z.strictObject({
  /** Fingerprint of the data, the settings and the threshold; of nobody's answers. */
  basis: z.string().default(''),
  since: IsoDate.nullable().default(null),
  minN: z.int().nullable().default(null),
  shown: z.array(ShownViewSchema).default([]),
  /** One entry for each change of the data or the threshold after something had been shown. */
  past: z
    .array(z.strictObject({ since: IsoDate, until: IsoDate, minN: z.int(), views: z.int() }))
    .default([]),
});
export type ViewHistory = z.infer<typeof ViewHistorySchema>;

/**
 * The history to go on with: the same where neither data nor threshold have changed, else a new one
 * that records the end of the last.
 *
 * @param today as ISO date
 */
export function continueHistory(
  history: ViewHistory,
  { basis, minN, today }: { basis: string; minN: number; today: string },
): ViewHistory {
  if (history.basis === basis && history.minN === minN) return history;
  const { since, shown, past } = history;
  const ended =
    since === null || history.minN === null || shown.length === 0
      ? []
      : [{ since, until: today, minN: history.minN, views: shown.length }];
  return { basis, since: today, minN, shown: [], past: [...past, ...ended] };
}

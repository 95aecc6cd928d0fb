/** At which level courses were measured. */
import { z } from '#lib/domain/zod.ts';
import { FiscalYearSchema } from '#lib/domain/fiscal-year.ts';
import sql from './outcomes-levels.sql?raw';
import { defineMetric } from './metric.ts';
import { OrganiserParametersSchema } from './outcomes-parameters.ts';

const raw = z.strictObject({
  fiscal_year: FiscalYearSchema,
  courses: z.int(),
  with_reaction: z.int(),
  with_prepost: z.int(),
  with_follow_up: z.int(),
});

/**
 * How many of the courses held in a 年度 have answers of their attendees (level 1), pairs of tests
 * before and after (2), and a test or an answer some months later (3). METHODS §15.
 */
export const outcomesLevels = defineMetric({
  id: 'outcomes.levels',
  sql,
  parameters: OrganiserParametersSchema,
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: { kind: 'open', reason: 'counts courses, not people' },
});

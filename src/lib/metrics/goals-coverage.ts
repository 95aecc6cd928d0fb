/** How many people of each section have reached a goal. */
import { z } from '#lib/domain/zod.ts';
import sql from './goals-coverage.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  goal: z.string(),
  division: z.string(),
  section: z.string(),
  people: z.int(),
  people_at_completion: z.int(),
});

/**
 * People of one 課 who reached a goal: those in post, where a roster puts them after transfers (without
 * one, where their first completion did), and everybody who ever did, at that completion. Who left is
 * only among the latter. METHODS §14.
 */
export const goalsCoverage = defineMetric({
  id: 'goals.coverage',
  sql,
  parameters: z.object({}),
  raw,
  row: raw,
  finish: (rows) => [...rows],
  protection: {
    kind: 'open',
    reason: 'an appointment to a task, known in the office; no answer of anybody',
  },
});
export type GoalCoverageRow = RowOf<typeof goalsCoverage>;

/** How many people of each section have reached a goal. */
import { z } from '#lib/domain/zod.ts';
import sql from './goals-coverage.sql?raw';
import { defineMetric, type RowOf } from './metric.ts';

const raw = z.strictObject({
  goal: z.string(),
  division: z.string(),
  section: z.string(),
  people: z.int(),
});

/** People of one 課 who reached a goal, each counted where the records first put them. */
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

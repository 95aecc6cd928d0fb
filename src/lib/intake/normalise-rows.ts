import type { DatasetRows, LoadedKind } from '#lib/domain/dataset.ts';
import type { NormaliserSource, RowNormaliser } from './cells/row-reader.ts';
import { normaliseEvaluation } from './kinds/normalise-evaluation.ts';
import { normaliseGoal, normaliseGoalActual } from './kinds/normalise-goals.ts';
import { normaliseHeadcount } from './kinds/normalise-headcount.ts';
import { normalisePlan } from './kinds/normalise-plan.ts';
import { normaliseRoster } from './kinds/normalise-roster.ts';
import { normaliseSurvey } from './kinds/normalise-survey.ts';
import { normaliseAttendance, normaliseAttendanceTotal } from './kinds/normalise-training.ts';

/**
 * The normaliser of each kind: texts in one spelling, numbers, dates and words read, every change
 * reported; a cell that cannot be read is missing, a row that cannot do without it is rejected.
 */
export const NORMALISERS: {
  readonly [K in LoadedKind]: (source: NormaliserSource) => RowNormaliser<DatasetRows[K]>;
} = {
  survey: normaliseSurvey,
  headcount: normaliseHeadcount,
  attendance: normaliseAttendance,
  attendance_total: normaliseAttendanceTotal,
  goal: normaliseGoal,
  goal_actual: normaliseGoalActual,
  plan: normalisePlan,
  evaluation: normaliseEvaluation,
  roster: normaliseRoster,
};

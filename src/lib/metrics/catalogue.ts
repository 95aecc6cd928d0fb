import { engagementChange } from './engagement-change.ts';
import { engagementGroups } from './engagement-groups.ts';
import { engagementItems } from './engagement-items.ts';
import { engagementLevels } from './engagement-levels.ts';
import { engagementOverall } from './engagement-overall.ts';
import { engagementResponse } from './engagement-response.ts';
import { goalsCoverage } from './goals-coverage.ts';
import { goalsMonthly } from './goals-monthly.ts';
import { goalsOutlook } from './goals-outlook.ts';
import { goalsProgress } from './goals-progress.ts';
import { trainingCourses } from './training-courses.ts';
import { trainingReach } from './training-reach.ts';
import { trainingTotals } from './training-totals.ts';

/** Every metric by its public id, in the order in which results list them. */
export const METRICS = {
  'engagement.overall': engagementOverall,
  'engagement.levels': engagementLevels,
  'engagement.items': engagementItems,
  'engagement.groups': engagementGroups,
  'engagement.change': engagementChange,
  'engagement.response': engagementResponse,
  'training.totals': trainingTotals,
  'training.courses': trainingCourses,
  'training.reach': trainingReach,
  'goals.progress': goalsProgress,
  'goals.monthly': goalsMonthly,
  'goals.outlook': goalsOutlook,
  'goals.coverage': goalsCoverage,
} as const;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as MetricId[];

import { engagementBounds } from './engagement-bounds.ts';
import { engagementChange } from './engagement-change.ts';
import { engagementChoices } from './engagement-choices.ts';
import { engagementComments } from './engagement-comments.ts';
import { engagementDifferences } from './engagement-differences.ts';
import { engagementDrivers } from './engagement-drivers.ts';
import { engagementEnps } from './engagement-enps.ts';
import { engagementGroups } from './engagement-groups.ts';
import { engagementItemAnalysis } from './engagement-item-analysis.ts';
import { engagementItems } from './engagement-items.ts';
import { engagementKeywords } from './engagement-keywords.ts';
import { engagementLevels } from './engagement-levels.ts';
import { engagementOverall } from './engagement-overall.ts';
import { engagementPriorities } from './engagement-priorities.ts';
import { engagementQuality } from './engagement-quality.ts';
import { engagementReliability } from './engagement-reliability.ts';
import { engagementRepresentativeness } from './engagement-representativeness.ts';
import { engagementResponse } from './engagement-response.ts';
import { engagementStandardised } from './engagement-standardised.ts';
import { engagementWeighted } from './engagement-weighted.ts';
import { goalsCoverage } from './goals-coverage.ts';
import { goalsMonthly } from './goals-monthly.ts';
import { goalsOutlook } from './goals-outlook.ts';
import { goalsProgress } from './goals-progress.ts';
import { outcomesAssociation } from './outcomes-association.ts';
import { outcomesAssociationPoints } from './outcomes-association-points.ts';
import { outcomesBehaviour } from './outcomes-behaviour.ts';
import { outcomesLevels } from './outcomes-levels.ts';
import { outcomesPlanned } from './outcomes-planned.ts';
import { outcomesPrepost } from './outcomes-prepost.ts';
import { outcomesReaction } from './outcomes-reaction.ts';
import { planAims } from './plan-aims.ts';
import { planCapabilities } from './plan-capabilities.ts';
import { planProgress } from './plan-progress.ts';
import { trainingCompared } from './training-compared.ts';
import { trainingCourses } from './training-courses.ts';
import { trainingExcluded } from './training-excluded.ts';
import { trainingPeople } from './training-people.ts';
import { trainingReach } from './training-reach.ts';
import { trainingTotals } from './training-totals.ts';

/** Every metric by its public id, in the order in which results list them. */
export const METRICS = {
  'engagement.overall': engagementOverall,
  'engagement.levels': engagementLevels,
  'engagement.items': engagementItems,
  'engagement.groups': engagementGroups,
  'engagement.differences': engagementDifferences,
  'engagement.change': engagementChange,
  'engagement.standardised': engagementStandardised,
  'engagement.drivers': engagementDrivers,
  'engagement.priorities': engagementPriorities,
  'engagement.reliability': engagementReliability,
  'engagement.item_analysis': engagementItemAnalysis,
  'engagement.response': engagementResponse,
  'engagement.representativeness': engagementRepresentativeness,
  'engagement.bounds': engagementBounds,
  'engagement.weighted': engagementWeighted,
  'engagement.quality': engagementQuality,
  'engagement.enps': engagementEnps,
  'engagement.choices': engagementChoices,
  'engagement.comments': engagementComments,
  'engagement.keywords': engagementKeywords,
  'training.totals': trainingTotals,
  'training.courses': trainingCourses,
  'training.people': trainingPeople,
  'training.reach': trainingReach,
  'training.excluded': trainingExcluded,
  'training.compared': trainingCompared,
  'plan.progress': planProgress,
  'plan.capabilities': planCapabilities,
  'plan.aims': planAims,
  'goals.progress': goalsProgress,
  'goals.monthly': goalsMonthly,
  'goals.outlook': goalsOutlook,
  'goals.coverage': goalsCoverage,
  'outcomes.levels': outcomesLevels,
  'outcomes.prepost': outcomesPrepost,
  'outcomes.reaction': outcomesReaction,
  'outcomes.behaviour': outcomesBehaviour,
  'outcomes.association': outcomesAssociation,
  'outcomes.association_points': outcomesAssociationPoints,
  'outcomes.planned': outcomesPlanned,
} as const;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as MetricId[];

import type { Published } from '#lib/disclosure/published.ts';
import type { MetricRow } from './run-metric.ts';

/** Published rows as pages name them. */
export type PublishedRow<Row extends object> = Published<Row>;
export type ChangeRow = MetricRow<'engagement.change'>;
export type OverallRow = MetricRow<'engagement.overall'>;
export type OutlookRow = MetricRow<'goals.outlook'>;
export type ReachRow = MetricRow<'training.reach'>;
export type PeopleRow = MetricRow<'training.people'>;
export type LevelRow = MetricRow<'engagement.levels'>;
export type ProgressRow = MetricRow<'goals.progress'>;
export type CoverageRow = MetricRow<'goals.coverage'>;
export type PlanLineRow = MetricRow<'plan.progress'>;
export type DriverRow = MetricRow<'engagement.drivers'>;
export type PriorityRow = MetricRow<'engagement.priorities'>;
export type CommentRow = MetricRow<'engagement.comments'>;
export type QualityRow = MetricRow<'engagement.quality'>;
export type EvaluationLevelRow = MetricRow<'outcomes.levels'>;
export type PrepostRow = MetricRow<'outcomes.prepost'>;
export type ReactionRow = MetricRow<'outcomes.reaction'>;
export type AppliedRow = MetricRow<'outcomes.behaviour'>;
export type PlannedEvaluationRow = MetricRow<'outcomes.planned'>;

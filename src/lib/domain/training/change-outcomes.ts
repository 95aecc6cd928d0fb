import type { LearningGoal, OutcomeSettings, PlannedMeasurement } from './outcome-settings.ts';

type GoalKey = Pick<LearningGoal, 'fiscalYear' | 'course' | 'measure'>;

const isSameGoal = (a: GoalKey, b: GoalKey): boolean =>
  a.fiscalYear === b.fiscalYear && a.course === b.course && a.measure === b.measure;

const isSameMeasurement = (
  a: Pick<PlannedMeasurement, 'course' | 'kind'>,
  b: Pick<PlannedMeasurement, 'course' | 'kind'>,
): boolean => a.course === b.course && a.kind === b.kind;

/** The settings without a learning goal. */
export const withoutLearningGoal = (settings: OutcomeSettings, goal: GoalKey): OutcomeSettings => ({
  ...settings,
  learningGoals: settings.learningGoals.filter((own) => !isSameGoal(own, goal)),
});

/** The settings with a learning goal, in place of one for the same course, year and measure. */
export const withLearningGoal = (
  settings: OutcomeSettings,
  goal: LearningGoal,
): OutcomeSettings => ({
  ...settings,
  learningGoals: [...withoutLearningGoal(settings, goal).learningGoals, goal],
});

/** The settings without a measurement still to come. */
export const withoutMeasurement = (
  settings: OutcomeSettings,
  measurement: Pick<PlannedMeasurement, 'course' | 'kind'>,
): OutcomeSettings => ({
  ...settings,
  measurements: settings.measurements.filter((own) => !isSameMeasurement(own, measurement)),
});

/** The settings with a measurement still to come, in place of one of the same kind. */
export const withMeasurement = (
  settings: OutcomeSettings,
  measurement: PlannedMeasurement,
): OutcomeSettings => ({
  ...settings,
  measurements: [...withoutMeasurement(settings, measurement).measurements, measurement],
});

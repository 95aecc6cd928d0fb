import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Threshold } from '#lib/disclosure/threshold.ts';
import type { Dataset } from '#lib/intake/dataset.ts';

/** What decides about goals, plans and evaluations or is remembered, and about no figure of a survey. */
const OTHERS: readonly (keyof WorkspaceFile)[] = [
  'goals',
  'plan',
  'outcomes',
  'sources',
  'views',
  'reports',
];

/** Everything in the settings that a figure of the survey may depend on, to be compared as text. */
export function surveySettings(settings: WorkspaceFile): string {
  const others: readonly string[] = OTHERS;
  return JSON.stringify(Object.entries(settings).filter(([key]) => !others.includes(key)));
}

/** Whether figures of the survey are made of a file. */
export const isOfSurvey = ({ kind }: Pick<Dataset, 'kind'>): boolean =>
  kind === 'survey' || kind === 'headcount';

/** Files as they were read, and under what they are published. */
export type Basis = {
  readonly read: readonly Dataset[];
  readonly settings: WorkspaceFile;
  readonly limit: Threshold;
};

/** Whether the later files and settings change nothing of the survey and take nothing else away. */
export function isSameSurvey(before: Basis, later: Basis): boolean {
  const added = later.read.filter((dataset) => !before.read.includes(dataset));
  return (
    before.limit.minN === later.limit.minN &&
    before.limit.internal === later.limit.internal &&
    before.read.every((dataset) => later.read.includes(dataset)) &&
    !added.some(isOfSurvey) &&
    surveySettings(before.settings) === surveySettings(later.settings)
  );
}

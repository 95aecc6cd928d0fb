import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';

/** What decides about goals, plans and evaluations or is remembered, and about no figure of a survey. */
const OTHERS: readonly (keyof WorkspaceFile)[] = ['goals', 'plan', 'outcomes', 'sources', 'views'];

/** Everything in the settings that a figure of the survey may depend on, to be compared as text. */
export function surveySettings(settings: WorkspaceFile): string {
  const others: readonly string[] = OTHERS;
  return JSON.stringify(Object.entries(settings).filter(([key]) => !others.includes(key)));
}

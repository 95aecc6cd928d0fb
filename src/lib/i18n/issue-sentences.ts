import type { Issue } from '#lib/domain/issue.ts';

/** The sentence of a finding under its code: what happened and what to do. */
export type IssueSentences = Readonly<Record<string, (issue: Issue) => string>>;

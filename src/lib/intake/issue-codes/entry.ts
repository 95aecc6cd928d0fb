import type { IssueLevel } from '#lib/domain/issue.ts';

/** What an issue's `count` counts. */
export type IssueUnit = 'files' | 'rows' | 'cells' | 'characters' | 'columns' | 'values' | 'lines';

/** What is said of a code that intake may report. */
export type IssueCodeEntry = {
  readonly code: string;
  readonly level: IssueLevel;
  /** What `found` holds; `null` where it is always `null`. */
  readonly found: string | null;
  readonly count: IssueUnit;
};

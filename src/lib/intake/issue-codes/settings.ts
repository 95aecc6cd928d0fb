import type { IssueCodeEntry } from './entry.ts';

/** Findings about `minori.json`. */
export const SETTINGS_CODES = [
  /** Not JSON. */
  { code: 'settings-not-json', level: 'error', found: null, count: 'files' },
  /** A setting that the schema refuses or does not know; `column` is its path. */
  { code: 'settings-invalid', level: 'error', found: null, count: 'values' },
] as const satisfies readonly IssueCodeEntry[];

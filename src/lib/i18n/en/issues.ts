import type { IssueSentences } from '../issue-sentences.ts';
import type { issues as ja } from '../ja/issues.ts';
import { advice } from './issues/advice.ts';
import { cells } from './issues/cells.ts';
import { columns } from './issues/columns.ts';
import { file } from './issues/file.ts';
import { layout } from './issues/layout.ts';
import { rows } from './issues/rows.ts';
import { settings } from './issues/settings.ts';

/** What happened and what to do, under each finding's code: one idea, no blame. */
const sentences: IssueSentences = {
  ...file,
  ...layout,
  ...columns,
  ...rows,
  ...cells,
  ...settings,
  ...advice,
};

const treatments = {
  error: 'quarantine',
  check: 'check',
  note: 'automatic',
  advice: 'advice',
} as const;

export const issues: typeof ja = {
  codes: Object.keys(sentences),
  sentence: (issue) => sentences[issue.code]?.(issue) ?? issue.code,
  treatment: (issue) => treatments[issue.level],
};

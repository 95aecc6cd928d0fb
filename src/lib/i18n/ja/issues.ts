import type { Issue } from '#lib/domain/issue.ts';
import type { IssueSentences } from '../issue-sentences.ts';
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

const treatments = { error: '保留', check: '確認', note: '自動', advice: '助言' } as const;

/** Findings of intake as sentences. */
export const issues = {
  codes: Object.keys(sentences),
  sentence: (issue: Issue): string => sentences[issue.code]?.(issue) ?? issue.code,
  treatment: (issue: Issue): string => treatments[issue.level],
};

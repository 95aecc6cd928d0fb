import type { Issue, IssueLevel } from '#lib/domain/issue.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { Segment } from '../controls/options.ts';

type Words = Catalogue['chrome']['issues'];

/** The kinds of findings in the order of their weight. */
export const LEVELS: readonly IssueLevel[] = ['error', 'check', 'note', 'advice'];

/** The findings by their weight; within one kind in their own order. */
export const byWeight = (issues: readonly Issue[]): Issue[] =>
  LEVELS.flatMap((level) => issues.filter((issue) => issue.level === level));

/** Where in the sheet: 「12」, 「45 ほか12件」, 「—」 for the whole file. */
export function rowText(issue: Issue, words: Words): string {
  if (issue.row === null) return issue.count > 1 ? words.manyRows(issue.count) : '—';
  return issue.count > 1 ? words.rowAndOthers(issue.row, issue.count - 1) : String(issue.row);
}

/** Which column: its header, or that the whole row or file is meant. */
export function columnText(issue: Issue, words: Words): string {
  return issue.column ?? (issue.row === null ? words.wholeFile : words.wholeRow);
}

/** すべて and one segment per level that occurs, each with its count. */
export function levelSegments(issues: readonly Issue[], words: Words): Segment[] {
  const counts = LEVELS.map((level) => ({
    value: level,
    label: words.levels[level],
    count: issues.filter((issue) => issue.level === level).length,
  }));
  const occurring = counts.filter(({ count }) => count > 0);
  return [{ value: 'all', label: words.all, count: issues.length }, ...occurring];
}

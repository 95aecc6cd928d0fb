import type { Issue } from '#lib/domain/issue.ts';

/** The errors of each row, in their order. */
export function errorsByRow(issues: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const found = new Map<number, Issue[]>();
  for (const issue of issues) {
    if (issue.level !== 'error' || issue.row === null) continue;
    const own = found.get(issue.row);
    if (own) own.push(issue);
    else found.set(issue.row, [issue]);
  }
  return found;
}

import type { Issue } from '#lib/domain/issue.ts';
import { IssueLog } from '#lib/intake/collect-issues.ts';
import type { Dataset } from '#lib/intake/dataset.ts';
import { compareLayouts } from '#lib/intake/lint/compare-layouts.ts';

const firstYear = ({ fiscalYears }: Dataset): number => fiscalYears[0] ?? 0;

/** Advice about each file whose columns are not those of the file of the same kind before it. */
export function compareYears(datasets: readonly Dataset[]): Issue[] {
  const dated = datasets.filter(({ kind, fiscalYears }) => kind !== null && fiscalYears.length > 0);
  const ascending = [...dated].sort((one, other) => firstYear(one) - firstYear(other));
  return ascending.flatMap((dataset, index) => {
    const previous = ascending
      .slice(0, index)
      .findLast((other) => other.kind === dataset.kind && firstYear(other) < firstYear(dataset));
    const finding = previous && compareLayouts(previous.header, dataset.header);
    if (!finding) return [];
    const log = new IssueLog(dataset.file);
    log.report(dataset.headerRow === null ? finding : { row: dataset.headerRow, ...finding });
    return log.list();
  });
}

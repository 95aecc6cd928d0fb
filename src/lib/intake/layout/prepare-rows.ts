import { rowChecker, type Verdict } from '../check-rows.ts';
import type { Finding } from '../collect-issues.ts';
import { adviser } from '../lint/give-advice.ts';
import type { OpenTable } from '../open-table.ts';
import { totalColumnChecker } from './check-total-columns.ts';
import { fillDown, type FillDown } from './fill-down.ts';
import { sourceTable } from './source-table.ts';
import { unpivotYears } from './unpivot-years.ts';

type Row = readonly string[];

/** A row of the file as records whose cells can be read, or why there are none. */
export type Prepared =
  | { readonly fate: 'read'; readonly records: readonly Row[] }
  | Exclude<Verdict, { readonly fate: 'read' }>;

const LEFT_OUT: Prepared = { fate: 'left-out' };

/**
 * Makes records of the rows of a file as they lie there: totals, repeated headers and notes left out,
 * cells that repeat the one above filled where that was chosen, years across the columns turned into
 * records of their own. On its way it collects the advice.
 */
export function rowPreparer(table: OpenTable) {
  const { columns, log, context, found, header } = table;
  const source = sourceTable(found, header, columns, context.instrument);
  const checker = rowChecker(source, log);
  const totalColumns = totalColumnChecker(source);
  const advice = adviser(table, source);
  let fill: FillDown | null = null;

  const prepare = (cells: Row, row: number): Prepared => {
    const verdict = checker.check(cells, row);
    if (verdict.fate !== 'read') return verdict;
    advice.see(verdict.cells, row);
    const filled = fill?.take(verdict.cells, row) ?? verdict.cells;
    totalColumns.see(filled, row);
    if (source.across === null) return { fate: 'read', records: [filled] };
    const { records, empty } = unpivotYears(source.across, filled);
    if (empty > 0) log.report({ code: 'years-empty', row, count: empty });
    return records.length > 0 ? { fate: 'read', records } : LEFT_OUT;
  };
  return {
    source,
    /** To be told the first rows: from them the columns that are blank below their values are seen. */
    begin: (records: readonly Row[]): void => {
      const hasMerged = (table.layout?.mergedCells ?? 0) > 0;
      fill ??= fillDown(records, source.columns, hasMerged, context.choices?.fillsDown);
    },
    prepare,
    findings: (): Finding[] => [
      ...checker.findings(),
      ...totalColumns.findings(),
      ...(fill?.findings() ?? []),
      ...advice.findings(),
    ],
  };
}

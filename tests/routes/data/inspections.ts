import type { Issue } from '#lib/domain/issue.ts';
import type { InspectedColumn, Inspection } from '#lib/workspace/inspection.ts';

type Column = Partial<InspectedColumn> & Pick<InspectedColumn, 'header'>;

/** What reading made of a survey with these columns and findings. */
export function inspectionOf(
  columns: readonly Column[],
  issues: readonly Partial<Issue>[] = [],
  rest: Partial<Inspection> = {},
): Inspection {
  return {
    ...{ file: 'survey.csv', kind: 'survey', format: 'csv', encoding: 'cp932', previews: [] },
    ...{ sheets: [], sheet: null, headerRow: 1, shape: 'a|b', fiscalYears: [2024] },
    yearSource: 'column',
    header: columns.map(({ header }) => header),
    columns: columns.map((column, index) => ({
      ...{ index, use: 'mapped', id: 'division', reason: 'header', examples: [] },
      ...column,
    })),
    issues: issues.map((issue) => issueOf(issue)),
    accounts: { rows: 12, used: 10, quarantined: 1, leftOut: 1 },
    ...rest,
  };
}

/** A finding, an error in row 8 where nothing else is said. */
export const issueOf = (issue: Partial<Issue>): Issue => ({
  ...{ code: 'value-missing', level: 'error', file: 'survey.csv', row: 8, column: null },
  ...{ found: null, count: 1 },
  ...issue,
});

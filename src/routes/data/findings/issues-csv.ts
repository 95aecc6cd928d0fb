import type { Issue } from '#lib/domain/issue.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { csvText } from '#lib/export/write-csv.ts';

/** The findings of intake as CSV, in the columns of the table on the page. */
export function issuesCsv(
  issues: readonly Issue[],
  { chrome, pages, issues: words }: Catalogue,
): string {
  const { columns, levels } = chrome.issues;
  return csvText([
    [
      pages.data.issueFile,
      columns.level,
      columns.row,
      columns.column,
      columns.found,
      columns.sentence,
      columns.treatment,
      pages.data.issueCount,
      pages.data.issueRows,
    ],
    ...issues.map((issue) => [
      issue.file,
      levels[issue.level],
      issue.row,
      issue.column,
      issue.found,
      words.sentence(issue),
      words.treatment(issue),
      issue.count,
      issue.rows?.join(' ') ?? null,
    ]),
  ]);
}

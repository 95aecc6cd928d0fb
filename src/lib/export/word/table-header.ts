import { AlignmentType, TableRow } from 'docx';
import type { ExportColumn } from '../figure-document.ts';
import { headerLines } from '../report/column-widths.ts';
import { CELL_PADDING } from '../report/paper.ts';
import { HAIR, INK_RULE, NONE, sideOf, tableCell } from './table-cell.ts';
import { points } from './word-page.ts';

type HeaderSettings = {
  readonly size: number;
  /** In twips. */
  readonly widths: readonly number[];
  readonly startsPage: boolean;
};

/**
 * The headers of a table between two ink lines. Where columns have groups, a row of these stands
 * above, each over its columns, and a column without one reaches through both rows.
 */
export function headerRows(
  columns: readonly ExportColumn[],
  { size, widths, startsPage }: HeaderSettings,
): TableRow[] {
  const runs = runsOf(columns);
  const hasGroups = columns.some(({ group }) => group !== undefined);
  const base = { size, isHeader: true, keepNext: true } as const;
  const named = (at: number, rows: number) => {
    const column = columns[at]!;
    return tableCell(broken(column.header, widths[at]!), {
      ...{ ...base, width: widths[at]!, alignment: sideOf(column), bottom: INK_RULE, rows },
      ...(hasGroups && rows === 1 ? { top: NONE } : { top: INK_RULE }),
      startsPage: startsPage && at === 0,
    });
  };
  const broken = (text: string, width: number) =>
    headerLines(text, width / points(1) - 2 * CELL_PADDING.inline, size).join('\n');
  const row = (children: ReturnType<typeof tableCell>[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  if (!hasGroups) return [row(columns.map((_, at) => named(at, 1)))];
  const above = runs.flatMap(({ group, at, span }) => {
    if (group === undefined) return columns.slice(at, at + span).map((_, i) => named(at + i, 2));
    const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    const look = { width, columns: span, alignment: AlignmentType.CENTER, top: INK_RULE };
    return [
      tableCell(broken(group, width), {
        ...base,
        ...look,
        bottom: HAIR,
        startsPage: startsPage && at === 0,
      }),
    ];
  });
  const beneath = columns.flatMap(({ group }, at) => (group === undefined ? [] : [named(at, 1)]));
  return [row(above), row(beneath)];
}

type Run = { readonly group: string | undefined; readonly at: number; readonly span: number };

/** Neighbouring columns of one group, or of none. */
function runsOf(columns: readonly ExportColumn[]): Run[] {
  const starts = columns.flatMap(({ group }, at) =>
    at === 0 || columns[at - 1]!.group !== group ? [at] : [],
  );
  return starts.map((at, index) => ({
    ...{ group: columns[at]!.group, at },
    span: (starts[index + 1] ?? columns.length) - at,
  }));
}

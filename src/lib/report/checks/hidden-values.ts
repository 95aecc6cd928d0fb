import { isSuppressed } from '#lib/export/cell-text.ts';
import type { ReportFigure, ReportTable } from '#lib/export/report/report-document.ts';
import { isFigure } from '../document-blocks.ts';

/** How many values a figure hides. */
export const hiddenIn = ({ table }: Pick<ReportTable, 'table'>): number =>
  table.rows.flat().filter(isSuppressed).length;

/** The names of rows of which every value is hidden. */
const hiddenRows = ({ table }: Pick<ReportTable, 'table'>): string[] =>
  table.rows.flatMap((row) => {
    const values = row.filter((cell) => typeof cell !== 'string');
    const name = row.findLast((cell) => typeof cell === 'string');
    return values.length > 0 && values.every(isSuppressed) && name !== undefined ? [name] : [];
  });

/** Whether a chart for office programs holds a value for a row that the table hides. */
export function showsHidden(made: ReportFigure | ReportTable): boolean {
  if (!isFigure(made) || made.native === null || made.native.kind === 'scatter') return false;
  const { native } = made;
  const names = native.kind === 'dots' ? native.rows : native.categories;
  const hidden = hiddenRows(made);
  return names.some(
    (name, at) => hidden.includes(name) && native.series.some(({ values }) => values[at] != null),
  );
}

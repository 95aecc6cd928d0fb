import type PptxGenJS from 'pptxgenjs';
import { cleanText } from '../clean-text.ts';
import type { ExportColumn } from '../figure-document.ts';
import { isNumericColumn, printedCell } from '../printed-cell.ts';
import type { PlanOf } from './slide-plan.ts';
import { HAIR, INK, INK_2, inches, MARGIN } from './slide-style.ts';
import { CELL } from './table-layout.ts';

type Cell = PptxGenJS.TableCell;

const NONE = { type: 'none' } as const;
const hair = { type: 'solid', pt: 0.5, color: HAIR } as const;
const ink = { type: 'solid', pt: 1.25, color: INK } as const;

type Border = typeof NONE | typeof hair | typeof ink;
const border = (top: Border, bottom: Border): [Border, Border, Border, Border] => [
  ...([top, NONE, bottom, NONE] as const),
];

/** Hairlines between the rows, an ink line above and beneath the headers and at the end. */
export function drawTable(
  slide: PptxGenJS.Slide,
  { table, widths, size, ...plan }: PlanOf<'table'>,
) {
  const { columns, rows } = table;
  const groups = groupRow(columns);
  const headers = columns.map((column) =>
    headerCell(column.header, { column, border: border(groups ? NONE : ink, ink) }),
  );
  const body = rows.map((row, index) =>
    columns.map((column, at): Cell => {
      const isLast = index === rows.length - 1;
      const align = isNumericColumn(column) ? 'right' : 'left';
      const options = { align, border: border(NONE, isLast ? ink : hair), color: INK } as const;
      return { text: printedCell(row[at] ?? null, column), options };
    }),
  );
  const head = groups ? [groups, headers] : [headers];
  slide.addTable([...head, ...body], {
    ...{ x: inches(MARGIN), y: inches(plan.area.top), colW: widths.map(inches) },
    ...{ fontSize: size, valign: 'middle', objectName: plan.number ?? plan.label },
    margin: [CELL.above, CELL.side, CELL.above, CELL.side],
  });
}

type Head = { readonly column: ExportColumn; readonly border: [Border, Border, Border, Border] };

const headerCell = (text: string, { column, border }: Head): Cell => ({
  text: cleanText(text),
  options: {
    ...{ bold: true, color: INK_2, border, valign: 'bottom' },
    align: isNumericColumn(column) ? 'right' : 'left',
  },
});

/** One header over the neighbouring columns of each group; `null` where there are no groups. */
function groupRow(columns: readonly ExportColumn[]): Cell[] | null {
  if (columns.every(({ group }) => group === undefined)) return null;
  const cells: Cell[] = [];
  columns.forEach((column, index) => {
    const { group } = column;
    if (group !== undefined && group === columns[index - 1]?.group) return;
    const after = columns.slice(index).findIndex((next) => next.group !== group);
    const colspan = group === undefined ? 1 : after < 0 ? columns.length - index : after;
    const top = border(ink, group === undefined ? NONE : hair);
    const cell = headerCell(group ?? '', { column, border: top });
    cells.push({ ...cell, options: { ...cell.options, colspan, align: 'left' } });
  });
  return cells;
}

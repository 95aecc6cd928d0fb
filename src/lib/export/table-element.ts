import { cellText } from './cell-text.ts';
import type { ExportCell, ExportColumn, TableDocument } from './figure-document.ts';
import { headerText, tableCaption } from './table-lines.ts';

const MINUS = /\u2212/gu;

/** A number as the figure prints it, with a plain minus, so that Excel takes it as a number. */
function readable(cell: ExportCell, { format }: ExportColumn): string {
  return typeof cell === 'number' && Number.isFinite(cell) && format
    ? format(cell).replace(MINUS, '-')
    : cellText(cell);
}

/** A table with its words as HTML elements, as Word takes it: title, table, 注 and 出典. */
export function tableElement(document: Document, figure: TableDocument): HTMLElement {
  const { columns, rows } = figure.table;
  const element = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    children: readonly (Node | string)[],
  ) => {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  };
  const headers = columns.map((column) => element('th', [cellText(headerText(column))]));
  const cells = (row: readonly ExportCell[]) =>
    columns.map((column, index) => {
      const cell = element('td', [readable(row[index] ?? null, column)]);
      if (column.isNumeric ?? column.format) cell.align = 'right';
      return cell;
    });
  const body = rows.map((row) => element('tr', cells(row)));
  const table = element('table', [
    element('thead', [element('tr', headers)]),
    element('tbody', body),
  ]);
  table.border = '1';
  const [title = '', ...lines] = tableCaption(figure).map(({ label, text }) =>
    cellText(`${label} ${text}`),
  );
  return element('div', [
    element('p', [element('b', [title])]),
    table,
    ...lines.map((line) => element('p', [line])),
  ]);
}

import { isSuppressed } from '../cell-text.ts';
import type { ExportCell, ExportColumn, ExportTable } from '../figure-document.ts';
import { isNumericColumn, printedCell } from '../printed-cell.ts';
import { markup, type Markup } from './markup.ts';

/** A cell as people read it, with the unrounded number where it is one. */
function content(cell: ExportCell, column: ExportColumn): string | Markup {
  const text = printedCell(cell, column);
  const isNumber = typeof cell === 'number' && Number.isFinite(cell);
  return isNumber ? markup`<data value="${cell + 0}">${text}</data>` : text;
}

const side = (column: ExportColumn) => isNumericColumn(column) && markup` class="number"`;

/** Neighbouring columns with the same group, as one header over them. */
function groupsOf(columns: readonly ExportColumn[]) {
  const groups: { name: string; span: number }[] = [];
  for (const { group = '' } of columns) {
    const last = groups.at(-1);
    if (last?.name === group) last.span += 1;
    else groups.push({ name: group, span: 1 });
  }
  return groups;
}

function header({ columns }: ExportTable): Markup {
  const names = columns.map(
    (column) => markup`<th scope="col" ${side(column)}>${column.header}</th>`,
  );
  const above = groupsOf(columns).map(({ name, span }) =>
    name === ''
      ? markup`<td colspan="${span}"></td>`
      : markup`<th scope="colgroup" colspan="${span}">${name}</th>`,
  );
  const hasGroups = columns.some(({ group }) => group);
  return markup`<thead>
    ${
      hasGroups &&
      markup`<tr>
        ${above}
      </tr> `
    }
    <tr class="columns">
      ${names}
    </tr>
  </thead>`;
}

function row(columns: readonly ExportColumn[], cells: readonly ExportCell[]): Markup {
  const [name, ...values] = columns.map((column, at) => ({
    column,
    text: content(cells[at] ?? null, column),
  }));
  return markup`<tr>
    ${name !== undefined && markup`<th scope="row" ${side(name.column)}>${name.text}</th>`}${values.map(
      ({ column, text }) => markup`<td${side(column)}>${text}</td>`,
    )}
  </tr> `;
}

/** A table with headers of columns and rows; `x` for what is hidden. */
export const tableMarkup = (table: ExportTable): Markup =>
  markup`<table>
    ${header(table)}
    <tbody>
      ${table.rows.map((cells) => row(table.columns, cells))}
    </tbody>
  </table>`;

/** Whether something in a table is hidden. */
export const hidesValues = ({ rows }: ExportTable): boolean => rows.flat().some(isSuppressed);

import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { textWidth } from '../svg/text-width.ts';
import type { LongForm, SheetCell } from './long-form.ts';

const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FF1A1A1A' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFECF1EE' } },
  border: { bottom: { style: 'thin', color: { rgb: 'FF1A1A1A' } } },
  alignment: { vertical: 'center', wrapText: true, indent: 1, horizontal: 'left' },
};
const NUMBER_HEADER: CellStyle = {
  ...HEADER,
  alignment: { vertical: 'center', wrapText: true, horizontal: 'right' },
};
const BODY: CellStyle = {
  alignment: { vertical: 'top', wrapText: true, indent: 1, horizontal: 'left' },
};
const NUMBER: CellStyle = { alignment: { vertical: 'top', horizontal: 'right' } };
/** What is shown of a number with places; the cell holds all of them. */
const PLACES = 4;
const MEASURED: CellStyle = { ...NUMBER, numFmt: `0.${'0'.repeat(PLACES)}` };
const LINK: CellStyle = { ...BODY, font: { color: { rgb: 'FF00428C' }, underline: true } };

/** In letters of half width. */
const NARROWEST = 8;
const WIDEST = 40;
/** Room beside the letters, and for the arrow of a filter. */
const BESIDE = 4;
const LINE_HEIGHT = 18;

/** A sheet of its own, its first row the header. */
export type PlainSheet = LongForm & {
  readonly name: string;
  /** What stands at the foot of each printed page. */
  readonly footer: string;
  /** How many sheets of paper it takes side by side; one unless given. */
  readonly across?: number;
  /** The widest that a column may be, in letters of half width. */
  readonly widest?: number;
  /** Cells that lead to other sheets: row of the data, column, and the address. */
  readonly links?: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: string;
  }[];
};

const isMeasured = (cell: SheetCell): cell is number =>
  typeof cell === 'number' && !Number.isInteger(cell);

const styleOf = (cell: SheetCell): CellStyle => {
  if (isMeasured(cell)) return MEASURED;
  return typeof cell === 'number' ? NUMBER : BODY;
};

const shown = (cell: SheetCell) => (isMeasured(cell) ? cell.toFixed(PLACES) : String(cell ?? ''));
const letters = (text: string) => textWidth(text, 2);

function widthOf({ headers, rows, widest: most = WIDEST }: PlainSheet, column: number): number {
  const cells = [headers[column]!, ...rows.map((row) => row[column] ?? null)];
  const widest = cells.reduce<number>((widest, cell) => Math.max(widest, letters(shown(cell))), 0);
  return Math.min(most, Math.max(NARROWEST, Math.ceil(widest) + BESIDE));
}

/** Tall enough for the lines of its longest cell. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    const paragraphs = shown(cell).split('\n');
    return paragraphs.reduce(
      (sum, text) => sum + Math.max(1, Math.ceil(letters(text) / (widths[index]! - 2))),
      0,
    );
  });
  return Math.max(1, ...lines) * LINE_HEIGHT;
}

/** What a program puts in a footer by a sign of its own. */
const inFooter = (text: string) => text.replaceAll('&', '&&');

/**
 * A sheet for people and machines alike: the header in row 1 and held in place, nothing merged,
 * every cell a number or a text, A4 on its side.
 */
export function plainSheet(sheet: PlainSheet): WriteSheet {
  const { name, headers, rows, footer, across = 1, links = [] } = sheet;
  const widths = headers.map((_, index) => widthOf(sheet, index));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  headers.forEach((value, column) => {
    const isOverNumbers = rows.some((row) => typeof row[column] === 'number');
    const style = isOverNumbers ? NUMBER_HEADER : HEADER;
    cells.set(`0,${column}`, { value, style });
  });
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      cells.set(`${index + 1},${column}`, { value, style: styleOf(value) });
    });
  });
  for (const { row, column, to } of links) {
    const value = rows[row]?.[column] ?? null;
    const hyperlink = { target: '', location: to };
    cells.set(`${row + 1},${column}`, { value, style: LINK, hyperlink });
  }
  const heights = [headers, ...rows].map((row) => heightOf(row, widths));
  return {
    ...{ name, cells, columns: widths.map((width) => ({ width })) },
    rows: [[...headers], ...rows.map((row) => [...row])],
    rowDefs: new Map(heights.map((height, index) => [index, { height }])),
    freezePane: { rows: 1 },
    ...(rows.length > 0
      ? { autoFilter: { range: `A1:${columnName(headers.length)}${rows.length + 1}` } }
      : {}),
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true },
      ...{ fitToWidth: across, fitToHeight: 0, printTitlesRow: '$1:$1' },
      ...(across > 1 ? { printTitlesColumn: '$A:$A' } : {}),
    },
    headerFooter: { oddFooter: `&L${inFooter(footer)}&C− &P −&R${inFooter(name)}` },
    a11y: { headerRow: 0 },
  };
}

/** A, B, … Z, AA for the first, the second … column. */
function columnName(column: number): string {
  const [high, low] = [Math.floor((column - 1) / 26), (column - 1) % 26];
  const letter = String.fromCodePoint('A'.codePointAt(0)! + low);
  return high > 0 ? columnName(high) + letter : letter;
}

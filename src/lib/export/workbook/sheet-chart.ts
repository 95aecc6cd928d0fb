import { strFromU8, strToU8 } from 'fflate';
import { readXlsx, type SheetChart } from 'hucre/xlsx';
import { cleanText } from '../clean-text.ts';
import type { ChartParts } from '../native/chart-parts.ts';
import type { ReportFigure } from '../report/report-document.ts';
import type { LongForm, SheetCell } from './long-form.ts';
import { quotedSheet } from './sheet-names.ts';

/** Of a chart on its sheet, in px. */
export const CHART_SIZE = { width: 720, height: 432 } as const;
const EMU_PER_PX = 9525;

/** A chart beside the data of its figure, with the sheet of the numbers that it shows. */
export type PlacedChart = ChartParts & { readonly sheet: string };

/** The corner of a drawing: beneath the header, a column to the right of the table. */
export const besideTable = (columns: number) => ({ row: 1, col: columns + 1 });

/** Where a chart will stand; its own part takes the place of this one once the file is written. */
export const chartPlace = (
  { caption, description }: ReportFigure,
  columns: number,
): SheetChart => ({
  ...{ type: 'bar', title: caption.number, altText: cleanText(description) },
  anchor: { from: besideTable(columns) },
  series: [{ name: caption.number, values: 'A1:A1' }],
});

/** The numbers that a chart shows, as the workbook of the chart alone has them. */
export async function chartNumbers({ workbook }: ChartParts, corner: string): Promise<LongForm> {
  const { sheets } = await readXlsx(workbook);
  const [headers = [], ...rows] = sheets[0]!.rows;
  const width = Math.max(headers.length, ...rows.map((row) => row.length));
  const at = (row: readonly unknown[], column: number): SheetCell => {
    const cell = row[column] ?? null;
    return typeof cell === 'number' || typeof cell === 'string' ? cell : null;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    headers: columns.map((column) => String(at(headers, column) ?? corner)),
    rows: rows.map((row) => columns.map((column) => at(row, column))),
  };
}

/** A chart's part for this workbook: its ranges in the sheet of its numbers, no workbook inside. */
const chartPart = ({ chart, sheet }: PlacedChart): string =>
  chart
    .replace(/<c:f>[^<!]*!/gu, () => `<c:f>${quotedSheet(sheet).replaceAll('&', '&amp;')}!`)
    .replace(/<c:externalData\b.*?<\/c:externalData>|<c:externalData\b[^>]*\/>/su, '');

const CHART = /^xl\/charts\/chart(\d+)\.xml$/u;
const DRAWING = /^xl\/drawings\/drawing\d+\.xml$/u;
const ANCHOR =
  /<xdr:twoCellAnchor[^>]*>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gsu;

/** Drawings of a size of their own, where the library lets them stretch with rows and columns. */
function unstretched(drawing: string): string {
  return drawing.replace(ANCHOR, (_, from: string, content: string) => {
    const [, cx, cy] = /<a:ext cx="([1-9]\d*)" cy="([1-9]\d*)"\/>/u.exec(content) ?? [
      ...['', CHART_SIZE.width * EMU_PER_PX, CHART_SIZE.height * EMU_PER_PX],
    ];
    const size = `<xdr:ext cx="${cx}" cy="${cy}"/>`;
    return `<xdr:oneCellAnchor>${from}${size}${content}</xdr:oneCellAnchor>`;
  });
}

/** The parts of the workbook as they are to be; charts are numbered in the order of their sheets. */
export function withDrawings(charts: readonly PlacedChart[]) {
  return (name: string, bytes: Uint8Array): Uint8Array => {
    const chart = charts[Number(CHART.exec(name)?.[1]) - 1];
    if (chart) return strToU8(chartPart(chart));
    return DRAWING.test(name) ? strToU8(unstretched(strFromU8(bytes))) : bytes;
  };
}

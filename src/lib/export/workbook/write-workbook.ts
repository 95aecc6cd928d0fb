import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { cleanText } from '../clean-text.ts';
import { composeDrawing } from '../compose-drawing.ts';
import { chartParts } from '../native/chart-parts.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { ReportDocument, ReportFigure, WriteOptions } from '../report/report-document.ts';
import { repack } from '../repack.ts';
import { contentsSheet, symbolsSheet, type Entry } from './contents-sheet.ts';
import { longForm } from './long-form.ts';
import { plainSheet } from './plain-sheet.ts';
import {
  besideTable,
  CHART_SIZE,
  chartNumbers,
  chartPlace,
  withDrawings,
  type PlacedChart,
} from './sheet-chart.ts';
import { sheetNames } from './sheet-names.ts';

/** 720 px on 170 mm are 108 to the inch; three times that are more than 300 for each inch. */
const PICTURE_SCALE = 3;
const MM_PER_PX = 25.4 / 96;
const CHART_POINTS = 9;

type SheetPicture = NonNullable<WriteSheet['images']>[number];

/**
 * A report as a workbook: contents and sources, what columns and signs mean, then one sheet of data
 * in long form per figure with its chart beside it, and last the numbers of the charts. The same
 * report gives the same bytes.
 *
 * @throws DOMException `AbortError` where the signal says so
 */
export async function writeWorkbook(
  report: ReportDocument,
  { rasterise, signal, onProgress }: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale, title, issuer, subtitle, font, date } = report;
  const { sheets } = catalogue(locale).reportFiles;
  const made = report.blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.figure];
    return block.kind === 'table' ? [block.table] : [];
  });
  const numbers = made.map(({ caption }) => caption.number);
  const names = sheetNames([
    ...[sheets.contents, sheets.symbols, ...numbers],
    ...numbers.map((number) => sheets.chart(number)),
  ]);
  const [contents, symbols, ...own] = names as [string, string, ...string[]];
  const entries: Entry[] = made.map((figure, index) => ({ made: figure, sheet: own[index]! }));
  const written: WriteSheet[] = [];
  const charts: PlacedChart[] = [];
  for (const [index, { made, sheet }] of entries.entries()) {
    signal?.throwIfAborted();
    const data = longForm(made.table, locale);
    const plain = plainSheet({ name: sheet, footer: title, ...data });
    const columns = data.headers.length;
    if ('chart' in made && made.native) {
      const parts = await chartParts(made.native, chartStyle(made, report));
      charts.push({ ...parts, sheet: own[numbers.length + index]! });
      written.push({ ...plain, charts: [chartPlace(made, columns)] });
    } else if ('chart' in made) {
      written.push({ ...plain, images: [await picture(made, columns, rasterise)] });
    } else written.push(plain);
    onProgress?.(((index + 1) / entries.length) * 0.9);
  }
  const shown = await Promise.all(charts.map((chart) => chartNumbers(chart, sheets.row)));
  const bytes = await writeXlsx({
    sheets: [
      plainSheet(contentsSheet(contents, entries, report)),
      plainSheet(symbolsSheet(symbols, report)),
      ...written,
      ...charts.map(({ sheet }, index) =>
        plainSheet({ name: sheet, footer: title, ...shown[index]! }),
      ),
    ],
    defaultFont: { name: OFFICE_FONTS[font], size: 11 },
    properties: {
      ...{ title: cleanText(title), description: cleanText(subtitle), creator: cleanText(issuer) },
      ...{ created: new Date(date), modified: new Date(date), lastModifiedBy: cleanText(issuer) },
    },
  });
  signal?.throwIfAborted();
  onProgress?.(1);
  return repack(bytes, date, withDrawings(charts));
}

const chartStyle = (figure: ReportFigure, { font, locale, date }: ReportDocument) => ({
  ...{ font, locale, date, points: CHART_POINTS, altText: figure.description },
  ...{ widthMm: CHART_SIZE.width * MM_PER_PX, heightMm: CHART_SIZE.height * MM_PER_PX },
});

/** The drawing of a figure to the right of its data. */
async function picture(
  figure: ReportFigure,
  columns: number,
  rasterise: WriteOptions['rasterise'],
): Promise<SheetPicture> {
  const svg = composeDrawing(figure);
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return {
    ...{ data: await rasterise(svg, PICTURE_SCALE), type: 'png', width, height },
    ...{
      anchor: { from: besideTable(columns) },
      title: figure.caption.number,
    },
    altText: cleanText(figure.description),
  };
}

import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { cleanText } from '../clean-text.ts';
import { composeDrawing } from '../compose-drawing.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { ReportDocument, ReportFigure, WriteOptions } from '../report/report-document.ts';
import { repack } from '../repack.ts';
import { contentsSheet, symbolsSheet, type Entry } from './contents-sheet.ts';
import { longForm } from './long-form.ts';
import { plainSheet } from './plain-sheet.ts';
import { sheetNames } from './sheet-names.ts';

/** 720 px on 170 mm are 108 to the inch; three times that are more than 300 for each inch. */
const PICTURE_SCALE = 3;
/** Columns and rows of a sheet that a drawing covers, about 60 px and 24 px each. */
const COLUMN_PX = 64;
const ROW_PX = 24;
const GAP = 1;

type SheetPicture = NonNullable<WriteSheet['images']>[number];

/**
 * A report as a workbook: contents and sources, what columns and signs mean, then one sheet of data
 * in long form per figure. The same report gives the same bytes.
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
  const [contents, symbols, ...names] = sheetNames([sheets.contents, sheets.symbols, ...numbers]);
  const entries: Entry[] = made.map((figure, index) => ({ made: figure, sheet: names[index]! }));
  const written = [];
  for (const [index, { made, sheet }] of entries.entries()) {
    signal?.throwIfAborted();
    const data = longForm(made.table, locale);
    const plain = plainSheet({ name: sheet, footer: title, ...data });
    const images = 'chart' in made ? [await picture(made, data.headers.length, rasterise)] : [];
    written.push({ ...plain, images });
    onProgress?.(((index + 1) / entries.length) * 0.9);
  }
  const bytes = await writeXlsx({
    sheets: [
      plainSheet(contentsSheet(contents!, entries, report)),
      plainSheet(symbolsSheet(symbols!, report)),
      ...written,
    ],
    defaultFont: { name: OFFICE_FONTS[font], size: 11 },
    properties: {
      ...{ title: cleanText(title), description: cleanText(subtitle), creator: cleanText(issuer) },
      ...{ created: new Date(date), modified: new Date(date), lastModifiedBy: cleanText(issuer) },
    },
  });
  signal?.throwIfAborted();
  onProgress?.(1);
  return repack(bytes, date);
}

/** The drawing of a figure to the right of its data. */
async function picture(
  figure: ReportFigure,
  columns: number,
  rasterise: WriteOptions['rasterise'],
): Promise<SheetPicture> {
  const svg = composeDrawing(figure);
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name))) as [
    number,
    number,
  ];
  const from = { row: 1, col: columns + GAP };
  return {
    ...{ data: await rasterise(svg, PICTURE_SCALE), type: 'png', width, height },
    anchor: {
      from,
      to: {
        row: from.row + Math.ceil(height / ROW_PX),
        col: from.col + Math.ceil(width / COLUMN_PX),
      },
    },
    altText: cleanText(figure.description),
    title: figure.caption.number,
  };
}

import { AlignmentType, Document, LevelFormat, Packer, type FileChild } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { cleanText } from '../clean-text.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { ReportDocument, WriteOptions } from '../report/report-document.ts';
import { repack } from '../repack.ts';
import { withFixedIds } from './fixed-ids.ts';
import { runningFooter, runningHeader } from './running-heads.ts';
import { blockContent, BULLETS } from './word-blocks.ts';
import { headingPages } from './word-contents.ts';
import { FOOTER_FROM_BOTTOM, HEADER_FROM_TOP, millimetres, PAGE, points } from './word-page.ts';
import { wordStyles } from './word-styles.ts';

/** Composing the drawings is nearly all of the work; packing is the rest. */
const SHARE_OF_BLOCKS = 0.9;

/** The blocks of a report in their order, pages begun where the preview begins them. */
export async function reportContent(
  report: ReportDocument,
  { rasterise, signal, onProgress }: WriteOptions,
): Promise<FileChild[]> {
  const font = OFFICE_FONTS[report.font];
  const starts = new Set(report.pages.slice(1));
  const content: FileChild[] = [];
  for (const [index, block] of report.blocks.entries()) {
    signal?.throwIfAborted();
    const startsPage = starts.has(index);
    content.push(...(await blockContent(block, report, { font, rasterise, startsPage })));
    onProgress?.(((index + 1) / report.blocks.length) * SHARE_OF_BLOCKS);
  }
  return content;
}

/** The list of dots, for a document as for a template. */
export const reportNumbering = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '・', alignment: AlignmentType.LEFT },
          style: { paragraph: { indent: { left: points(21), hanging: points(10.5) } } },
        },
      ],
    },
  ],
};

/** A document of docx as bytes that depend on the report alone. */
export const packedWord = (bytes: Uint8Array, { date }: ReportDocument): Uint8Array<ArrayBuffer> =>
  repack(bytes, date, (name, part) =>
    name === 'word/document.xml' ? strToU8(withFixedIds(strFromU8(part))) : part,
  );

/**
 * A report as a document of Word: A4, real headings, captions as fields, charts and tables that can
 * be edited. The same report gives the same bytes.
 *
 * @throws the reason of `signal` where it is aborted
 */
export async function writeWord(
  report: ReportDocument,
  options: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const children = await reportContent(report, options);
  const issuer = cleanText(report.issuer);
  const document = new Document({
    title: cleanText(report.title),
    creator: issuer,
    lastModifiedBy: issuer,
    styles: wordStyles(report.locale, OFFICE_FONTS[report.font]),
    numbering: reportNumbering,
    theme: theme(OFFICE_FONTS[report.font]),
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true },
    pageNumbers: headingPages(report),
    sections: [{ properties: section(report), ...runningHeads(report), children }],
  });
  const bytes = await Packer.pack(document, 'uint8array');
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  return packedWord(bytes, report);
}

function theme(font: string) {
  const fonts = { latin: font, eastAsia: font, scripts: { Jpan: font } };
  return { fonts: { headings: fonts, body: fonts } };
}

const runningHeads = (report: ReportDocument) => ({
  headers: { default: runningHeader(report) },
  footers: { default: runningFooter(report) },
});

/** A cover carries no running heads. */
const section = ({ blocks }: ReportDocument) => ({
  titlePage: blocks[0]?.kind === 'cover',
  page: {
    size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
    margin: {
      ...{ left: millimetres(PAGE.side), right: millimetres(PAGE.side) },
      ...{ top: millimetres(PAGE.top), bottom: millimetres(PAGE.bottom) },
      ...{ header: millimetres(HEADER_FROM_TOP), footer: millimetres(FOOTER_FROM_BOTTOM) },
    },
  },
});

import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { cleanText } from '../clean-text.ts';
import { mendedCharts } from '../native/mended-charts.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import { A4, RUNNING_FROM_EDGE } from '../report/paper.ts';
import type { ReportDocument, WriteOptions } from '../report/report-document.ts';
import { packParts } from '../repack.ts';
import { withFixedHeadings, withFixedIds, withFixedRelations } from './fixed-ids.ts';
import { reportContent, reportNumbering } from './report-content.ts';
import { MAIN, RELATIONS } from './open-template.ts';
import { runningFooter, runningHeader } from './running-heads.ts';
import { headingPages } from './word-contents.ts';
import { millimetres } from './word-page.ts';
import { wordStyles } from './word-styles.ts';

const SETTINGS = 'word/settings.xml';
/** Brackets and stops that meet give way to each other, as Japanese is set. */
const PUNCTUATION = '<w:characterSpacingControl w:val="compressPunctuation"/>';
const ROOM = { width: A4.width - 2 * A4.margin, height: A4.height - 2 * A4.margin };

/**
 * A report as a document of Word: A4, real headings, captions as fields, charts and tables that can
 * be edited; pages begin where the preview begins them. The same report gives the same bytes.
 *
 * @throws the reason of `signal` where it is aborted
 */
export async function writeWord(
  report: ReportDocument,
  options: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { blocks, pages } = report;
  const firsts = new Set(pages.slice(1).map((index) => blocks[index]));
  const startsPage = (block: (typeof blocks)[number]) => firsts.has(block);
  const content = { blocks, room: ROOM, startsPage, keepsNumbers: false };
  const children = await reportContent(report, options, content);
  const packed = await Packer.pack(documentOf(report, children), 'uint8array');
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  const parts = mendedCharts(unzipSync(packed), report);
  const text = withFixedHeadings(withFixedIds(strFromU8(parts[MAIN]!)));
  const [main, relations] = withFixedRelations(text, strFromU8(parts[RELATIONS]!));
  const settings = strFromU8(parts[SETTINGS]!).replace('<w:compat>', (next) => PUNCTUATION + next);
  const fixed = {
    ...{ [MAIN]: strToU8(main), [RELATIONS]: strToU8(relations) },
    [SETTINGS]: strToU8(settings),
  };
  return packParts({ ...parts, ...fixed }, report.date);
}

type Content = Awaited<ReturnType<typeof reportContent>>;

function documentOf(report: ReportDocument, children: Content): Document {
  const font = OFFICE_FONTS[report.font];
  const fonts = { latin: font, eastAsia: font, scripts: { Jpan: font } };
  const issuer = cleanText(report.issuer);
  return new Document({
    title: cleanText(report.title),
    creator: issuer,
    lastModifiedBy: issuer,
    styles: wordStyles(report.locale, font),
    numbering: reportNumbering,
    theme: { fonts: { headings: fonts, body: fonts } },
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true },
    pageNumbers: headingPages(report),
    sections: [
      {
        properties: sectionOf(report),
        headers: { default: runningHeader(report) },
        footers: { default: runningFooter(report) },
        children,
      },
    ],
  });
}

/** A cover carries no running heads. */
function sectionOf({ blocks }: ReportDocument) {
  const [margin, edge] = [millimetres(A4.margin), millimetres(RUNNING_FROM_EDGE)];
  return {
    ...(blocks[0]?.kind === 'cover' && { titlePage: true }),
    page: {
      size: { width: millimetres(A4.width), height: millimetres(A4.height) },
      margin: {
        ...{ left: margin, right: margin, top: margin, bottom: margin },
        ...{ header: edge, footer: edge },
      },
    },
  };
}

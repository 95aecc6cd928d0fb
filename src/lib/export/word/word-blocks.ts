import { HeadingLevel, LineRuleType, Paragraph, type FileChild } from 'docx';
import { cleanText } from '../clean-text.ts';
import { PAPER_STYLES } from '../report/paper.ts';
import type { ReportBlock, ReportDocument } from '../report/report-document.ts';
import { tablePiece, type TableBlock } from '../report/table-piece.ts';
import {
  captionParagraphs,
  continuedCaption,
  noteParagraphs,
  type CaptionSettings,
} from './word-caption.ts';
import { contents } from './word-contents.ts';
import { coverParagraphs } from './word-cover.ts';
import { drawingParagraph, type DrawingSettings } from './word-drawing.ts';
import { inPoints, points } from './word-page.ts';
import { pageStart, STYLES } from './word-styles.ts';
import { wordTable } from './word-table.ts';
import { headingText, runs } from './word-text.ts';

/** The list of the report in Word's list of lists. */
export const BULLETS = 'report-bullets';
/** Above and beneath a table without words, in points. */
const GAP = 6;

export type BlockSettings = DrawingSettings & CaptionSettings;

type BlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** One block of a report as Word has it; a figure is never broken over pages. */
export async function blockContent(
  block: ReportBlock,
  report: ReportDocument,
  settings: BlockSettings,
): Promise<readonly FileChild[]> {
  switch (block.kind) {
    case 'cover':
      return coverParagraphs(report);
    case 'contents':
      return contents(report, settings.startsPage);
    case 'heading':
      return [heading(block, settings)];
    case 'paragraph':
      return paragraphs(block, settings);
    case 'list':
      return list(block, settings);
    case 'facts':
      return facts(block, settings);
    case 'figure':
      return figure(block, settings);
    case 'table':
    case 'table-rest':
      return numberedTable(block, settings);
  }
}

const breakBefore = (startsPage: boolean) => (startsPage ? { pageBreakBefore: true } : {});

function heading({ level, ...block }: BlockOf<'heading'>, { startsPage }: BlockSettings) {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...(startsPage && pageStart(PAPER_STYLES[level === 1 ? 'heading1' : 'heading2'])),
    children: runs(headingText(block)),
  });
}

/** A line end in a text begins a paragraph, with its indent. */
function paragraphs({ text }: BlockOf<'paragraph'>, { startsPage }: BlockSettings): Paragraph[] {
  const lines = cleanText(text).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map(
      (line, index) =>
        new Paragraph({
          style: STYLES.body,
          ...breakBefore(startsPage && index === 0),
          children: runs(line),
        }),
    );
}

function list({ items }: BlockOf<'list'>, { startsPage }: BlockSettings): Paragraph[] {
  return items.map(
    (item, index) =>
      new Paragraph({
        numbering: { reference: BULLETS, level: 0 },
        ...breakBefore(startsPage && index === 0),
        children: runs(item),
      }),
  );
}

/** Air stands around a table that has no words of its own; Word joins two tables that touch. */
function facts(
  { table }: BlockOf<'facts'>,
  { locale, room, startsPage }: BlockSettings,
): FileChild[] {
  const width = inPoints(room.width);
  const made = wordTable(table, { locale, width, startsPage, keepsNext: false });
  return startsPage ? [made, gap()] : [gap(), made, gap()];
}

const gap = () =>
  new Paragraph({
    style: STYLES.tableText,
    spacing: { line: points(GAP), lineRule: LineRuleType.EXACT },
  });

async function figure(
  { figure: shown }: BlockOf<'figure'>,
  settings: BlockSettings,
): Promise<FileChild[]> {
  return [
    ...captionParagraphs(shown, settings),
    await drawingParagraph(shown, settings),
    ...noteParagraphs(shown),
  ];
}

/** Where the preview turns the page within a table, so does the document. */
function numberedTable(block: TableBlock, settings: BlockSettings): FileChild[] {
  const { table, shown, isContinued, isLast } = tablePiece(block);
  return [
    ...(isContinued ? continuedCaption(table, settings) : captionParagraphs(table, settings)),
    wordTable(shown, {
      locale: table.locale,
      width: inPoints(settings.room.width),
      startsPage: false,
      keepsNext: isLast,
      whole: table.table,
    }),
    ...(isLast ? noteParagraphs(table) : []),
  ];
}

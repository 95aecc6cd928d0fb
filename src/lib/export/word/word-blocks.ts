import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Locale } from '#lib/i18n/locale.ts';
import { cleanText } from '../clean-text.ts';
import { TEXT_WIDTH_MM, type ReportBlock, type ReportDocument } from '../report/report-document.ts';
import { captionParagraphs, noteParagraphs } from './word-caption.ts';
import { contents } from './word-contents.ts';
import { coverParagraphs } from './word-cover.ts';
import { drawingParagraph, type DrawingSettings } from './word-drawing.ts';
import { points } from './word-page.ts';
import { STYLES } from './word-styles.ts';
import { wordTable } from './word-table.ts';
import { headingText, runs } from './word-text.ts';

/** The list of the report in Word's list of lists. */
export const BULLETS = 'report-bullets';

const TEXT_WIDTH = (TEXT_WIDTH_MM * 72) / 25.4;

export type BlockSettings = DrawingSettings & { readonly startsPage: boolean };

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
      return facts(block, report, settings);
    case 'figure':
      return figure(block, settings);
    case 'table':
      return numberedTable(block, settings);
  }
}

const breakBefore = (startsPage: boolean) => (startsPage ? { pageBreakBefore: true } : {});

function heading({ level, ...block }: BlockOf<'heading'>, { startsPage }: BlockSettings) {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    ...breakBefore(startsPage),
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

function facts(
  { table }: BlockOf<'facts'>,
  { locale }: { readonly locale: Locale },
  { startsPage }: BlockSettings,
): FileChild[] {
  const settings = { locale, width: TEXT_WIDTH, startsPage, keepsNext: false };
  return [wordTable(table, settings), gap()];
}

/** Air after a table that no line follows; Word joins two tables that touch. */
const gap = () => new Paragraph({ style: STYLES.note, spacing: { after: points(6) } });

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

function numberedTable({ table }: BlockOf<'table'>, settings: BlockSettings): FileChild[] {
  return [
    ...captionParagraphs(table, settings),
    wordTable(table.table, {
      locale: table.locale,
      width: TEXT_WIDTH,
      startsPage: false,
      keepsNext: true,
    }),
    ...noteParagraphs(table),
  ];
}

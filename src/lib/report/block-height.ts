import { captionLines } from '#lib/export/caption-lines.ts';
import { isSuppressed } from '#lib/export/cell-text.ts';
import type { ExportTable } from '#lib/export/figure-document.ts';
import { printedCell } from '#lib/export/printed-cell.ts';
import { fitColumns } from '#lib/export/report/column-widths.ts';
import {
  A4,
  AFTER_FIGURE,
  CELL_PADDING,
  MM_PER_POINT,
  PAPER_STYLES,
  type PaperStyle,
} from '#lib/export/report/paper.ts';
import {
  PAPER_WIDTH,
  TEXT_WIDTH_MM,
  type ReportBlock,
  type ReportFigure,
  type ReportTable,
} from '#lib/export/report/report-document.ts';
import { tablePiece, type TableBlock } from '#lib/export/report/table-piece.ts';
import { breakLines } from '#lib/export/svg/break-lines.ts';
import { chartBox } from '#lib/export/svg/chart-block.ts';
import { legendBlock } from '#lib/export/svg/legend-block.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { onceEach } from './once-each.ts';

/** Width and height of the text on a page, in points. */
export const PAGE = {
  width: TEXT_WIDTH_MM / MM_PER_POINT,
  height: (A4.height - 2 * A4.margin) / MM_PER_POINT,
} as const;

/** Of a page's height, at most so much is a drawing: its words stand with it. */
const TALLEST_DRAWING = 0.8;
/** Office programs set Japanese a little wider here, a little higher there. */
const GENEROUS = 1.05;
/** Sizes of letters that a table may take, as Word takes them. */
const TABLE_SIZES = [PAPER_STYLES.tableCell.size, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];
/** Under a drawing, and between its legend and its chart in px. */
const UNDER_DRAWING = 4;
const UNDER_LEGEND = 8;
/** Above and beneath a table without words. */
const AROUND_FACTS = 6;
/** Headers of tables break nowhere but between letters, and stand above each other in groups. */
const LEADING = PAPER_STYLES.tableCell.leading / PAPER_STYLES.tableCell.size;

const lines = (
  text: string,
  width: number,
  { size, weight }: Pick<PaperStyle, 'size' | 'weight'>,
) => breakLines(text, width, { size, weight }).length;

/** Height of a paragraph without the room above and beneath it. */
function textHeight(text: string, style: PaperStyle, width: number = PAGE.width): number {
  const room = width - (style.hanging ?? 0);
  // The first line begins further in: a square of an em before it does the same.
  const set = style.indent === undefined ? text : `\u3000${text}`;
  return lines(set, room, style) * style.leading;
}

const spaced = (text: string, style: PaperStyle) => textHeight(text, style) + style.after;

/** The columns of a table on paper; its pieces have the same. */
const columnsOf = onceEach((table: ExportTable) =>
  fitColumns(table, {
    ...{ sizes: TABLE_SIZES, width: PAGE.width, padding: 2 * CELL_PADDING.inline },
  }),
);

/**
 * Height of a table in points: header and rows, each as high as its highest cell; its columns are as
 * wide as those of the whole table.
 */
function tableHeight(table: ExportTable, whole: ExportTable = table): number {
  const { size, widths } = columnsOf(whole);
  const room = (at: number) => Math.max(size, (widths[at] ?? 0) - 2 * CELL_PADDING.inline);
  const rowOf = (texts: readonly string[], weight: 400 | 700) => {
    const most = Math.max(1, ...texts.map((text, at) => lines(text, room(at), { size, weight })));
    return most * size * LEADING + 2 * CELL_PADDING.block;
  };
  const { columns, rows } = table;
  const groups = columns.some(({ group }) => group !== undefined) ? rowOf([''], 700) : 0;
  const header = rowOf(
    columns.map((column) => column.header),
    700,
  );
  const body = rows.map((row) =>
    rowOf(
      columns.map((column, at) => printedCell(row[at] ?? null, column)),
      400,
    ),
  );
  return groups + header + body.reduce((sum, height) => sum + height, 0);
}

/** Height in points of legend and chart as they stand on the paper. */
function drawingHeight({ chart, legend }: ReportFigure): number {
  const { width, height } = chartBox(chart);
  const above = legendBlock(chart.ownerDocument, legend, width)?.height;
  const px = height + (above === undefined ? 0 : above + UNDER_LEGEND);
  const scale = Math.min(
    PAGE.width / Math.max(PAPER_WIDTH, width),
    (PAGE.height * TALLEST_DRAWING) / px,
  );
  return px * scale + UNDER_DRAWING;
}

/** Title and subtitle. */
function titleHeight({ caption }: ReportFigure | ReportTable): number {
  const { figureTitle, figureSubtitle } = PAPER_STYLES;
  const { number, title, subtitle } = caption;
  return (
    spaced(`${number}\u3000${title}`, figureTitle) +
    (subtitle === '' ? 0 : spaced(subtitle, figureSubtitle))
  );
}

/** 注, 出典, n and what x stands for. */
function notesHeight(figure: ReportFigure | ReportTable): number {
  const { figureNote } = PAPER_STYLES;
  const notes = captionLines(figure).map(({ text }) => textHeight(text, figureNote));
  const hides = figure.table.rows.some((row) => row.some(isSuppressed));
  return notes.reduce((sum, height) => sum + height, hides ? figureNote.leading : 0);
}

/** A numbered table, or what of it stands on a page: its words above where it begins, 注 at its end. */
function numberedTableHeight(block: TableBlock): number {
  const { table, shown, isContinued, isLast } = tablePiece(block);
  const { continued } = catalogue(table.locale).reportFiles;
  const { number, title } = table.caption;
  const above = isContinued
    ? spaced(`${number}${continued}\u3000${title}`, PAPER_STYLES.figureTitle)
    : titleHeight(table);
  return above + tableHeight(shown, table.table) + (isLast ? notesHeight(table) : 0) + AFTER_FIGURE;
}

/** Room above a block in points; at the head of a page there is none. */
export function spaceAbove(block: ReportBlock): number {
  const { heading1, heading2, figureTitle } = PAPER_STYLES;
  if (block.kind === 'heading') return (block.level === 1 ? heading1 : heading2).before;
  const isNumbered = ['figure', 'table', 'table-rest'].includes(block.kind);
  return isNumbered ? figureTitle.before : 0;
}

/**
 * Height of a block in points with the room beneath it: of words estimated, a little generously, and
 * once for each block.
 */
export const blockHeight = onceEach((block: ReportBlock): number => {
  if (block.kind === 'cover' || block.kind === 'contents') return PAGE.height;
  if (block.kind !== 'figure') return GENEROUS * wordsHeight(block);
  const words = titleHeight(block.figure) + notesHeight(block.figure) + AFTER_FIGURE;
  return GENEROUS * words + drawingHeight(block.figure);
});

function wordsHeight(
  block: Exclude<ReportBlock, { kind: 'cover' | 'contents' | 'figure' }>,
): number {
  const { heading1, heading2, body, list } = PAPER_STYLES;
  switch (block.kind) {
    case 'heading': {
      const text = block.number === null ? block.text : `${block.number}\u3000${block.text}`;
      return spaced(text, block.level === 1 ? heading1 : heading2);
    }
    case 'paragraph':
      return block.text.split('\n').reduce((sum, text) => sum + spaced(text, body), 0);
    case 'list':
      return block.items.reduce((sum, item) => sum + spaced(item, list), 0);
    case 'facts':
      return tableHeight(block.table) + 2 * AROUND_FACTS;
    case 'table':
    case 'table-rest':
      return numberedTableHeight(block);
  }
}

import { BorderStyle, Paragraph, SimpleField, type ParagraphChild } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { captionLines, type CaptionLine } from '../caption-lines.ts';
import { isSuppressed, SUPPRESSED_SIGN } from '../cell-text.ts';
import type { TableDocument } from '../figure-document.ts';
import { AFTER_FIGURE, PAPER_STYLES } from '../report/paper.ts';
import { points } from './word-page.ts';
import { INK, KEPT, pageStart, STYLES } from './word-styles.ts';
import { runs } from './word-text.ts';

/** From a drawing or a table to its words, in points. */
const TO_NOTES = 2;
/** Room for 「Source」, where 出典 needs less. */
const WIDE_LABEL = points(36);
/** 図12: a word, and a number that Word counts. */
const NUMBERED = /^(?<label>\D*?)(?<space>\s*)(?<number>\d+)$/u;

/** The rule of 0.75 points. */
const ABOVE_TITLE = { top: { style: BorderStyle.SINGLE, size: 6, color: INK, space: 3 } };

export type CaptionSettings = {
  /** Whether a page begins with it. */
  readonly startsPage: boolean;
  /** Whether it keeps its number wherever it stands; else Word counts it. */
  readonly keepsNumbers: boolean;
};

/** Number and finding, as Word's own captions are, and beneath them what is shown of whom. */
export function captionParagraphs(
  { caption }: Pick<TableDocument, 'caption'>,
  { startsPage, keepsNumbers }: CaptionSettings,
): Paragraph[] {
  const title = new Paragraph({
    ...{ style: STYLES.caption, ...KEPT },
    ...(startsPage && pageStart(PAPER_STYLES.figureTitle)),
    border: ABOVE_TITLE,
    children: [...numberField(caption.number, keepsNumbers), ...runs(`\u3000${caption.title}`)],
  });
  if (caption.subtitle === '') return [title];
  const subtitle = runs(caption.subtitle);
  return [title, new Paragraph({ style: STYLES.figureSubtitle, ...KEPT, children: subtitle })];
}

/** Over the rows of a table that stand overleaf: its number, not counted again, and its finding. */
export function continuedCaption(
  { caption, locale }: Pick<TableDocument, 'caption' | 'locale'>,
  { startsPage }: CaptionSettings,
): Paragraph[] {
  const { continued } = catalogue(locale).reportFiles;
  return [
    new Paragraph({
      ...{ style: STYLES.caption, ...KEPT },
      ...(startsPage && pageStart(PAPER_STYLES.figureTitle)),
      border: ABOVE_TITLE,
      children: runs(`${caption.number}${continued}\u3000${caption.title}`),
    }),
  ];
}

/** A number that renumbers itself where somebody moves the figure in Word. */
function numberField(number: string, isKept: boolean): ParagraphChild[] {
  const { label, space = '', number: count } = NUMBERED.exec(number)?.groups ?? {};
  if (label === undefined || label === '' || count === undefined) return runs(number);
  const counted = `SEQ ${label} \\* ARABIC${isKept ? ` \\r ${count}` : ''}`;
  return [...runs(`${label}${space}`), new SimpleField(counted, count)];
}

/** 注, 出典, n and what x stands for: a line each, its name before it, kept together. */
export function noteParagraphs(figure: TableDocument): Paragraph[] {
  const words = catalogue(figure.locale).exports;
  const hides = figure.table.rows.flat().some(isSuppressed);
  const lines: CaptionLine[] = [
    ...captionLines(figure),
    ...(hides ? [{ label: SUPPRESSED_SIGN, text: words.suppressed }] : []),
  ];
  return lines.map(
    ({ label, text }, index) =>
      new Paragraph({
        style: STYLES.note,
        keepNext: index < lines.length - 1,
        ...(figure.locale === 'en' && { indent: { left: WIDE_LABEL, hanging: WIDE_LABEL } }),
        spacing: {
          before: points(index === 0 ? TO_NOTES : 0),
          after: points(index === lines.length - 1 ? AFTER_FIGURE : 0),
        },
        children: [...runs(`${label}\t`), ...runs(text)],
      }),
  );
}

import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { PAPER_STYLES, type PaperStyle, type PaperStyleName } from '../report/paper.ts';
import { halfPoints, points } from './word-page.ts';

/** Colours as Word writes them. */
export const INK = '1A1A1A';
export const INK_2 = '4D4D4D';
export const INK_3 = '666666';
export const RULE = 'CCCCCC';
export const HIDDEN = 'F2F2F2';

/** Styles by their ids: those that Word has itself, and our own. */
export const STYLES = {
  title: 'Title',
  subtitle: 'Subtitle',
  caption: 'Caption',
  body: 'BodyText',
  contentsTitle: 'TOCHeading',
  header: 'Header',
  footer: 'Footer',
  coverLine: 'ReportCover',
  figureSubtitle: 'FigureSubtitle',
  drawing: 'FigureDrawing',
  note: 'FigureNote',
  tableHeader: 'TableHeader',
  tableText: 'TableText',
} as const;

/** What a template of a city's own needs of them, beside what it has. */
export const TEMPLATE_STYLES: readonly string[] = [
  ...['Heading1', 'Heading2', 'ListParagraph', STYLES.caption, STYLES.body],
  ...[STYLES.figureSubtitle, STYLES.drawing, STYLES.note, STYLES.tableHeader, STYLES.tableText],
];

/** What the paper of a cover and a table of contents adds to that of the text. */
const TITLE: PaperStyle = { size: 24, leading: 36, weight: 700, before: 0, after: 14 };
const COVER: PaperStyle = { size: 14, leading: 24, weight: 400, before: 0, after: 0 };
const ENTRY: PaperStyle = { ...PAPER_STYLES.body, before: 4, after: 0 };

/** One piece with what follows; a template's own styles may not say so. */
export const KEPT = { keepNext: true, keepLines: true } as const;
const bold = ({ weight }: PaperStyle) => (weight === 700 ? { bold: true } : {});

/** Lines are as high as they are told, so that every typeface fills the same pages. */
const spacingOf = ({ leading, before, after }: PaperStyle) => ({
  ...{ line: points(leading), lineRule: LineRuleType.EXACT },
  ...{ before: points(before), after: points(after) },
});

/** A paragraph that begins a page: no air above it. */
export const pageStart = (paper: PaperStyle) => ({
  ...{ pageBreakBefore: true, spacing: spacingOf({ ...paper, before: 0 }) },
});

const hanging = ({ hanging: width }: PaperStyle) =>
  width === undefined ? {} : { indent: { left: points(width), hanging: points(width) } };

type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;

/** How a kind of text of the report looks as a style of Word. */
const lookOf = (paper: PaperStyle, { paragraph, run }: Look = {}): Look => ({
  paragraph: { spacing: spacingOf(paper), ...hanging(paper), ...paragraph },
  run: { size: halfPoints(paper.size), ...bold(paper), ...run },
});

const look = (kind: PaperStyleName, more?: Look): Look => lookOf(PAPER_STYLES[kind], more);

/** A style that is offered in Word's list of styles under its name. */
const style = (id: string, name: string, made: Look): IParagraphStyleOptions => ({
  ...{ id, name, basedOn: 'Normal', quickFormat: true },
  ...made,
});

/** All styles of a report: Word's own as they look here, and those that it has not. */
export function wordStyles(locale: Locale, font: string): IStylesOptions {
  const words = catalogue(locale).wordReport;
  const { body } = PAPER_STYLES;
  const ink = { color: INK };
  const indent = { firstLineChars: 100, firstLine: points(body.indent) };
  return {
    default: {
      document: {
        run: {
          ...{ size: halfPoints(body.size), color: INK },
          font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
          language: { value: words.language, eastAsia: 'ja-JP' },
        },
        paragraph: { spacing: spacingOf({ ...body, after: 0 }) },
      },
      title: lookOf(TITLE, { run: ink }),
      heading1: look('heading1', { run: ink, paragraph: { ...KEPT, outlineLevel: 0 } }),
      heading2: look('heading2', { run: ink, paragraph: { ...KEPT, outlineLevel: 1 } }),
      listParagraph: look('list'),
      caption: look('figureTitle', { run: { ...ink, italics: false }, paragraph: KEPT }),
    },
    paragraphStyles: [
      style(STYLES.subtitle, 'Subtitle', lookOf(COVER, { run: { color: INK_2 } })),
      style(
        STYLES.body,
        'Body Text',
        look('body', locale === 'ja' ? { paragraph: { indent } } : {}),
      ),
      style(STYLES.contentsTitle, 'TOC Heading', look('heading1', { run: ink, paragraph: KEPT })),
      style('TOC1', 'toc 1', lookOf(ENTRY)),
      style('TOC2', 'toc 2', lookOf(ENTRY, { paragraph: { indent: { left: points(21) } } })),
      style(STYLES.header, 'header', look('running', { run: { color: INK_2 } })),
      style(STYLES.footer, 'footer', look('running', { run: { color: INK_2 } })),
      ...ownStyles(words.styles),
    ],
  };
}

type StyleNames = ReturnType<typeof catalogue>['wordReport']['styles'];

/** The styles that Word has not. */
function ownStyles(names: StyleNames): IParagraphStyleOptions[] {
  const grey = { run: { color: INK_2 } };
  /** A line as high as what stands in it. */
  const drawing = {
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: points(2) },
  };
  return [
    style(STYLES.coverLine, names.cover, lookOf(COVER)),
    style(
      STYLES.figureSubtitle,
      names.figureSubtitle,
      look('figureSubtitle', { ...grey, paragraph: KEPT }),
    ),
    style(STYLES.drawing, names.drawing, { paragraph: { ...drawing, keepNext: true } }),
    style(
      STYLES.note,
      names.note,
      look('figureNote', { run: { color: INK_3 }, paragraph: { keepLines: true } }),
    ),
    style(STYLES.tableHeader, names.tableHeader, look('tableCell', grey)),
    style(STYLES.tableText, names.tableText, look('tableCell')),
  ];
}

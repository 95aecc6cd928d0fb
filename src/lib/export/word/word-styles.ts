import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { points } from './word-page.ts';

/** Colours as Word writes them. */
export const INK = '1A1A1A';
export const INK_2 = '4D4D4D';
export const INK_3 = '666666';
export const RULE = 'CCCCCC';
export const HIDDEN = 'F2F2F2';

/** Size of letters and height of lines in points; full heights keep every typeface to its page. */
export const BODY = { size: 10.5, line: 17 } as const;
export const SMALL = { size: 8, line: 12 } as const;

/** Styles of our own, by their ids; Heading1, Heading2, Title and Caption are Word's. */
export const STYLES = {
  body: 'BodyText',
  subtitle: 'Subtitle',
  coverLine: 'ReportCover',
  contentsTitle: 'TOCHeading',
  figureSubtitle: 'FigureSubtitle',
  drawing: 'FigureDrawing',
  note: 'FigureNote',
  tableHeader: 'TableHeader',
  tableText: 'TableText',
  header: 'Header',
  footer: 'Footer',
} as const;

type Set = { readonly size: number; readonly line: number };
type Around = { readonly before?: number; readonly after?: number };

const spacing = ({ line }: Set, { before = 0, after = 0 }: Around = {}) => ({
  line: points(line),
  lineRule: LineRuleType.EXACT,
  before: points(before),
  after: points(after),
});
const letters = ({ size }: Set, more: { bold?: boolean; color?: string } = {}) => ({
  size: `${size}pt` as const,
  ...more,
});

const HEADINGS = {
  title: { size: 24, line: 36 },
  one: { size: 16, line: 24 },
  two: { size: 12, line: 19 },
  cover: { size: 14, line: 24 },
  caption: { size: 10.5, line: 16 },
} as const;

/** One style of our own; it is offered in Word's list of styles under its name. */
function style(
  id: string,
  name: string,
  set: Set,
  more: Partial<IParagraphStyleOptions> & { around?: Around } = {},
): IParagraphStyleOptions {
  const { around, paragraph, run, ...rest } = more;
  return {
    ...{ id, name, basedOn: 'Normal', quickFormat: true, ...rest },
    paragraph: { spacing: spacing(set, around), ...paragraph },
    run: { ...letters(set), ...run },
  };
}

/** The styles that a template of a city's own may lack. */
export function reportStyles(locale: Locale): readonly IParagraphStyleOptions[] {
  const names = catalogue(locale).wordReport.styles;
  const note = { paragraph: { keepLines: true }, run: { color: INK_3 } };
  const indent = locale === 'ja' ? { indent: { firstLineChars: 100, firstLine: 210 } } : {};
  return [
    style(STYLES.body, 'Body Text', BODY, { paragraph: indent }),
    style(STYLES.coverLine, names.cover, HEADINGS.cover),
    style(STYLES.figureSubtitle, names.figureSubtitle, SMALL, {
      around: { after: 4 },
      paragraph: { keepNext: true, keepLines: true },
      run: { color: INK_2 },
    }),
    {
      ...{ id: STYLES.drawing, name: names.drawing, basedOn: 'Normal', quickFormat: true },
      paragraph: {
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: points(4) },
        keepNext: true,
      },
    },
    style(STYLES.note, names.note, SMALL, note),
    style(STYLES.tableHeader, names.tableHeader, SMALL, { run: { bold: true, color: INK_2 } }),
    style(STYLES.tableText, names.tableText, SMALL),
  ];
}

/** All styles of a report: Word's own as they look here, and those that it has not. */
export function wordStyles(locale: Locale, font: string): IStylesOptions {
  const { title, one, two, cover, caption } = HEADINGS;
  const bold = { bold: true, color: INK };
  const heading = { keepNext: true, keepLines: true };
  const language = catalogue(locale).wordReport.language;
  return {
    default: {
      document: {
        run: {
          ...letters(BODY, { color: INK }),
          font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
          language: { value: language, eastAsia: 'ja-JP' },
        },
        paragraph: { spacing: spacing(BODY) },
      },
      title: { run: letters(title, bold), paragraph: { spacing: spacing(title) } },
      heading1: {
        run: letters(one, bold),
        paragraph: { spacing: spacing(one, { before: 18, after: 8 }), ...heading, outlineLevel: 0 },
      },
      heading2: {
        run: letters(two, bold),
        paragraph: { spacing: spacing(two, { before: 12, after: 4 }), ...heading, outlineLevel: 1 },
      },
      listParagraph: { run: letters(BODY), paragraph: { spacing: spacing(BODY) } },
      caption: {
        run: { ...letters(caption, bold), italics: false },
        paragraph: { spacing: spacing(caption, { before: 14 }), ...heading },
      },
    },
    paragraphStyles: [
      ...reportStyles(locale),
      style(STYLES.subtitle, 'Subtitle', cover, { run: { color: INK_2 } }),
      style(STYLES.contentsTitle, 'TOC Heading', one, {
        around: { after: 12 },
        run: bold,
        paragraph: { keepNext: true },
      }),
      style('TOC1', 'toc 1', BODY, { around: { before: 4 } }),
      style('TOC2', 'toc 2', BODY, { paragraph: { indent: { left: points(21) } } }),
      style(STYLES.header, 'header', SMALL, { run: { color: INK_2 } }),
      style(STYLES.footer, 'footer', SMALL, { run: { color: INK_2 } }),
    ],
  };
}

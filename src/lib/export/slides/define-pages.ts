import type PptxGenJS from 'pptxgenjs';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { cleanText } from '../clean-text.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { ReportDocument } from '../report/report-document.ts';
import {
  FOOTER,
  FOOTER_TOP,
  INK,
  INK_3,
  inches,
  MARGIN,
  RULE_TOP,
  SLIDE,
  TITLE,
  TITLE_BOTTOM,
  TITLE_TOP,
  WIDTH,
} from './slide-style.ts';

/** The layout of the first slide, and that of all others. */
export const TITLE_PAGE = '表紙';
export const PAGE = '図と表';

const COVER_TITLE = { top: 150, bottom: 290, size: 36 } as const;
/** Under the title of the first slide. */
export const COVER_RULE = COVER_TITLE.bottom + 8;

/** 内部限り and 架空のデータ: what stands on every slide. */
export const marksOnSlides = ({ marking, fictional, locale }: ReportDocument): string[] => [
  ...(marking ? [marking] : []),
  ...(fictional ? [catalogue(locale).exports.fictional] : []),
];

/** A presentation with its typeface, its properties and its two layouts. */
export function definePages(presentation: PptxGenJS, report: ReportDocument): PptxGenJS {
  const fontFace = OFFICE_FONTS[report.font];
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  presentation.title = cleanText(report.title);
  presentation.subject = cleanText(report.subtitle);
  presentation.author = cleanText(report.issuer);
  presentation.company = cleanText(report.issuer).replace(/[<>&]/gu, '');
  const rule = (top: number, width: number) => ({
    ...{ x: inches(MARGIN), y: inches(top), w: inches(WIDTH), h: 0 },
    line: { color: INK, width },
  });
  const title = (top: number, bottom: number, fontSize: number, valign: 'top' | 'bottom') => ({
    ...{ name: 'title', type: 'title' as const, margin: 0, align: 'left' as const, valign },
    ...{ x: inches(MARGIN), y: inches(top), w: inches(WIDTH), h: inches(bottom - top) },
    ...{ fontSize, bold: true, color: INK },
  });
  const { top, bottom, size } = COVER_TITLE;
  presentation.defineSlideMaster({
    title: TITLE_PAGE,
    objects: [
      { placeholder: { options: title(top, bottom, size, 'bottom'), text: '' } },
      { line: rule(COVER_RULE, 1.5) },
    ],
  });
  const footer = [...marksOnSlides(report), report.title].map(cleanText).join('　');
  presentation.defineSlideMaster({
    title: PAGE,
    objects: [
      { line: rule(RULE_TOP, 1.5) },
      { placeholder: { options: title(TITLE_TOP, TITLE_BOTTOM, TITLE.size, 'top'), text: '' } },
      {
        text: {
          text: footer,
          options: {
            ...{ x: inches(MARGIN), y: inches(FOOTER_TOP), w: inches(WIDTH - 80), h: inches(14) },
            ...{ fontSize: FOOTER.size, color: INK_3, margin: 0, valign: 'middle' },
          },
        },
      },
    ],
    slideNumber: {
      ...{ x: inches(SLIDE.width - MARGIN - 80), y: inches(FOOTER_TOP), w: inches(80) },
      ...{ h: inches(14), fontSize: FOOTER.size, color: INK_3, align: 'right', margin: 0 },
    },
  });
  return presentation;
}

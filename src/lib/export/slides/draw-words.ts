import type PptxGenJS from 'pptxgenjs';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { date } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cleanText } from '../clean-text.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { COVER_RULE, marksOnSlides } from './define-pages.ts';
import { titleSize } from './frame-words.ts';
import type { Framed, PlanOf, SlidePlan } from './slide-plan.ts';
import {
  BODY_LEADING,
  BOTTOM,
  CHAPTER_TOP,
  FOOT,
  GAP,
  INK,
  INK_2,
  INK_3,
  KEY,
  LEADING,
  MARGIN,
  PARAGRAPH_GAP,
  placedBox,
  RULE_TOP,
  SUBTITLE,
  TITLE_BOTTOM,
  WIDTH,
} from './slide-style.ts';

type Slide = PptxGenJS.Slide;
type Titled = Exclude<SlidePlan, { kind: 'cover' }>;

/** A box of the width of the slide's text, from one height to another in points. */
const box = (top: number, bottom: number) => ({
  ...placedBox({ left: MARGIN, top, width: WIDTH, height: bottom - top }),
  margin: 0,
});

/** 図番号 and finding in the slide's own title, and the chapter above the rule. */
export function drawTitle(slide: Slide, plan: Titled, { locale }: ReportDocument): void {
  const { objects } = catalogue(locale).reportFiles;
  const number = plan.number === null ? '' : `${plan.number}  `;
  const { size: fontSize } = titleSize(plan);
  const runs = [
    { text: cleanText(number), options: { color: KEY, bold: true, fontSize } },
    { text: cleanText(plan.title), options: { color: INK, bold: true, fontSize } },
  ].filter(({ text }) => text !== '');
  slide.addText(runs, { placeholder: 'title', objectName: objects.title });
  if (plan.chapter === null) return;
  slide.addText(cleanText(plan.chapter), {
    ...box(CHAPTER_TOP, RULE_TOP - 2),
    ...{ fontSize: FOOT.size, color: INK_3, valign: 'bottom', objectName: objects.chapter },
  });
}

/** Measure, population and period by the title; 注 and 出典 at the foot. */
export function drawFrame(slide: Slide, framed: Framed, locale: Locale): void {
  const { subtitle, subtitleBox, foot, footBox } = framed;
  const { objects } = catalogue(locale).reportFiles;
  if (subtitle.length > 0) {
    slide.addText(cleanText(subtitle.join('\n')), {
      ...{ ...placedBox(subtitleBox), margin: 0, fontSize: SUBTITLE.size, color: INK_2 },
      ...{ valign: 'top', lineSpacingMultiple: 1, objectName: objects.subtitle },
    });
  }
  if (foot.length === 0) return;
  slide.addText(cleanText(foot.join('\n')), {
    ...{ ...placedBox(footBox), margin: 0, fontSize: FOOT.size, color: INK_3 },
    ...{ valign: 'bottom', lineSpacingMultiple: 1, objectName: objects.foot },
  });
}

/** Paragraphs and points of a list under the title. */
export function drawText(slide: Slide, { lines, size }: PlanOf<'text'>, locale: Locale): void {
  const style = { fontSize: size, color: INK, lineSpacingMultiple: BODY_LEADING / LEADING };
  const runs = lines.map(({ kind, text }) => ({
    text: cleanText(text),
    options: {
      ...{ ...style, paraSpaceAfter: PARAGRAPH_GAP, breakLine: true, bold: kind === 'heading' },
      ...(kind === 'item' ? { bullet: { indent: size } } : {}),
    },
  }));
  slide.addText(runs, {
    ...box(TITLE_BOTTOM + GAP, BOTTOM),
    ...{ valign: 'top', objectName: catalogue(locale).reportFiles.objects.text },
  });
}

/** Subtitle, marks, issuer and dates under the title of the first slide. */
export function drawCover(slide: Slide, report: ReportDocument): void {
  const { locale, title, subtitle, issuer } = report;
  const words = catalogue(locale).reportFiles;
  slide.addText(cleanText(title), { placeholder: 'title', objectName: words.objects.title });
  if (subtitle !== '') {
    slide.addText(cleanText(subtitle), {
      ...box(COVER_RULE + GAP, COVER_RULE + 60),
      ...{ fontSize: 18, color: INK_2, valign: 'top', objectName: words.objects.subtitle },
    });
  }
  const lines = [
    ...marksOnSlides(report),
    issuer,
    `${words.date}　${date(report.date, locale)}`,
    ...(report.asOf ? [`${words.asOf}　${date(report.asOf, locale)}`] : []),
  ];
  slide.addText(cleanText(lines.filter((line) => line !== '').join('\n')), {
    ...box(COVER_RULE + 60, BOTTOM),
    ...{ fontSize: SUBTITLE.size, color: INK_2, valign: 'bottom', objectName: words.issuer },
  });
}

import { AlignmentType, BorderStyle, Paragraph } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { dateWithYear } from '#lib/i18n/format.ts';
import { marksOf } from '../caption-lines.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { PAPER_STYLES } from '../report/paper.ts';
import { halfPoints, millimetres, points } from './word-page.ts';
import { INK, INK_2, STYLES } from './word-styles.ts';
import { runs } from './word-text.ts';

const SMALL = halfPoints(PAPER_STYLES.body.size);

/** Title and subtitle in the upper half, issuer and dates at the foot, marks at the head. */
export function coverParagraphs(document: ReportDocument): Paragraph[] {
  const { locale, title, subtitle, issuer, date, asOf } = document;
  const words = catalogue(locale).reportFiles;
  const dates = [
    { label: words.date, text: dateWithYear(date, locale) },
    ...(asOf === null ? [] : [{ label: words.asOf, text: dateWithYear(asOf, locale) }]),
  ];
  return [
    new Paragraph({
      style: STYLES.coverLine,
      alignment: AlignmentType.RIGHT,
      children: runs(marksOf(document).join('\u3000'), { bold: true, size: SMALL }),
    }),
    new Paragraph({
      style: 'Title',
      spacing: { before: millimetres(52), after: points(14) },
      border: { top: { style: BorderStyle.SINGLE, size: 16, color: INK, space: 14 } },
      children: runs(title),
    }),
    new Paragraph({ style: STYLES.subtitle, children: runs(subtitle) }),
    new Paragraph({
      style: STYLES.coverLine,
      spacing: { before: millimetres(88), after: points(6) },
      children: runs(issuer, { bold: true }),
    }),
    ...dates.map(
      ({ label, text }) =>
        new Paragraph({
          style: STYLES.coverLine,
          tabStops: [{ type: 'left', position: points(48) }],
          spacing: { line: points(18) },
          children: runs(`${label}\t${text}`, { size: SMALL, color: INK_2 }),
        }),
    ),
  ];
}

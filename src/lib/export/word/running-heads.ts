import { BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { date } from '#lib/i18n/format.ts';
import { marksOf } from '../caption-lines.ts';
import { TEXT_WIDTH_MM, type ReportDocument } from '../report/report-document.ts';
import { millimetres } from './word-page.ts';
import { RULE, STYLES } from './word-styles.ts';
import { runs } from './word-text.ts';

/** The title on the left, marks and 作成日 on the right, over a hairline. */
export function runningHeader(report: ReportDocument): Header {
  const marks = marksOf(report).join('\u3000');
  return new Header({
    children: [
      new Paragraph({
        style: STYLES.header,
        tabStops: [{ type: 'right', position: millimetres(TEXT_WIDTH_MM) }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 4 } },
        children: [
          ...runs(`${report.title}\t`),
          ...runs(marks, { bold: true }),
          ...runs(`${marks === '' ? '' : '\u3000'}${date(report.date, report.locale)}`),
        ],
      }),
    ],
  });
}

/** − 5 − */
export function runningFooter({ locale }: ReportDocument): Footer {
  const { before, after } = catalogue(locale).wordReport.pageNumber;
  const number = new TextRun({ children: [before, PageNumber.CURRENT, after] });
  return new Footer({
    children: [new Paragraph({ style: STYLES.footer, alignment: 'center', children: [number] })],
  });
}

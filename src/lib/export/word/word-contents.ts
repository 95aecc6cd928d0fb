import { Paragraph, TableOfContents, type FileChild, type PageNumberEstimator } from 'docx';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { PAPER_STYLES } from '../report/paper.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { pageStart, STYLES } from './word-styles.ts';
import { runs } from './word-text.ts';

/** 目次 as a field of Word, whose entries stand in it before anybody updates it. */
export function contents({ locale }: ReportDocument, startsPage: boolean): FileChild[] {
  const { contents: title } = catalogue(locale).reportFiles;
  return [
    new Paragraph({
      style: STYLES.contentsTitle,
      ...(startsPage && pageStart(PAPER_STYLES.heading1)),
      children: runs(title),
    }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

/** What docx calls the bookmarks that it sets around headings. */
const BOOKMARK = /"w:name":"(_Toc\d+)"/gu;

/** The pages of the headings as the preview has them, in place of a guess from the letters. */
export function headingPages({ blocks, pages }: ReportDocument): PageNumberEstimator {
  const numbers = blocks.flatMap(({ kind }, index) =>
    kind === 'heading' ? [String(pages.filter((first) => first <= index).length)] : [],
  );
  return (body) => {
    const names = [...JSON.stringify(body).matchAll(BOOKMARK)].map(([, name]) => name!);
    return {
      bookmarks: new Map(names.map((name, index) => [name, numbers[index] ?? ''])),
      pageCount: pages.length,
    };
  };
}

import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '#lib/export/word/write-word.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { convertedPages, CONVERSION_MS, isInstalled } from '../report/libre-office.ts';
import { reportDocument } from '../report/report-documents.ts';

// It is made where LibreOffice and poppler are installed.
describe.skipIf(!isInstalled)('a report in Word, opened by LibreOffice', () => {
  const report = reportDocument(new JSDOM().window.document);
  let pages: string[] = [];
  beforeAll(async () => {
    pages = convertedPages(await writeWord(report, { rasterise }), '.docx');
  }, CONVERSION_MS);

  it('has the pages of the preview', () => {
    expect(pages).toHaveLength(report.pages.length);
    // What begins each page after the cover and the table of contents.
    const firsts = ['調査の概要', '職員の意識', '気づかい', '研修の実績', '注意'];
    firsts.forEach((text, index) => expect(pages[index + 2]).toContain(text));
    pages.slice(1).forEach((page, index) => expect(page).toMatch(`− ${index + 2} −`));
  });

  it('shows the numbers of the report', () => {
    const text = pages.join('').replace(/\s+/gu, '');
    for (const number of ['3.43', '2.99', '31.2%', '1,234', '1,100', '内部限り']) {
      expect(text).toContain(number);
    }
  });
});

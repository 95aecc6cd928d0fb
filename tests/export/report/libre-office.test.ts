import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeSlides } from '#lib/export/slides/write-slides.ts';
import { writeWorkbook } from '#lib/export/workbook/write-workbook.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { convertedPages, CONVERSION_MS, isInstalled } from './libre-office.ts';
import { reportDocument } from './report-documents.ts';

const report = reportDocument(new JSDOM().window.document);
const packed = (pages: readonly string[]) => pages.join('').replace(/\s+/gu, '');

// It is made where LibreOffice and poppler are installed.
describe.skipIf(!isInstalled)('a report opened by LibreOffice', { timeout: CONVERSION_MS }, () => {
  it('has a page for each slide, with its number, and the numbers of charts and tables', async () => {
    const pages = convertedPages(await writeSlides(report, { rasterise }), '.pptx');
    expect(pages).toHaveLength(8);
    pages.slice(1).forEach((page, index) => expect(packed([page])).toContain(`−${index + 2}−`));
    // 3.43 is drawn by the program from the chart; 1,234 stands in a table.
    expect(packed(pages.slice(4, 5))).toContain('3.43');
    for (const text of ['1,234', '1,100', '31.2%', '内部限り'])
      expect(packed(pages)).toContain(text);
  });

  it('prints the contents, the data and the chart of each sheet', async () => {
    const pages = convertedPages(await writeWorkbook(report, { rasterise }), '.xlsx');
    const text = packed(pages);
    for (const said of ['目次と出典', '図1のグラフ', '3.43', '1234', '人（延べ）', '秘匿']) {
      expect(text).toContain(said);
    }
  });
});

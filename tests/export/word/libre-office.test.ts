import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWord } from '#lib/export/word/write-word.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { reportDocument } from '../report/report-documents.ts';

const runs = (program: string, argument: string) => spawnSync(program, [argument]).status === 0;
const isInstalled = runs('soffice', '--version') && runs('pdftotext', '-v');

// A render is a check, not a proof; it is made where LibreOffice and poppler are installed.
describe.skipIf(!isInstalled)('a report in Word, opened by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const report = reportDocument(new JSDOM().window.document);
  let pages: string[] = [];
  beforeAll(async () => {
    writeFileSync(join(folder, 'report.docx'), await writeWord(report, { rasterise }));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...options, join(folder, 'report.docx')], { stdio: 'ignore' });
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-']);
    pages = text.toString().split('\f').slice(0, -1);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

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

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportTable } from '#lib/export/report/report-document.ts';
import { fillTemplate } from '#lib/export/word/fill-template.ts';
import { writeWord } from '#lib/export/word/write-word.ts';
import { paginate } from '#lib/report/paginate.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { convertedPages, CONVERSION_MS, isInstalled } from '../report/libre-office.ts';
import { openPackage } from '../report/office-package.ts';
import { reportDocument } from '../report/report-documents.ts';
import { template } from './templates.ts';
import { all, attribute, textOf } from './word-parts.ts';

/** A year of courses, as long as a city lists them: 90 rows, the names of some in two lines. */
const table: ReportTable = {
  ...{ id: 'courses', name: '研修ごとの実績', locale: 'ja', marking: null, fictional: false },
  definition: { metric: 'training.courses', title: '', description: '', formula: '' },
  caption: { number: '表1', title: '研修は90科目', subtitle: '人数', note: '注', source: '記録' },
  fileName: { city: '', document: '', date: '2026-10-02' },
  table: {
    columns: [
      { header: '研修' },
      { header: '主催', group: '内容' },
      { header: '受講者数', group: '内容', format: String },
    ],
    rows: Array.from({ length: 90 }, (_, at) => [
      at % 9 === 0 ? `第${at + 1}回の${'長い名前の'.repeat(7)}研修` : `研修${at + 1}`,
      '人事課',
      at,
    ]),
  },
};
const blocks: ReportBlock[] = [
  { kind: 'heading', id: 'h', level: 1, number: '1', text: '研修の実績' },
  { kind: 'table', table },
  { kind: 'paragraph', id: 'p', text: '表の後の文。' },
];
const report = { ...reportDocument(new JSDOM().window.document), ...paginate(blocks) };
const MAIN = 'word/document.xml';

describe('a table longer than a page in Word', () => {
  it('goes on where the preview turns the page, counted once, its header and number on each', async () => {
    const main = openPackage(await writeWord(report, { rasterise })).xml(MAIN);
    const tables = all(main, 'w:tbl');
    expect(tables).toHaveLength(report.blocks.length - 2);
    expect(tables.length).toBeGreaterThan(1);
    for (const part of tables) expect(all(part, 'w:tblHeader')).toHaveLength(2);
    // Two rows of header in each.
    const rows = tables.map((part) => all(part, 'w:tr').length - 2);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(90);
    expect(all(main, 'w:fldSimple').map((field) => attribute(field, 'w:instr'))).toEqual([
      'SEQ 表 \\* ARABIC',
    ]);
    expect(textOf(main).match(/表1（続き）\u3000研修は90科目/gu)).toHaveLength(tables.length - 1);
    const widths = tables.map((part) => all(part, 'w:gridCol').map((c) => attribute(c, 'w:w')));
    for (const others of widths) expect(others).toEqual(widths[0]);
  });

  it('stays in one in a city’s own document, where pages are another matter', async () => {
    const { bytes } = await fillTemplate(template([['{{report}}']]), report, { rasterise });
    const main = openPackage(bytes).xml(MAIN);
    expect(all(main, 'w:tbl')).toHaveLength(1);
    expect(all(main, 'w:tr')).toHaveLength(92);
    expect(textOf(main)).not.toContain('続き');
  });

  it.skipIf(!isInstalled)(
    'has as many pages in LibreOffice as in the preview',
    async () => {
      const texts = convertedPages(await writeWord(report, { rasterise }), '.docx');
      const pages = texts.map((text) => text.replace(/\s+/gu, ''));
      expect(pages).toHaveLength(report.pages.length);
      for (const page of pages.slice(1)) expect(page).toContain('表1（続き）');
      expect(pages.at(-1)).toContain('表の後の文。');
    },
    CONVERSION_MS,
  );
});

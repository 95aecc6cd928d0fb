import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isSuppressed } from '#lib/export/cell-text.ts';
import type { ExportCell } from '#lib/export/figure-document.ts';
import { writeWorkbook } from '#lib/export/workbook/write-workbook.ts';
import { loadParts } from '#lib/intake/workbook/load-workbook.ts';
import type { Sheet } from '#lib/intake/workbook/sheet.ts';
import { unpackWorkbook } from '#lib/intake/workbook/unpack-workbook.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { expectAxes, expectSound, openPackage, schemaErrors } from '../report/office-package.ts';
import { categoryTable, nativeFigure, reportDocument } from '../report/report-documents.ts';

const { document } = new JSDOM().window;
const report = reportDocument(document);
const bytes = await writeWorkbook(report, { rasterise });
const file = openPackage(bytes);

/** The sheets as the product's own reader of workbooks finds them. */
async function readBack(workbook: Uint8Array): Promise<readonly Sheet[]> {
  const loading = await loadParts(unpackWorkbook(workbook).parts!);
  if (loading.refusal) throw new Error(loading.refusal.code);
  return loading.sheets;
}
const sheets = await readBack(bytes);
const sheet = (name: string) => sheets.find((one) => one.name === name)!;
/** Like Excel, the reader takes fifteen digits of a number. */
const asRead = (value: number) => Number(value.toPrecision(15));
const rowsOf = (name: string) => {
  const { rows, record } = sheet(name);
  const headers = record(0);
  return Array.from({ length: rows - 1 }, (_, index) => {
    const cells = record(index + 1);
    return Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? '']));
  });
};

describe('a report as a workbook', () => {
  it('has contents, the meaning of signs, a sheet per figure, and the numbers of its charts', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['目次と出典', '記号と列の説明', '図1', '図2', '表1', '図1のグラフ'],
    ]);
  });

  it('is sound, and what Microsoft’s SDK calls valid', async () => {
    expectSound(file);
    expect(await schemaErrors(bytes, '.xlsx')).toEqual([]);
  });

  it('says of each figure what it shows, of whom, from where and how it was made', () => {
    const [first] = rowsOf('目次と出典');
    expect(first).toEqual({
      番号: '図1',
      シート: '図1',
      題名: '13項目のうち6項目が「低い」。「高い」は「気づかい」だけ',
      '指標・対象・期間': '平均スコア（5点満点）。全職員2,041人、令和6年度（2024年度）',
      n: '636',
      注: '区分は調査実施機関の目安。',
      出典: 'みのり市職員アンケート（令和6年5月24日〜6月28日）回答636人、回収率31.2%',
      指標: 'engagement.items',
      定義: '項目の平均。回答した人の平均。1〜5点。空白は除く。',
      計算式: '回答の合計 ÷ 回答者数',
      基準日: '令和8年9月30日（2026年）',
      作成日: '令和8年10月2日（2026年）',
      発行: 'みのり市総務部人事課',
      文書: 'みのり市人材育成・確保基本方針 資料編',
      取扱い: '内部限り、架空のデータ',
      x: '秘匿（人数が少ないため表示しない）',
    });
  });

  it('leads from the contents to the sheet of each figure', () => {
    const links = [...file.xml('xl/worksheets/sheet1.xml').querySelectorAll('hyperlink')];
    expect(links.map((link) => link.getAttribute('location'))).toEqual([
      ...["'図1'!A1", "'図2'!A1", "'表1'!A1"],
    ]);
  });
});

describe('data in long form', () => {
  it('has each value on a line of its own, with its unit', () => {
    expect(rowsOf('表1').slice(0, 2)).toEqual([
      {
        ...{ 区分: '必修', 備考: '', '年度・区分': '令和5年度', 集計項目: '科目数' },
        ...{ 値: '4', 単位: '科目', 秘匿: '' },
      },
      {
        ...{ 区分: '必修', 備考: '', '年度・区分': '令和5年度', 集計項目: '受講者数' },
        ...{ 値: '800', 単位: '人（延べ）', 秘匿: '' },
      },
    ]);
  });

  it.each([
    ['図1', nativeFigure(document).table],
    ['表1', categoryTable.table],
  ])('gives the numbers of %s back as they were, unrounded', (name, { columns, rows }) => {
    const measured = columns.flatMap((column, index) =>
      column.format || column.isNumeric ? [index] : [],
    );
    const expected = rows.flatMap((row) => measured.map((index) => row[index] ?? null));
    const hidden = (cell: ExportCell) => cell !== null && isSuppressed(cell);
    const found = rowsOf(name);
    expect(found.map((row) => (row['値'] === '' ? null : Number(row['値'])))).toEqual(
      expected.map((cell) => (typeof cell === 'number' ? asRead(cell) : null)),
    );
    expect(found.map((row) => row['秘匿'])).toEqual(
      expected.map((cell) => (hidden(cell) ? 'x' : '')),
    );
  });

  it('writes every digit of a number, and shows four of its places', () => {
    const value = `<v>${2145 / 626}</v>`;
    expect(file.text('xl/worksheets/sheet3.xml')).toContain(value);
    const cells = [...file.xml('xl/worksheets/sheet3.xml').querySelectorAll('c')];
    const cell = cells.find(({ innerHTML }) => innerHTML.includes(String(2145 / 626)));
    const [styles, codes] = [file.xml('xl/styles.xml'), new Map<string, string>()];
    for (const one of styles.querySelectorAll('numFmt')) {
      codes.set(one.getAttribute('numFmtId') ?? '', one.getAttribute('formatCode') ?? '');
    }
    const style = styles.querySelectorAll('cellXfs > xf')[Number(cell?.getAttribute('s'))];
    expect(codes.get(style?.getAttribute('numFmtId') ?? '')).toBe('0.0000');
  });

  it('takes what would be a formula, or cannot be in a file, as text', () => {
    const names = new Set(rowsOf('表1').map((row) => row['区分']));
    expect(names).toContain('=1+1');
    expect(rowsOf('表1').map((row) => row['備考'])).toContain('前後');
    for (const name of file.matching(/^xl\/worksheets\/[^/]+\.xml$/u)) {
      expect(file.text(name)).not.toMatch(/<f[ >]|mergeCell/u);
    }
  });

  it('holds its header in place, repeats it in print, and prints on A4 on its side', () => {
    for (const name of file.matching(/^xl\/worksheets\/[^/]+\.xml$/u)) {
      const xml = file.xml(name);
      expect(xml.querySelector('pane')?.getAttribute('ySplit'), name).toBe('1');
      const setup = xml.querySelector('pageSetup')!;
      expect(setup.getAttribute('paperSize')).toBe('9');
      expect(setup.getAttribute('orientation')).toBe('landscape');
    }
    const titles = [...file.xml('xl/workbook.xml').querySelectorAll('definedName')].filter(
      (name) => name.getAttribute('name') === '_xlnm.Print_Titles',
    );
    expect(titles).toHaveLength(sheets.length);
  });
});

describe('a chart of a workbook', () => {
  const [name = ''] = file.matching(/^xl\/charts\/[^/]+\.xml$/u);
  const chart = file.xml(name);

  it('stands on the sheet of its figure and is described', () => {
    const sheetNumber = sheets.findIndex((one) => one.name === '図1') + 1;
    const relations = file.text(`xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`);
    const [drawing = ''] = /drawing\d+\.xml/u.exec(relations) ?? [];
    expect(file.text(`xl/drawings/_rels/${drawing}.rels`)).toContain(name.split('/').at(-1));
    const placed = file.xml(`xl/drawings/${drawing}`).querySelector('cNvPr')!;
    expect(placed.getAttribute('descr')).toMatch(/^図1 13項目のうち6項目が「低い」。/u);
  });

  it('refers to axes that it has and carries no other workbook', () => {
    expectAxes(chart);
    expect(file.text(name)).not.toContain('externalData');
    expect(file.matching(/embeddings/u)).toEqual([]);
  });

  it('keeps what the cells hold to which it refers', () => {
    const ranges = [...chart.querySelectorAll('strRef, numRef')];
    expect(ranges.length).toBeGreaterThan(2);
    for (const range of ranges) {
      const [, from, column, first, , last] = /^'(.+)'!\$([A-Z])\$(\d+)(:\$[A-Z]\$(\d+))?$/u.exec(
        range.querySelector('f')!.textContent,
      )!;
      const source = sheet(from!);
      for (let row = Number(first); row <= Number(last ?? first); row += 1) {
        const cell = source.record(row - 1)[column!.charCodeAt(0) - 65] ?? '';
        const point = range.querySelector(`pt[idx="${row - Number(first)}"]`)?.textContent ?? '';
        const isNumber = range.localName === 'numRef' && point !== '';
        expect(isNumber ? Number(cell) : cell).toBe(isNumber ? asRead(Number(point)) : point);
      }
    }
  });

  it('has the typeface of the report for East Asian letters', () => {
    expect(file.text(name)).toContain('<a:ea typeface="BIZ UDPゴシック"/>');
    expect(file.text(name)).not.toContain('multiLvlStrRef');
  });
});

describe('the file of the workbook', () => {
  it('is the same file twice', async () => {
    expect(await writeWorkbook(report, { rasterise })).toEqual(bytes);
  });

  it('carries the day of the report and no other', () => {
    expect(file.text('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)).toEqual([
      ...['2026-10-02T00:00:00Z', '2026-10-02T00:00:00Z'],
    ]);
  });

  it('stops where it is asked to', async () => {
    const stopped = writeWorkbook(report, { rasterise, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/iu);
  });

  it('speaks English in English', async () => {
    const english = await readBack(await writeWorkbook({ ...report, locale: 'en' }, { rasterise }));
    expect(english.map(({ name }) => name).slice(0, 2)).toEqual([
      ...['Contents and sources', 'Columns and signs'],
    ]);
  });
});

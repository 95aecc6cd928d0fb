import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileChoices } from '#lib/domain/file-choices.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { openFile } from '#lib/intake/open-file.ts';
import { nameFormats } from '#lib/intake/workbook/name-formats.ts';
import { recogniseMarkup } from '#lib/intake/workbook/recognise-markup.ts';
import { readSheet } from '#lib/intake/workbook/read-sheet.ts';
import { openFixture, readFixture } from '../read-fixture.ts';

function workbookOf(sheet: XLSX.WorkSheet): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '表');
  const bytes: ArrayBuffer = XLSX.write(book, { type: 'array', compression: true });
  return new Uint8Array(bytes);
}

async function open(bytes: Uint8Array, choices: FileChoices = {}, name = 'R6.xlsx') {
  const { opened, findings } = await openFile(
    { name, bytes },
    { ...DEFAULT_WORKSPACE_FILE, choices },
  );
  const chunks = [...(opened?.chunks ?? [])];
  return { opened, findings, chunks, records: chunks.flatMap(({ records }) => records) };
}

const several = openFixture('workbook-several-sheets.xlsx').bytes;

describe('the sheets of a workbook', () => {
  it('are all listed, and the one with most known columns is read', async () => {
    const { opened, findings } = await open(several);
    expect(opened).toMatchObject({ format: 'xlsx', encoding: null, sheet: '回答' });
    expect(opened?.sheets.map(({ name }) => name)).toEqual([
      '表紙',
      '集計',
      '回答',
      '職員数',
      'コード',
    ]);
    expect(findings.map(({ found }) => found)).toEqual(['集計', '職員数', 'コード']);
  });

  it('are read as chosen by hand, a hidden one too', async () => {
    const chosen = await open(several, { sheet: '職員数' });
    expect(chosen.opened?.sheet).toBe('職員数');
    expect(chosen.records[0]).toEqual(['年度', '部', '課', '人数']);
    expect((await open(several, { sheet: 'コード' })).records).toHaveLength(3);
  });

  it('are not read by themselves where they are hidden, however well they are known', async () => {
    const book = XLSX.utils.book_new();
    const add = (name: string, rows: string[][]) =>
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
    add('前年度', [
      ['年度', '部', '課', '職位', '人数'],
      ['R5', '総務部', '人事課', '係長', '3'],
    ]);
    add('職員数', [
      ['年度', '部', '人数'],
      ['R6', '総務部', '12'],
    ]);
    book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const bytes: ArrayBuffer = XLSX.write(book, { type: 'array' });
    const { opened, findings } = await open(new Uint8Array(bytes));
    expect(opened?.sheet).toBe('職員数');
    expect(findings).toEqual([{ code: 'sheet-not-read', found: '前年度', count: 2 }]);
  });

  it('are read as if nothing was chosen where the one chosen is gone, and that is said', async () => {
    const { opened, findings } = await open(several, { sheet: '回答2' });
    expect(opened?.sheet).toBe('回答');
    expect(findings.at(-1)).toEqual({ code: 'sheet-missing', found: '回答2' });
  });
});

describe('a sheet', () => {
  it('keeps the row numbers that Excel shows, with blank rows above and hidden rows between', async () => {
    const { opened, records } = await open(openFixture('workbook-hidden-rows.xlsx').bytes);
    expect(records.map((cells) => cells[2])).toEqual([
      '',
      '',
      '課',
      '人事課',
      '介護保険課',
      '土木課',
    ]);
    expect(opened?.layout).toEqual({ mergedCells: 0, hiddenRows: [4], hiddenColumns: 1 });
  });

  it('has the value of merged cells in the first of them only', async () => {
    const { opened, records } = await open(openFixture('workbook-titles-merged.xlsx').bytes);
    expect(opened?.layout?.mergedCells).toBe(3);
    expect(records.slice(5).map((cells) => cells.slice(0, 3))).toEqual([
      ['令和6年度', '福祉部', '介護保険課'],
      ['', '', '障害福祉課'],
    ]);
  });

  it('has every row as wide as the widest, as Excel writes them to a CSV', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['年度', '部'], ['R6'], ['R6', '総務部', '※']]);
    const { records } = await open(workbookOf(sheet));
    expect(records).toEqual([
      ['年度', '部', ''],
      ['R6', '', ''],
      ['R6', '総務部', '※'],
    ]);
  });

  it('is not filled up to a stray cell in its last column', () => {
    const stray = Array.from({ length: 16_384 }, () => '');
    const record = (row: number) => (row === 500 ? stray : ['R6', '総務部', '12']);
    const size = { rows: 1000, columns: 16_384, filled: 3001 };
    const layout = { mergedCells: 0, hiddenRows: [], hiddenColumns: 0 };
    const [chunk] = readSheet({ name: '表', isHidden: false, ...size, layout, record });
    // 1000 × 16384 cells for 3001 values would be a hundred megabytes of nothing.
    expect(chunk?.records.map(({ length }) => length).toSorted((x, y) => y - x)).toEqual([
      16_384,
      ...Array.from({ length: 999 }, () => 3),
    ]);
  });

  it('does not end in the rows that have a format and no value', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['年度', '部'],
      ['R6', '総務部'],
      [' ', ''],
    ]);
    sheet['!ref'] = 'A1:B1000';
    expect((await open(workbookOf(sheet))).records).toHaveLength(2);
  });

  it.each([
    ['row', 'A4000000000'],
    ['column', 'ZZZZZZ1'],
  ])('is refused where a cell lies beyond the last %s of Excel', async (_, forged) => {
    const parts = unzipSync(workbookOf(XLSX.utils.aoa_to_sheet([['年度']])));
    const path = 'xl/worksheets/sheet1.xml';
    const row = forged.replace(/\D/gu, '');
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const changed = text
      .replace('<row r="1"', `<row r="${row}"`)
      .replace('<c r="A1"', `<c r="${forged}"`);
    const { opened, findings } = await open(zipSync({ ...parts, [path]: strToU8(changed) }));
    expect(opened).toBeNull();
    expect(findings).toEqual([{ code: 'file-damaged', found: 'xlsx' }]);
  });

  it('comes in pieces of 5,000 rows, counted up to its last', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => ['R6', i]);
    const { opened, chunks } = await open(workbookOf(XLSX.utils.aoa_to_sheet(rows)));
    expect(chunks.map(({ firstRow, consumed }) => [firstRow, consumed])).toEqual([
      [1, 5000],
      [5001, 10_000],
      [10_001, 12_000],
    ]);
    expect(opened?.length).toBe(12_000);
  });

  it('has no ふりがな in its texts', async () => {
    const { records } = await open(openFixture('workbook-phonetic.xlsx').bytes);
    expect(records[3]).toEqual(['', '法制執務研修', '2024-06-03', '123']);
  });
});

describe('the formats of a workbook', () => {
  it('get a name where a Japanese Excel has them built in, and keep the name they have', () => {
    const styles =
      '<styleSheet><numFmts count="1"><numFmt numFmtId="57" formatCode="0"/></numFmts>';
    const named = nameFormats(styles);
    expect(named).toContain('<numFmt numFmtId="58" formatCode="yyyy/m/d"/>');
    expect(named.match(/numFmtId="57"/g)).toHaveLength(1);
    expect(nameFormats('<styleSheet><fonts/></styleSheet>')).toContain('<numFmts><numFmt ');
  });
});

describe('a page', () => {
  const page = (text: string) => recogniseMarkup(new TextEncoder().encode(text));

  it('is known by how it begins, and names its encoding', () => {
    expect(page('\r\n<HTML><META charset="Shift_JIS">')).toEqual({
      format: 'html',
      encoding: 'cp932',
    });
    expect(page('<?xml version="1.0"?><html>')?.format).toBe('html');
    expect(page('<table border=1>')).toEqual({ format: 'html', encoding: null });
    expect(page('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')?.format).toBe(
      'xls',
    );
  });

  it('is not the table whose first header looks like markup', () => {
    expect(page('<img src=x>,年度')).toBeNull();
    expect(page('年度,<table>')).toBeNull();
  });

  it('is read in the encoding that its bytes have, where it names another', async () => {
    const text = '<meta charset="Shift_JIS"><table><tr><td>年度<td>部<tr><td>R6<td>総務部</table>';
    const { opened } = await open(new TextEncoder().encode(text), {}, 'R6.html');
    expect(opened?.encoding).toBe('utf-8');
  });

  it('shows its lines without tags in the previews', async () => {
    const { previews } = await readFixture('page-cp932.xls');
    expect(previews[0]).toEqual({
      encoding: 'cp932',
      lines: ['職員数一覧', '令和6年4月1日現在 &lt;速報&gt;', '年度  部  課  人数'],
      unreadable: 0,
    });
  });
});

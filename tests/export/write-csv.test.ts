import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellText } from '#lib/export/cell-text.ts';
import type { ExportCell } from '#lib/export/figure-document.ts';
import { csvText, writeCsv } from '#lib/export/write-csv.ts';
import { itemTable, SUPPRESSED } from './figure-documents.ts';

const BOM = '\ufeff';
const cell: fc.Arbitrary<ExportCell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'x0 ') }),
  fc.double(),
  fc.constant(null),
  fc.constant(SUPPRESSED),
);

describe('writeCsv', () => {
  test('puts the header first, unrounded data below, and the caption after an empty line', () => {
    // 2145 / 626 = 3.4265175718849840…
    expect(writeCsv(itemTable).split('\r\n')).toEqual([
      `${BOM}項目,令和6年度 n,令和6年度 スコア,前回差`,
      '期待の理解,621,3.426517571884984,0.03',
      '環境の整備,620,2.99,-0.04',
      '得意の発揮,628,3,',
      '承認・称賛,x,x,x',
      '',
      '図4,13項目のうち6項目が「低い」。「高い」は「気づかい」だけ',
      '内容,"平均スコア（5点満点）。全職員2,041人、令和6年度（2024年度）"',
      '注,区分は調査実施機関の目安。',
      '出典,みのり市職員アンケート（令和6年5月24日〜6月28日）回答636人、回収率31.2%',
      'n,636',
      'x,秘匿（人数が少ないため表示しない）',
      '',
    ]);
  });

  test('is marked when it is for internal use or fictional', () => {
    const lines = writeCsv({ ...itemTable, marking: '内部限り', fictional: true }).split('\r\n');
    expect(lines.slice(-3)).toEqual(['取扱い,内部限り', '取扱い,架空のデータ', '']);
  });

  test('explains x only where something is hidden', () => {
    const rows = itemTable.table.rows.slice(0, 2);
    const text = writeCsv({ ...itemTable, table: { ...itemTable.table, rows } });
    expect(text).not.toContain('秘匿');
  });

  test('writes nothing of what a hidden cell carries', () => {
    const leaky = { suppressed: true, value: 2.72 } as const;
    expect(csvText([['承認・称賛', leaky]])).toBe(`${BOM}承認・称賛,x\r\n`);
  });
});

describe('csvText', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+81-17-000-0000', "'+81-17-000-0000"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1+1', "'＝1+1"],
    ['a=1', 'a=1'],
    ['−0.04', '−0.04'],
    ['', ''],
    ['a\u0000b', 'ab'],
  ])('takes the text %j as text', (text, written) => {
    expect(cellText(text)).toBe(written);
  });

  test.each([
    [-0.04, '-0.04'],
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [2041, '2041'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
  ])('leaves the number %d a number', (number, written) => {
    expect(cellText(number)).toBe(written);
  });

  const read = (text: string) => {
    const { data, errors } = Papa.parse<string[]>(text.slice(BOM.length), {
      delimiter: ',',
      newline: '\r\n',
    });
    expect(errors).toEqual([]);
    return data;
  };

  test('gives a reader of CSV every cell back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (lines) => {
          const text = csvText(lines);
          expect(text.startsWith(BOM)).toBe(true);
          expect(text.endsWith('\r\n')).toBe(true);
          const cells = lines.map((line) => line.map(cellText));
          expect(read(text)).toEqual([...cells, ['']]);
        },
      ),
    );
  });

  test('no text begins as a formula does', () => {
    fc.assert(
      fc.property(cell, (any) => {
        const written = cellText(any);
        const isNumber = typeof any === 'number';
        expect(isNumber || !/^[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠]/u.test(written)).toBe(true);
      }),
    );
  });

  test('a number is read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(cellText(number))).toBe(number + 0);
      }),
    );
  });
});

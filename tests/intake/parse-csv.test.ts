import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decideDelimiter, parseCsv, type CsvChunk } from '#lib/intake/parse-csv.ts';
import { parseLikeExcel } from '#lib/intake/text/parse-like-excel.ts';
import { unifyNewlines } from '#lib/intake/text/unify-newlines.ts';

const recordsOf = (text: string) => [...parseCsv(text, ',')].flatMap(({ records }) => records);
const findingsOf = (chunks: CsvChunk[]) => chunks.flatMap(({ findings }) => findings);

describe('line ends', () => {
  it.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\r', 'a\nb\n'],
    ['a\nb\n', 'a\nb\n'],
  ])('of one kind become one kind without a note: %j', (text, unified) => {
    expect(unifyNewlines(text)).toEqual({ text: unified, findings: [] });
  });

  it('of several kinds are read as one, with a note that counts the rarer ones', () => {
    // Two pairs, one line feed, one return: 4 - 2 = 2.
    expect(unifyNewlines('a\r\n1\r\n2\n3\r')).toEqual({
      text: 'a\n1\n2\n3\n',
      findings: [{ code: 'newlines-mixed', count: 2 }],
    });
  });

  it('are a mixture too where most are those of Windows', () => {
    expect(unifyNewlines('a\r\n1\r\n2\n').findings).toEqual([{ code: 'newlines-mixed', count: 1 }]);
  });

  it('inside a quoted cell are no mixture: Excel writes them so', () => {
    expect(unifyNewlines('a\r\n"1\n2"\r\n').findings).toEqual([]);
  });

  it('never stay behind a value', () => {
    const { text } = unifyNewlines('Q1,Q2\r\n5,4\n3,4\r\n2,4\r');
    expect(recordsOf(text)).toEqual([
      ['Q1', 'Q2'],
      ['5', '4'],
      ['3', '4'],
      ['2', '4'],
    ]);
  });
});

describe('the delimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    ['\t', 'a\tb\tc\n1\t"2,5"\t3\n'],
    [';', 'a;b;c\n1;2,5;3\n'],
    [',', '職員アンケート\n\na,b\n1,2\n'],
    [',', 'a,b,c\n1,2,x;y;z;w;v\n1,2,3\n'],
    // What stands in quotes delimits nothing.
    [';', 'a;b\n;"\t\t\t\t"\n'],
    [';', 'a;b\n1;",,,,"\n'],
    // One row of many widths weighs less than all of one.
    [';', 'a;b\n1;2\n3,4,5,6,7;8\n'],
    [',', 'only one column\n1\n'],
    [',', ''],
  ] as const)('is %j in %j', (delimiter, text) => {
    expect(decideDelimiter(text)).toBe(delimiter);
  });
});

describe('records', () => {
  it('are rows of the spreadsheet, blank ones included, whatever lines a cell has', () => {
    expect(recordsOf('a,b\n"1\n2",3\n\n4,5\n')).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
      [''],
      ['4', '5'],
    ]);
  });

  it('keep their numbers from chunk to chunk', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `${i + 1},"a\nb","x, ""y"""`);
    const chunks = [...parseCsv(lines.join('\n'), ',')];
    expect(chunks.length).toBeGreaterThan(2);
    for (const { records, firstRow } of chunks) {
      expect(records.map(([number]) => Number(number))).toEqual(
        records.map((_, i) => firstRow + i),
      );
    }
    expect(chunks.at(-1)?.consumed).toBe(lines.join('\n').length);
  });

  it('may be longer than a chunk', () => {
    const long = 'x'.repeat(900_000);
    expect(recordsOf(`a,b\n1,"${long}"\n2,y\n`)).toEqual([
      ['a', 'b'],
      ['1', long],
      ['2', 'y'],
    ]);
  });

  it('are what PapaParse makes of the whole text at once', () => {
    const cell = fc.constantFrom('', '1', 'a,b', '二行\nの', '"', 'x"y', ' z ');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        const text = `a,b\n${Papa.unparse(rows, { newline: '\n' })}\n`;
        expect(recordsOf(text)).toEqual(
          Papa.parse<string[]>(text.slice(0, -1), { delimiter: ',', newline: '\n' }).data,
        );
      }),
    );
  });

  it('swallowed by a quotation mark that is never closed are reported with their number', () => {
    const chunks = [...parseCsv('a,b\n1,2\n3,"4\n5,6\n7,8\n', ',')];
    expect(findingsOf(chunks)).toEqual([{ code: 'quote-not-closed', row: 3, count: 3 }]);
  });

  it('with a quotation mark out of place end where Excel ends them, and are reported once', () => {
    const chunks = [...parseCsv('a,b\n1,"2"x"3"y"\n4,5\n6,"7"\n', ',')];
    expect(chunks.flatMap(({ records }) => records)).toEqual([
      ['a', 'b'],
      ['1', '2x"3"y"'],
      ['4', '5'],
      ['6', '7'],
    ]);
    expect(findingsOf(chunks)).toEqual([{ code: 'quote-misplaced', row: 2 }]);
  });

  it('with many quotation marks out of place keep their numbers from chunk to chunk', () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `${i + 1},"a"b,"x\ny"`);
    const chunks = [...parseCsv(lines.join('\n'), ',')];
    expect(chunks.flatMap(({ records }) => records)).toEqual(
      lines.map((_, i) => [String(i + 1), 'ab', 'x\ny']),
    );
    expect(findingsOf(chunks).map(({ row }) => row)).toEqual(lines.map((_, i) => i + 1));
  });

  it('are cut by both parsers alike where no quotation mark is out of place', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', ',', '\n', '""', ' ') });
    const field = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'x"y', ' ') }).filter((text) => text[0] !== '"'),
      piece.map((text) => `"${text}"`),
    );
    const line = fc.array(field, { minLength: 1, maxLength: 4 }).map((fields) => fields.join(','));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.boolean(), (lines, isCut) => {
        const text = lines.join('\n');
        const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
        const { data, errors } = parser.parse(text, 0, isCut) as Papa.ParseResult<string[]>;
        if (errors.length > 0 || text === '') return;
        expect(parseLikeExcel(text, ',', isCut)).toMatchObject({
          records: data,
          misplaced: [],
          unclosed: null,
        });
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_ENCODINGS, type TextEncoding } from '#lib/domain/file-choices.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { openFile } from '#lib/intake/open-file.ts';
import { encodeText } from './encode-text.ts';

const NEWLINES = ['\r\n', '\n', '\r'] as const;
const DELIMITERS = [',', '\t', ';'] as const;

/** Any cell with a sign that the format itself uses is quoted, as Excel does. */
const quoted = (cell: string) =>
  /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const write = (rows: readonly string[][], delimiter: string, newline: string) =>
  rows.map((cells) => cells.map(quoted).join(delimiter) + newline).join('');

async function read(bytes: Uint8Array, encoding?: TextEncoding) {
  const choices = encoding === undefined ? {} : { encoding };
  const file = { name: 'written.csv', bytes };
  const { opened, findings } = await openFile(file, { ...DEFAULT_WORKSPACE_FILE, choices });
  const rows = [...(opened?.chunks ?? [])].flatMap(({ records }) => records);
  return { rows, findings, encoding: opened?.encoding, previews: opened?.previews ?? [] };
}

/** Controls and U+FFFD are repaired or refused, and a mark at the beginning is not text. */
const isText = (cell: string) => !/[\u0000-\u0008\u000B-\u001F\u007F\uFEFF\uFFFD\r]/.test(cell);

/** Signs that each encoding has, awkward ones and those of the format among them. */
const EVERYWHERE = 'aZ09 ,;\t"\n=.-～ー＝あいゐンヴ年度部課長龍亜腕弌①㈱髙﨑ｱｶﾞｰ';
const signs = (encoding: TextEncoding) => {
  const common = fc.string({ unit: fc.constantFrom(...EVERYWHERE), maxLength: 8 });
  return encoding.startsWith('utf') ? fc.oneof(common, fc.string({ unit: 'binary' })) : common;
};

const table = (encoding: TextEncoding) =>
  fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([columns, rows]) => {
      const cell = signs(encoding).filter(isText);
      const row = fc.array(cell, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows }).map((body) => [
        // A header gives the delimiter away, and the file is not blank.
        Array.from({ length: columns }, (_, i) => `列${i + 1}`),
        ...body,
      ]);
    });

const cases = TEXT_ENCODINGS.flatMap((encoding) =>
  NEWLINES.flatMap((newline) => DELIMITERS.map((delimiter) => ({ encoding, newline, delimiter }))),
);
const named = cases.map((of) => ({ ...of, title: JSON.stringify(Object.values(of)) }));

describe('a table that is written and read', () => {
  it.each(named)('is the same again: $title', async ({ encoding, newline, delimiter }) => {
    await fc.assert(
      fc.asyncProperty(table(encoding), async (rows) => {
        const bytes = encodeText(write(rows, delimiter, newline), encoding);
        expect((await read(bytes, encoding)).rows).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });
});

const HEADERS = [
  ['年度', '回答ID', '部', '課', 'Q1', 'Q2', '自由記載'],
  ['研修名', '実施日', '職員番号', '状況'],
  ['年度', '区分', '科目数', '受講者数'],
];
const WORDS = [
  ...['令和6年度', '総務部', '人事課', '福祉部', 'ＤＸ推進課', '修了', '3', '2024/6/3', ''],
  ...['研修の時間がもう少しほしい', 'ｼﾞﾝｼﾞｶ', '㈱①髙', 'A-001', '2行\nの文', '"良い"という声'],
];

describe('the encoding of a table of a personnel department', () => {
  it.each(TEXT_ENCODINGS)('is recognised without a mark: %s', async (encoding) => {
    const word = fc.constantFrom(...WORDS);
    const rows = fc.constantFrom(...HEADERS).chain((header) => {
      const row = fc.array(word, { minLength: header.length, maxLength: header.length });
      return fc.array(row, { minLength: 1, maxLength: 8 }).map((body) => [header, ...body]);
    });
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const result = await read(encodeText(write(written, ',', '\r\n'), encoding));
        expect(result).toMatchObject({ encoding, rows: written, findings: [] });
        expect(result.previews[0]).toMatchObject({ encoding, unreadable: 0 });
        const shown = result.previews.map((preview) => preview.encoding);
        expect(shown).toEqual(expect.arrayContaining(['cp932', 'utf-8']));
      }),
      { numRuns: 60 },
    );
  });
});

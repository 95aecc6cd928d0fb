import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/intake/decode-text.ts';
import { openFixture, readFixture } from './read-fixture.ts';

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it.each([
    ['encoding-cp932.csv', 'cp932'],
    ['encoding-utf-8.csv', 'utf-8'],
    ['encoding-utf-8-bom.csv', 'utf-8'],
    ['encoding-utf-16le.csv', 'utf-16le'],
    ['encoding-utf-16be.csv', 'utf-16be'],
    ['encoding-utf-16le-unmarked.csv', 'utf-16le'],
    ['encoding-utf-16be-unmarked.csv', 'utf-16be'],
    ['encoding-euc-jp.csv', 'euc-jp'],
  ])('is the same rows from %s, read as %s', async (name, encoding) => {
    const { rows } = await readFixture('encoding-utf-8.csv');
    const dataset = await readFixture(name);
    expect(dataset).toMatchObject({ encoding, rows });
    expect(dataset.issues.filter(({ level }) => level !== 'advice')).toEqual([]);
  });

  it('has no byte order mark left in its first header', () => {
    const { text } = decodeText(openFixture('encoding-utf-8-bom.csv').bytes);
    expect(text?.startsWith('年度,')).toBe(true);
  });

  it('keeps the characters that only Windows has: ㈱, ①, 髙', () => {
    // CP932: 87 8A, 87 40, FB FC
    expect(decodeText(bytesOf(0x87, 0x8a, 0x87, 0x40, 0xfb, 0xfc))).toMatchObject({
      text: '㈱①髙',
      encoding: 'cp932',
    });
  });

  it('is UTF-8 where a file could be either, as plain digits can', () => {
    expect(decodeText(utf8('Q1,Q2\n1,2'))).toMatchObject({ encoding: 'utf-8', findings: [] });
  });

  it('reports every character that no encoding explains', () => {
    // 部 = 95 94, then two bytes that CP932 does not know; as UTF-8 all four are unreadable.
    expect(decodeText(bytesOf(0x95, 0x94, 0x2c, 0xff, 0x2c, 0xfd))).toEqual({
      text: '部,\uFFFD,\uFFFD',
      encoding: 'cp932',
      findings: [{ code: 'text-undecodable', found: 'cp932', count: 2 }],
    });
  });

  it('marks each NUL as unreadable, and takes out what else cannot be seen', () => {
    expect(decodeText(utf8('部,課\r\n総\u0000務\u000B,1\u001A'))).toEqual({
      text: '部,課\r\n総\uFFFD務,1',
      encoding: 'utf-8',
      findings: [
        { code: 'text-has-nul', count: 1 },
        { code: 'controls-removed', count: 2 },
      ],
    });
  });

  it('is read in the encoding that was chosen, though another fits better', () => {
    expect(decodeText(utf8('年度'), 'cp932')).toMatchObject({ encoding: 'cp932', text: '蟷ｴ蠎ｦ' });
  });

  it('is believed when its mark says UTF-16, though half a character is missing', () => {
    expect(decodeText(bytesOf(0xff, 0xfe, 0x31, 0x00, 0x2c))).toMatchObject({
      encoding: 'utf-16le',
      findings: [{ code: 'text-undecodable', count: 1 }],
    });
  });
});

describe('a file that is no text', () => {
  it.each([
    ['empty.csv', 'file-empty', undefined],
    ['mostly-nul.csv', 'file-has-nul', undefined],
    ['not-readable.csv', 'file-not-readable', undefined],
    ['workbook.csv', 'file-not-text', 'zip'],
    ['old-workbook.csv', 'file-not-text', 'compound'],
    ['document.csv', 'file-not-text', 'pdf'],
  ])('is refused with one reason: %s is %s', (name, code, found) => {
    const { text, findings } = decodeText(openFixture(name).bytes);
    expect(text).toBeNull();
    expect(findings).toEqual([expect.objectContaining(found ? { code, found } : { code })]);
  });

  it.each([
    ['png', [0x89, 0x50, 0x4e, 0x47]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['gif', [0x47, 0x49, 0x46, 0x38]],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x00]],
    ['gzip', [0x1f, 0x8b, 0x08]],
  ])('is known by its first bytes: %s', (found, bytes) => {
    expect(decodeText(bytesOf(...bytes)).findings).toEqual([{ code: 'file-not-text', found }]);
  });

  it('is empty when it holds nothing but line ends and a mark', () => {
    expect(decodeText(bytesOf(0xef, 0xbb, 0xbf, 0x0d, 0x0a)).findings).toEqual([
      { code: 'file-empty' },
    ]);
  });
});

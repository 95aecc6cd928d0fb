import { describe, expect, it } from 'vitest';
import { byRating, guessEncoding } from '#lib/intake/text/guess-encoding.ts';
import { previewEncodings } from '#lib/intake/text/preview-encodings.ts';
import { encodeText } from '../encode-text.ts';

const fits = (bytes: Uint8Array, label: string) =>
  !new TextDecoder(label).decode(bytes).includes('\uFFFD');

describe('bytes that are text in CP932 and in EUC-JP', () => {
  it.each([
    // 年度 in EUC-JP is ﾇｯﾅﾙ in CP932; ｶﾝ in CP932 is 菌 in EUC-JP.
    ['年度', 'euc-jp'],
    ['研修,人事課', 'euc-jp'],
    ['ｶﾝﾘｶ', 'cp932'],
    ['ID,ﾉｳﾑｶ,ｾｲｻｸ,ｼﾞﾝｲ', 'cp932'],
  ] as const)('are what looks like Japanese: %s', (text, encoding) => {
    const bytes = encodeText(text, encoding);
    expect([fits(bytes, 'shift_jis'), fits(bytes, 'euc-jp')]).toEqual([true, true]);
    expect(guessEncoding(bytes).encoding).toBe(encoding);
  });
});

describe('UTF-16 without a mark', () => {
  it('is not what has zeros strewn over lines that end as in Windows', () => {
    const bytes = encodeText('年度,部,課\r\n\u0000,\u0000,\r\n\u0000,1,\r\n', 'utf-8');
    expect(guessEncoding(bytes).encoding).toBe('utf-8');
  });

  it('is not what is zeros all over', () => {
    expect(guessEncoding(new Uint8Array(64)).encoding).toBe('utf-8');
  });

  it('is recognised in a table of words, where zeros are few', () => {
    const text = '部,課,研修名\n総務部企画政策課,人事研修担当,管理監督者研修（合同開催）\n';
    expect(guessEncoding(encodeText(text, 'utf-16be')).encoding).toBe('utf-16be');
  });
});

describe('the previews of a text', () => {
  const bytes = encodeText(
    `年度,部\r\n\r\n令和6年度,${'総務部'.repeat(30)}\r\n1\r\n2\r\n`,
    'cp932',
  );

  it('begin with the encoding used and hold the two that everybody knows', () => {
    expect(previewEncodings(bytes, 'cp932').map(({ encoding }) => encoding)).toEqual([
      'cp932',
      ...byRating(bytes).slice(1),
    ]);
    expect(previewEncodings(bytes, 'utf-16le').map(({ encoding }) => encoding)).toEqual([
      'utf-16le',
      'cp932',
      'utf-8',
    ]);
  });

  it('show the first three lines that are not blank, shortened to 60 characters', () => {
    const [used] = previewEncodings(bytes, 'cp932');
    expect(used?.lines).toEqual(['年度,部', `令和6年度,${'総務部'.repeat(18)}…`, '1']);
  });

  it('count what does not read in the whole file', () => {
    // 部 is 95 94 in CP932: neither byte can begin a character of UTF-8.
    const short = encodeText('a,部', 'cp932');
    const unreadable = previewEncodings(short, 'cp932').map((p) => [p.encoding, p.unreadable]);
    expect(unreadable).toContainEqual(['utf-8', 2]);
    expect(unreadable[0]).toEqual(['cp932', 0]);
  });
});

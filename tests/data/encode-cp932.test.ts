import { describe, expect, it } from 'vitest';
import { encodeCp932 } from '#data/generator/encode-cp932.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('shift_jis', { fatal: true }).decode(bytes);

describe('text in CP932', () => {
  it.each([
    ['letters and digits', 'Q1,R6-0001\r\n'],
    ['kanji, kana and punctuation', '所属部、こども未来部。「承認・称賛」～'],
    ['half-width kana', 'ｱｵﾓﾘ'],
    ['characters that only Windows has', '①Ⅱ㈱髙﨑'],
    ['kanji whose second byte is a backslash', '表示ソ能'],
  ])('comes back as it went in: %s', (_name, text) => {
    expect(decode(encodeCp932(text))).toBe(text);
  });

  it('has the bytes that Windows writes', () => {
    // 部 is 95 94, 髙 is FB FC (not ED..), Ⅱ is 87 55
    expect(Buffer.from(encodeCp932('部髙Ⅱ')).toString('hex')).toBe('9594fbfc8755');
  });

  it('is refused, naming the character, where Windows has none for it', () => {
    expect(() => encodeCp932('𠮷野家')).toThrow('no code for "𠮷"');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYWORDS, KeywordSchema } from '#lib/domain/keywords.ts';
import { isContentFree, keywordCounter } from '#lib/workspace/comments/count-keywords.ts';

const KEYWORDS = [
  { keyword: '研修', synonyms: ['講習', 'eラーニング'] as string[], except: ['自治研修所'] },
  { keyword: '評価', synonyms: ['人事評価'], except: ['評価者'] },
  { keyword: '長期', synonyms: [], except: [] },
];
const count = keywordCounter(KEYWORDS);

describe('the words of a comment', () => {
  it.each([
    ['研修と講習、もう一度研修', [3, 0, 0]],
    ['自治研修所は遠い', [0, 0, 0]], // the longer word speaks of a place
    ['自治研修所の研修', [1, 0, 0]],
    ['評価者の評価', [0, 1, 0]],
    ['人事評価', [0, 1, 0]], // one place, counted once
    ['Ｅラーニング、ｅラーニング', [2, 0, 0]], // full-width and upper case
    ['ｅﾗｰﾆﾝｸﾞ', [1, 0, 0]], // half-width kana
    ['⻑期', [0, 0, 1]], // the radical U+2ED1 of PDF text
    ['研修さんの話', [0, 0, 0]], // a name, masked first
    ['', [0, 0, 0]],
  ])('are counted in 「%s」', (text, expected) => {
    expect(count(text)).toEqual(expected);
  });

  it('are none without keywords', () => {
    expect(keywordCounter([])('研修')).toEqual([]);
  });

  it('may hold what means something else elsewhere', () => {
    const literal = keywordCounter([KeywordSchema.parse({ keyword: 'C++（初級）' })]);
    expect(literal('C++（初級）とC+++')).toEqual([1]);
  });

  it('are counted no more often than there are letters, whatever is written', () => {
    const shipped = keywordCounter(DEFAULT_KEYWORDS);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const counts = shipped(text);
        expect(counts).toHaveLength(DEFAULT_KEYWORDS.length);
        expect(counts.every((found) => Number.isInteger(found) && found >= 0)).toBe(true);
      }),
    );
  });
});

describe('the shipped keywords', () => {
  it('have each word once: a word cannot speak of two subjects', () => {
    const words = DEFAULT_KEYWORDS.flatMap(({ keyword, synonyms }) => [keyword, ...synonyms]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('a comment without content', () => {
  it.each([
    '特になし',
    '特になし。',
    'なし',
    '無し',
    'ー',
    '－',
    '…',
    '特にありません！',
    'N/A',
    '。',
  ])('is 「%s」', (text) => expect(isContentFree(text)).toBe(true));

  it.each(['特になしだが、研修は続けてほしい', 'なしくずしの異動', 'よい', '0'])(
    'is not 「%s」',
    (text) => expect(isContentFree(text)).toBe(false),
  );
});

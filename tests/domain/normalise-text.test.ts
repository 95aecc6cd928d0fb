import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonKey, foldRadicals, normaliseText } from '#lib/domain/normalise-text.ts';

describe('radicals that stand for characters', () => {
  it.each([
    ['⻑', '長'],
    ['⻘', '青'],
    ['⺠', '民'],
    ['⻄', '西'],
    ['⻲岡市', '亀岡市'],
    ['⺧', '牛'],
    ['⻡', '首'],
    ['⾨', '⾨'], // a Kangxi radical: left to NFKC, which folds it
    ['課⻑級', '課長級'],
    ['市⺠部⻘少年課', '市民部青少年課'],
    ['課長級', '課長級'],
  ])('%s becomes %s', (found, meant) => {
    expect(foldRadicals(found)).toBe(meant);
  });

  it('of the Kangxi block are folded too, in the end', () => {
    expect(normaliseText('⾨')).toBe('門');
    expect(normaliseText('⼈事課')).toBe('人事課');
  });
});

describe('a text as a key', () => {
  it.each([
    ['full-width digits and letters', '１２３ＡＢＣ', '123ABC'],
    ['half-width kana', 'ｱﾝｹｰﾄ', 'アンケート'],
    ['half-width kana with a voiced mark', 'ﾃﾞｼﾞﾀﾙ', 'デジタル'],
    ['space around it', '  総務課\t', '総務課'],
    ['a full-width space', '　総務　課　', '総務 課'],
    ['a line break in a header', '所属\r\n部', '所属 部'],
    ['a byte-order mark', '\uFEFF年度', '年度'],
    ['circled numbers', '①', '1'],
    ['a decomposed kana', 'か\u3099', 'が'],
    ['radicals', '課⻑級', '課長級'],
  ])('loses %s', (_what, found, key) => {
    expect(normaliseText(found)).toBe(key);
  });

  it('is the same when made twice', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0x2e80, max: 0x2fdf }).map(String.fromCodePoint) }),
      fc.string({ unit: fc.constantFrom('　', ' ', 'ｶ', 'ﾞ', '⻑', '１', '\n', '令', '㋿', 'Å') }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a header as it is compared', () => {
  it.each([
    ['Ｑ１', 'q1'],
    ['Q 1', 'q1'],
    ['「所属 部」', '所属部'],
    ['所属・部', '所属部'],
    ['雇用区分（任用）', '雇用区分任用'],
    ['Age_Band', 'ageband'],
    ['研修名〈科目〉', '研修名科目'],
    ['実施年月日：', '実施年月日'],
  ])('%s is %s', (header, key) => {
    expect(comparisonKey(header)).toBe(key);
  });

  it('does not depend on how the header is typed', () => {
    const header = fc.string({
      unit: fc.constantFrom('部', '所', 'Ｑ', '１', 'ｶ', 'ﾞ', ' ', '　', '・'),
    });
    fc.assert(
      fc.property(header, (text) => {
        expect(comparisonKey(normaliseText(text))).toBe(comparisonKey(text));
      }),
    );
  });

  it('keeps the long vowel mark, which is a letter', () => {
    expect(comparisonKey('アンケート')).toBe('アンケート');
    expect(comparisonKey('ｱﾝｹｰﾄ')).toBe('アンケート');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines } from '#lib/export/svg/break-lines.ts';
import { textWidth } from '#lib/export/svg/text-width.ts';

const SMALL = { size: 12 } as const;
const TITLE = { size: 17, weight: 700 } as const;

describe('breakLines', () => {
  test.each([
    // 4 kanji of 12 px are 48 px wide.
    ['fills a line', '調査機関の目安', 48, ['調査機関', 'の目安']],
    ['begins no line with 。', '調査機関。目安', 48, ['調査機', '関。目安']],
    ['begins no line with 」', '低い「機」が', 48, ['低い', '「機」が']],
    ['ends no line with （', '目安と（注）', 48, ['目安と', '（注）']],
    ['begins no line with a small kana or ー', 'ぼくらっていい', 36, ['ぼく', 'らって', 'いい']],
    ['keeps a number with its unit', '回答は2,041人だ', 60, ['回答は', '2,041人だ']],
    ['keeps 年度 together', '令和6年度は', 36, ['令和', '6年度', 'は']],
    ['keeps a katakana word together', '平均スコアの値', 48, ['平均', 'スコアの', '値']],
    ['breaks English between words', 'mean of all items', 50, ['mean of', 'all items']],
    ['breaks where the text does', '一\n二', 48, ['一', '二']],
    ['breaks a piece wider than the line anywhere', 'アンケート', 24, ['アン', 'ケー', 'ト']],
  ])('%s', (_what, text, width, lines) => {
    expect(breakLines(text, width, SMALL)).toEqual(lines);
  });

  const japanese = fc.string({
    unit: fc.constantFrom(...'調査機関の目安、。「」（）・ー〜っ2,041人年度スコアABc %'),
    maxLength: 60,
  });

  test('loses no letter, and no line is wider than its room', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = breakLines(text, width, SMALL);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.every((line) => textWidth(line, 12) <= width)).toBe(true);
      }),
    );
  });

  test('breaking again what was broken changes nothing', () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = breakLines(text, width, SMALL);
        expect(breakLines(lines.join('\n'), width, SMALL)).toEqual(lines);
      }),
    );
  });
});

describe('balanceLines', () => {
  const title = '13項目のうち6項目が「低い」。「高い」は「気づかい」だけ';

  test('leaves a title that fits in one line', () => {
    expect(balanceLines(title, 600, TITLE)).toEqual([title]);
  });

  test('breaks a longer one between phrases into even lines', () => {
    expect(balanceLines(title, 400, TITLE)).toEqual([
      '13項目のうち6項目が「低い」。',
      '「高い」は「気づかい」だけ',
    ]);
    expect(balanceLines(title, 200, TITLE)).toEqual([
      '13項目のうち6項目が',
      '「低い」。「高い」は',
      '「気づかい」だけ',
    ]);
  });

  test('breaks as notes do where a phrase is wider than the line', () => {
    expect(balanceLines('人材育成推進基本計画', 90, TITLE)).toEqual(['人材育成推', '進基本計画']);
  });
});

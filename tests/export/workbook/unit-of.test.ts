import { describe, expect, it } from 'vitest';
import { unitOf } from '#lib/export/workbook/unit-of.ts';
import { sheetNames } from '#lib/export/workbook/sheet-names.ts';
import { decimal, integer, percent, pointDifference, score } from '#lib/i18n/format.ts';

describe('the unit of a column', () => {
  it.each([
    ['回収率', (value: number) => percent(value, 'ja'), '割合（0〜1）'],
    // 0.05 is written as 0.05; the header’s ポイント would be a hundred times that.
    ['差（ポイント）', (value: number) => pointDifference(value, 'ja'), '割合（0〜1）'],
    ['平均', (value: number) => score(value, 'ja'), '点'],
    ['回答者数', (value: number) => integer(value, 'ja'), '人'],
    ['受講者数', (value: number) => integer(value, 'ja'), '人（延べ）'],
    ['科目数', (value: number) => integer(value, 'ja'), '科目'],
    ['必要なペース（人／月）', (value: number) => decimal(value, 1, 'ja'), '人／月'],
    ['人日', (value: number) => integer(value, 'ja'), '人日'],
    ['p', (value: number) => decimal(value, 4, 'ja'), 'なし'],
    ['クラメールのV', (value: number) => decimal(value, 3, 'ja'), 'なし'],
  ])('of %s', (header, format, unit) => {
    expect(unitOf({ header, format }, 'ja')).toBe(unit);
  });
});

describe('names of sheets', () => {
  it('are such as Excel takes, and each only once', () => {
    expect(sheetNames(['図1', '図1', '図/1:[2]', 'あ'.repeat(40), "'図'"])).toEqual([
      ...['図1', '図1 (2)', '図-1--2-', 'あ'.repeat(31), '図'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import { maskPeople } from '#lib/workspace/comments/mask-people.ts';

const masked = (text: string) => maskPeople(normaliseText(text));

describe('who somebody is', () => {
  it.each([
    ['田中さんに教わった', '＊さんに教わった'],
    ['山田花子様のおかげ', '＊様のおかげ'],
    ['佐々木課長と面談した', '＊課長と面談した'],
    ['鈴木 係長', '＊ 係長'],
    ['高橋主査と伊藤主任', '＊主査と＊主任'],
    ['０１７－７３４－１１１１まで', '＊まで'],
    ['017-734-1111 または 090 1234 5678', '＊ または ＊'],
    ['(017) 734-1111', '＊'],
    ['内線２３４５', '＊'],
    ['職員番号は12345です', '職員番号は＊です'],
    ['taro.yamada@city.example.jp へ', '＊ へ'],
  ])('is masked in 「%s」', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    '令和6年度の研修',
    '13項目のうち3つ',
    '上司との面談が年に一度',
    '2024年4月1日から',
    '17時以降の残業',
  ])('is not told by 「%s」', (text) => {
    expect(masked(text)).toBe(normaliseText(text));
  });
});

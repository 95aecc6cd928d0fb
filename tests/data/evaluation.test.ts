import { describe, expect, it } from 'vitest';
import { cell, countBy, distinct, numberIn, readRows, sum, type CityRow } from './read-city.ts';

/** Who took a course: staff number and name of the course. */
const attended = (tag: string) =>
  new Set(
    readRows(`研修受講記録_${tag}.csv`)
      .filter((row) => ['受講', '修了'].includes(cell(row, '状況')))
      .map((row) => `${cell(row, '職員番号')} ${cell(row, '研修名')}`),
  );

describe('the evaluation of 令和6年度', () => {
  const rows = readRows('研修効果_R6.csv');
  const of = (course: string) => rows.filter((row) => cell(row, '研修名') === course);
  const pairs = (course: string) =>
    of(course).filter((row) => cell(row, '事前') !== '' && cell(row, '事後') !== '');

  it('has 350 pairs in seven courses and five in one that is too small to show', () => {
    const counts = distinct(rows.map((row) => cell(row, '研修名'))).map((c) => pairs(c).length);
    expect(counts).toEqual([48, 96, 104, 32, 21, 22, 27, 5]); // 350 + 5
  });

  it('finds higher scores afterwards in all but one of the seven', () => {
    const gain = (course: string) => {
      const list = pairs(course);
      return sum(list.map((r) => numberIn(r, '事後') - numberIn(r, '事前'))) / list.length;
    };
    for (const course of [
      'コミュニケーション能力向上研修',
      'コンプライアンス研修',
      'ハラスメント研修',
      '説明力向上研修',
    ]) {
      expect(gain(course)).toBeGreaterThan(6);
    }
    expect(Math.abs(gain('ビジネスマナー研修'))).toBeLessThan(3.5);
  });

  it('asks only people who took the course', () => {
    const known = attended('R6');
    for (const row of rows) {
      expect(known.has(`${cell(row, '受講者ID')} ${cell(row, '研修名')}`)).toBe(true);
    }
  });
});

describe('the evaluation of 令和8年度', () => {
  const rows = readRows('研修効果_R8.csv');
  const has = (row: CityRow, ...columns: string[]) =>
    columns.every((name) => cell(row, name) !== '');

  it('has 350 pairs in seven courses and eight in one that is too small to show', () => {
    const pairs = rows.filter((row) => has(row, '事前', '事後'));
    expect(countBy(pairs, (row) => cell(row, '研修名'))).toEqual({
      会計年度任用職員研修: 48,
      新任主査職研修: 27,
      新任主任主事研修: 32,
      人事評価者研修: 22,
      ハラスメント防止研修: 104,
      DX推進担当者研修: 96,
      政策法務研修: 21,
      政策立案研修: 8,
    });
  });

  it('asked three courses again, of which six or seven in ten use it', () => {
    const asked = rows.filter((row) => has(row, '行動変容'));
    const yes = asked.filter((row) => cell(row, '行動変容') === 'はい');
    expect(countBy(asked, (row) => cell(row, '研修名'))).toEqual({
      会計年度任用職員研修: 44,
      新任主任主事研修: 30,
      人事評価者研修: 22,
    });
    expect(countBy(yes, (row) => cell(row, '研修名'))).toEqual({
      会計年度任用職員研修: 27,
      新任主任主事研修: 21,
      人事評価者研修: 15,
    });
  });

  it('has 641 sheets of fifteen courses, each question answered from 1 to 5', () => {
    const answered = rows.filter((row) => has(row, '総合満足度'));
    expect(answered).toHaveLength(641);
    expect(distinct(answered.map((row) => cell(row, '研修名')))).toHaveLength(15);
    for (const question of [
      '総合満足度',
      '仕事に役立つ',
      '教材・資料',
      '進め方・時間',
      '講師の説明',
    ]) {
      expect(answered.every((row) => /^[1-5]$/.test(cell(row, question)))).toBe(true);
    }
  });

  it('asks only people who took the course', () => {
    const known = attended('R8');
    for (const row of rows) {
      expect(known.has(`${cell(row, '受講者ID')} ${cell(row, '研修名')}`)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import { cell, countBy, distinct, numberIn, readRows, sum, type CityRow } from './read-city.ts';

const records = (tag: string) => readRows(`研修受講記録_${tag}.csv`);
const isCounted = (row: CityRow) => ['受講', '修了'].includes(cell(row, '状況'));
const dayOf = (row: CityRow) => parseCalendarDate(cell(row, '実施日')) ?? '';
const keyOf = (row: CityRow) => [cell(row, '職員番号'), cell(row, '研修名'), dayOf(row)].join(' ');

/** Counted rows without repeats of person, course and date. */
function counted(rows: readonly CityRow[]): CityRow[] {
  const seen = new Set<string>();
  return rows.filter(isCounted).filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
}

const people = (rows: readonly CityRow[]) => distinct(rows.map((row) => cell(row, '職員番号')));
const CATEGORIES = ['市長会研修', '自治研修所研修', '派遣研修', 'その他研修', '自主研修'];

describe('the training records', () => {
  // attendances and courses per 区分 in the order above, as Yuzawa published them
  it.each([
    { tag: 'R3', attendances: [64, 39, 2, 257, 3], courses: [10, 1, 2, 9, 3], attendees: 298 }, // 365, 25
    { tag: 'R4', attendances: [67, 31, 7, 586, 4], courses: [9, 1, 5, 8, 4], attendees: 471 }, // 695, 27
    { tag: 'R5', attendances: [64, 36, 7, 353, 12], courses: [9, 1, 5, 10, 12], attendees: 338 }, // 472, 37
    { tag: 'R6', attendances: [51, 36, 6, 651, 9], courses: [9, 1, 4, 10, 9], attendees: 489 }, // 753, 33
  ])('come to the published table of $tag', ({ tag, attendances, courses, attendees }) => {
    const rows = counted(records(tag));
    const of = (category: string) => rows.filter((row) => cell(row, '区分') === category);
    expect(CATEGORIES.map((category) => of(category).length)).toEqual(attendances);
    expect(
      CATEGORIES.map((category) => distinct(of(category).map((r) => cell(r, '研修名'))).length),
    ).toEqual(courses);
    expect(people(rows)).toHaveLength(attendees);
    expect(rows).toHaveLength(sum(attendances));
    expect(distinct(rows.map((row) => cell(row, '研修名')))).toHaveLength(sum(courses));
  });

  it('say who did not come: 41 rows of 令和6年度', () => {
    const others = records('R6').filter((row) => !isCounted(row));
    expect(countBy(others, (row) => cell(row, '状況'))).toEqual({ 欠席: 28, 取消: 13 });
  });

  it('hold some rows twice, which the key of person, course and date removes', () => {
    const repeats = ['R3', 'R4', 'R5', 'R6'].map(
      (tag) => records(tag).filter(isCounted).length - counted(records(tag)).length,
    );
    expect(repeats).toEqual([2, 4, 3, 5]);
  });

  it.each([
    ['R3', 2021],
    ['R4', 2022],
    ['R5', 2023],
    ['R6', 2024],
    ['R7', 2025],
    ['R8', 2026],
  ])('lie in their own 年度: %s', (tag, year) => {
    expect(distinct(records(tag).map((row) => String(fiscalYearOfDate(dayOf(row)))))).toEqual([
      String(year),
    ]);
  });

  it('reach as many of the staff of 令和6年度 as the design says', () => {
    expect(((489 / 2041) * 100).toFixed(1)).toBe('24.0'); // 48,900 / 2,041 = 23.96
    const here = counted(records('R6')).filter((row) => cell(row, '部') === '交通部');
    expect(people(here).length / 86).toBeLessThan(0.2); // 交通部 has 86 people and sends few
  });

  it('agree with the published totals, which leave 合計 out', () => {
    const totals = readRows('研修実績_集計.csv');
    const ofYear = (year: string) => totals.filter((row) => cell(row, '年度') === year);
    const years = ['令和3年度', '令和4年度', '令和5年度', '令和6年度'];
    const column = (name: string) =>
      years.map((year) => sum(ofYear(year).map((row) => numberIn(row, name))));
    expect(totals).toHaveLength(20); // 4 years × 5 区分
    expect(column('受講者数')).toEqual([365, 695, 472, 753]);
    expect(column('科目数')).toEqual([25, 27, 37, 33]);
  });
});

describe('the DX推進員', () => {
  const rows = readRows('DX推進員研修_修了記録.csv');
  const first = rows
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .filter((row, index, all) => {
      const id = cell(row, '職員番号');
      return all.findIndex((other) => cell(other, '職員番号') === id) === index;
    });
  const newIn = (year: number) => first.filter((row) => fiscalYearOfDate(dayOf(row)) === year);

  it('are 96 people of 令和7 and 42 of 令和8年度, 138 together', () => {
    expect([newIn(2025).length, newIn(2026).length]).toEqual([96, 42]); // 96 + 42 = 138
    expect(people(rows)).toHaveLength(138);
  });

  it('completed the course again twelve times', () => {
    expect(rows).toHaveLength(150); // 138 + 12
    expect(distinct(rows.map(keyOf))).toHaveLength(150);
    expect(distinct(rows.map((row) => cell(row, '状況')))).toEqual(['修了']);
  });

  it('come in bunches over 18 months, about twice as uneven as chance would have it', () => {
    const months = Object.values(countBy(first, (row) => dayOf(row).slice(0, 7)));
    expect(months).toHaveLength(18);
    const pace = 138 / 18; // 7.67 a month
    // φ = Σ(x − λ)² / λ / 17
    const phi = sum(months.map((count) => (count - pace) ** 2)) / pace / 17;
    expect(phi).toBeGreaterThan(1.9);
    expect(phi).toBeLessThan(2.1);
  });

  it('sit in 74 of the 101 課', () => {
    const sections = distinct(rows.map((row) => `${cell(row, '部')} ${cell(row, '課')}`));
    expect(sections).toHaveLength(74);
    const covered: Record<string, number> = {};
    for (const section of sections) {
      const division = section.split(' ')[0] ?? '';
      covered[division] = (covered[division] ?? 0) + 1;
    }
    // 5+8+3+5+2+6+4+5+5+3+6+6+1+9+3+1+2 = 74
    expect(covered).toEqual({
      企画部: 5,
      総務部: 8,
      税務部: 3,
      市民部: 5,
      環境部: 2,
      福祉部: 6,
      保健部: 4,
      こども未来部: 5,
      経済部: 5,
      農林水産部: 3,
      都市整備部: 6,
      上下水道部: 6,
      交通部: 1,
      教育委員会事務局: 9,
      支所: 3,
      議会事務局: 1,
      各種委員会事務局: 2,
    });
  });
});

describe('the basic digital training', () => {
  it('was attended 726 times by 588 people', () => {
    const rows = readRows('デジタル基礎研修_受講記録.csv');
    expect(counted(rows)).toHaveLength(726);
    expect(people(counted(rows))).toHaveLength(588);
    expect(rows.filter((row) => !isCounted(row))).toHaveLength(14);
    const last = rows.map(dayOf).sort().at(-1) ?? '';
    expect(last >= '2026-09-01' && last <= '2026-09-30').toBe(true);
  });
});

describe('the goals', () => {
  const goals = readRows('育成目標.csv');
  const of = (name: string) => goals.filter((row) => cell(row, '目標名') === name);
  const total = (name: string) => sum(of(name).map((row) => numberIn(row, '目標値')));

  it('are 500 DX推進員 and 2,500 for all staff over five years', () => {
    expect(total('DX推進員')).toBe(500); // 5 × 100
    expect(total('全職員')).toBe(2500); // 5 × 500
    expect(distinct(of('DX推進員').map((row) => cell(row, '単位')))).toEqual(['実人数']);
    expect(distinct(of('全職員').map((row) => cell(row, '単位')))).toEqual(['']);
    expect(distinct(goals.map((row) => cell(row, '段階')))).toEqual(['Ⅱ', 'Ⅰ', '']);
  });

  it('name the course that counts, and monthly actuals where none does', () => {
    const courseOf = (name: string) => distinct(of(name).map((row) => cell(row, '数え方')));
    const names = (file: string) => distinct(readRows(file).map((row) => cell(row, '研修名')));
    expect(courseOf('DX推進員')).toEqual(names('DX推進員研修_修了記録.csv'));
    expect(courseOf('全職員')).toEqual(names('デジタル基礎研修_受講記録.csv'));
    expect(courseOf('eラーニング修了')).toEqual(['']);
    const actuals = readRows('目標実績.csv');
    expect(actuals).toHaveLength(18); // April 2025 to September 2026
    expect(distinct(actuals.map((row) => cell(row, '目標名')))).toEqual(['eラーニング修了']);
    expect(sum(actuals.map((row) => numberIn(row, '実績値')))).toBe(369); // 231 + 138
  });
});

describe('the training plan of 令和8年度', () => {
  const plan = readRows('研修計画_R8.csv');
  const rows = records('R8');

  it('has 28 courses: 18 held, one given up, one moved, 8 to come', () => {
    expect(distinct(plan.map((row) => cell(row, '研修名')))).toHaveLength(28);
    const held = distinct(counted(rows).map((row) => cell(row, '研修名')));
    expect(held).toHaveLength(18);
    const remarks = countBy(plan, (row) => cell(row, '備考').slice(0, 4));
    expect(remarks).toEqual({ 実施済: 16, 実施中: 2, 中止: 1, 日程変更: 1, '': 8 });
  });

  it('was followed by 789 of 872 people by the end of September, 61 were absent', () => {
    const held = distinct(counted(rows).map((row) => cell(row, '研修名')));
    const due = rows.filter((row) => held.includes(cell(row, '研修名')));
    expect(due).toHaveLength(872);
    // 789 + 61 + 22 = 872
    expect(countBy(due, (row) => cell(row, '状況'))).toEqual({ 受講: 789, 欠席: 61, 申込: 22 });
    expect(rows.length - due.length).toBe(14); // applications for まちづくり研修 in October
  });

  it('has a notice from everybody who was absent, and most of the reports', () => {
    const absent = rows.filter((row) => cell(row, '状況') === '欠席');
    expect(countBy(absent, (row) => cell(row, '欠席届'))).toEqual({ 有: 61 });
    expect(rows.filter((row) => cell(row, '欠席届') !== '')).toHaveLength(61);
    // 135 of the 789 took eラーニング, about which nobody writes: 585 + 69 = 654
    expect(countBy(counted(rows), (row) => cell(row, '報告書'))).toEqual({
      提出済: 585,
      未提出: 69,
      '': 135,
    });
  });

  it('serves five aims, two courses none of them', () => {
    const aims = plan.map((row) => cell(row, 'ねらい').split('|').filter(Boolean));
    expect(distinct(aims.flat())).toHaveLength(5);
    // 8 + 7 + 11 + 6 + 3 = 35 = 17 + 2 × 9; キャリアデザイン研修 and ライフプラン研修 none
    const counts = aims.map((own) => ({ aims: String(own.length) }));
    expect(countBy(counts, (row) => cell(row, 'aims'))).toEqual({ 1: 17, 2: 9, 0: 2 });
  });

  it('says when in words, and gives days only where there are some', () => {
    const open = plan.filter((row) => cell(row, '開始日') === '');
    expect(open.map((row) => cell(row, '実施予定'))).toEqual([
      '10月～11月のうちいずれか1日',
      '未定',
    ]);
    for (const when of ['随時', '通年', '7月予定', '後期', '５月～９月']) {
      expect(plan.map((row) => cell(row, '実施予定'))).toContain(when);
    }
  });
});

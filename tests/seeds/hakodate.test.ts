import { describe, expect, it } from 'vitest';
import { readSeed, wholeNumber, type SeedRow } from './read-seed.ts';

const courses = readSeed('hakodate/courses.csv');
const marks = readSeed('hakodate/course-capabilities.csv');
const dispatch = readSeed('hakodate/dispatch.csv');
const documents = readSeed('documents.csv');

const POSITIONS = ['係員', '主任', '主査・係長', '課長'];
const CAPABILITIES = [
  '倫理',
  '知識・技術',
  'コミュニケーション',
  '業務遂行',
  '課題対応',
  '協調性',
  '説明',
  '企画・立案',
  '判断',
  '組織統率・人材育成',
];
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

function cell(row: SeedRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`seed has no column ${column}`);
  return value;
}

/** The values of one cell, without those that are empty. */
function values(row: SeedRow, column: string): string[] {
  return cell(row, column).split('|').filter(Boolean);
}

function countBy(rows: SeedRow[], key: (row: SeedRow) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/** The dates printed with a weekday, "4/14(火)・15(水)" giving two; January to March are 2027. */
function printedDates(text: string): { date: string; weekday: string }[] {
  let month = 0;
  return [...text.matchAll(/(?:(\d+)\/)?(\d+)[(（]([日月火水木金土])[)）]/g)].map((match) => {
    if (match[1] !== undefined) month = Number(match[1]);
    const year = month >= 4 ? 2026 : 2027;
    const day = String(match[2]).padStart(2, '0');
    return {
      date: `${year}-${String(month).padStart(2, '0')}-${day}`,
      weekday: String(match[3]),
    };
  });
}

function weekdayOf(date: string): string {
  return String(WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]);
}

/** The runs of a course: the parts of its schedule with their start, end and days. */
function runs(row: SeedRow): { schedule: string; start: string; end: string; days: string }[] {
  const part = (column: string, index: number) => cell(row, column).split('|')[index] ?? '';
  return cell(row, 'schedule')
    .split('|')
    .map((schedule, index) => ({
      schedule,
      start: part('start', index),
      end: part('end', index),
      days: part('days', index),
    }));
}

/** Days from Monday to Friday between two dates, both included. */
function workingDays(start: string, end: string): number {
  let count = 0;
  for (let day = Date.parse(start); day <= Date.parse(end); day += 86_400_000) {
    if (![0, 6].includes(new Date(day).getUTCDay())) count += 1;
  }
  return count;
}

const allRuns = courses.flatMap(runs);
const isLongDispatch = (row: SeedRow) => cell(row, 'years') !== '';

describe('the courses of the Hakodate plan', () => {
  it('are 36 rows in the seven categories of the plan', () => {
    // 10 + 3 + 4 + 4 + 4 + 5 + 6 = 36
    expect(countBy(courses, (row) => cell(row, 'category'))).toEqual({
      必修: 10,
      特別: 3,
      推薦: 4,
      選択: 4,
      支援: 4,
      派遣: 5,
      その他: 6,
    });
  });

  it('are 32 different courses, since two of them have several target groups', () => {
    // 36 rows − 1 (two groups of 新規採用職員研修) − 3 (four groups of メンタルヘルス研修) = 32
    expect(distinct(courses.map((row) => cell(row, 'course')))).toHaveLength(32);
    const repeated = Object.entries(countBy(courses, (row) => cell(row, 'course')));
    expect(repeated.filter(([, count]) => count > 1)).toEqual([
      ['新規採用職員研修', 2],
      ['メンタルヘルス研修', 4],
    ]);
  });

  it('stand under the heading printed for their category', () => {
    const pairs = courses.map((row) => `${cell(row, 'category')} ${cell(row, 'heading')}`);
    expect(distinct(pairs)).toEqual([
      '必修 必修研修',
      '特別 特別研修',
      '推薦 推薦研修',
      '選択 選択研修',
      '支援 職場研修支援',
      '支援 自己啓発支援',
      '派遣 行政機関等派遣研修',
      'その他 その他',
    ]);
    expect(courses.filter((row) => cell(row, 'place') !== `◆${cell(row, 'heading')}`)).toEqual([]);
  });

  it('all belong to fiscal year 2026 and say who they are for and what is taught', () => {
    expect(distinct(courses.map((row) => cell(row, 'fiscal_year')))).toEqual(['2026']);
    expect(courses.filter((row) => cell(row, 'target') === '')).toEqual([]);
    // the four dispatches that last two years print a purpose, but no list of contents
    const withoutContents = courses.filter((row) => cell(row, 'contents') === '');
    expect(withoutContents.map((row) => cell(row, 'course'))).toEqual(
      courses.filter(isLongDispatch).map((row) => cell(row, 'course')),
    );
  });

  it('say how people are selected, except support and dispatch', () => {
    expect(
      countBy(courses, (row) => `${cell(row, 'category')} ${cell(row, 'selection')}`.trim()),
    ).toEqual({
      '必修 指定': 8,
      '必修 指定|推薦': 2,
      '特別 指定|推薦': 1,
      '特別 指定|選択': 2,
      '推薦 推薦': 4,
      '選択 選択': 4,
      支援: 4,
      派遣: 5,
      'その他 指定': 4,
      'その他 選択': 2,
    });
  });

  it('name their department only where the plan prints one in brackets', () => {
    // メンタルヘルス研修 has four rows
    expect(countBy(courses, (row) => cell(row, 'organiser'))).toEqual({
      '': 30,
      職員厚生課: 4,
      文書法制課: 1,
      '市民・男女共同参画課': 1,
    });
  });

  it('are joint in five cases, three of them with the municipalities of the region', () => {
    const joint = courses.filter((row) => cell(row, 'joint') === 'true');
    expect(joint.map((row) => cell(row, 'course'))).toEqual([
      '青函合同政策立案研修',
      '女性キャリアデザイン研修',
      '異業種交流研修（まちづくり研修）',
      '事務ミス防止研修',
      'タイムマネジメント研修',
    ]);
    expect(joint.filter((row) => cell(row, 'note').includes('定住自立圏'))).toHaveLength(3);
    expect(courses.filter((row) => !['', 'true'].includes(cell(row, 'joint')))).toEqual([]);
  });

  it('name only the four positions of the plan as positions of a target', () => {
    const named = distinct(courses.flatMap((row) => values(row, 'positions')));
    expect(named.filter((position) => !POSITIONS.includes(position))).toEqual([]);
  });

  it('count everybody up to 主査職 as three positions', () => {
    const upToChief = courses.filter((row) => cell(row, 'target').includes('主査職以下'));
    expect(upToChief.map((row) => cell(row, 'positions'))).toEqual(
      // 推薦 3 + 選択 2 = 5 courses
      Array.from({ length: 5 }, () => '係員|主任|主査・係長'),
    );
  });

  it('give a deadline for each of the four kinds of support and nowhere else', () => {
    const withDeadline = courses.filter((row) => cell(row, 'deadline') !== '');
    expect(distinct(withDeadline.map((row) => cell(row, 'category')))).toEqual(['支援']);
    expect(countBy(withDeadline, (row) => cell(row, 'deadline'))).toEqual({
      '研修実施の1ヵ月前|最終期限1/29(金)': 2,
      研修期間に応じて設定: 2,
    });
  });
});

describe('the dates of the Hakodate plan', () => {
  it('fall on the weekday printed beside each of them', () => {
    const printed = courses.flatMap((row) =>
      printedDates(`${cell(row, 'schedule')}|${cell(row, 'deadline')}`),
    );
    // 必修 18 + 特別 3 + 推薦 7 + 選択 3 + JIAM 2 + deadlines 2 = 35
    expect(printed).toHaveLength(35);
    expect(printed.filter(({ date, weekday }) => weekdayOf(date) !== weekday)).toEqual([]);
  });

  it('run from the first to the last date printed', () => {
    const dated = allRuns.filter(({ schedule }) => printedDates(schedule).length > 0);
    // 必修 10 rows + 1 (前期・後期) + 特別 3 + 推薦 4 + 選択 3 + JIAM 1 = 22
    expect(dated).toHaveLength(22);
    for (const { schedule, start, end } of dated) {
      const dates = printedDates(schedule).map(({ date }) => date);
      expect([schedule, start, end]).toEqual([schedule, dates.at(0), dates.at(-1)]);
    }
  });

  it('stay empty where the plan prints none', () => {
    const undated = courses.filter(
      (row) => printedDates(cell(row, 'schedule')).length === 0 && !isLongDispatch(row),
    );
    expect(undated.map((row) => cell(row, 'start') + cell(row, 'end') + cell(row, 'days'))).toEqual(
      // e-ラーニング 1 + 支援 4 + その他 6 = 11
      Array.from({ length: 11 }, () => ''),
    );
  });

  it('lie between April 2026 and March 2027, except dispatches that began a year earlier', () => {
    const outside = courses.filter((row) =>
      [...values(row, 'start'), ...values(row, 'end')].some(
        (date) => date < '2026-04-01' || date > '2027-03-31',
      ),
    );
    expect(outside.map((row) => `${cell(row, 'course')} ${cell(row, 'start')}`)).toEqual([
      '国土交通省 2025-04-01',
      '国土交通省北海道運輸局 2025-04-01',
      '（公社）北海道観光機構 2025-04-01',
    ]);
  });

  it('last as many days as printed', () => {
    const lasting = allRuns.filter(({ schedule }) => /[【（]\d+日間[】）]/.test(schedule));
    // 6 + 2 + 2 + 4 + 2 + 2 + 5 = 23 days in seven runs
    expect(lasting.map(({ days }) => days)).toEqual(['6', '2', '2', '4', '2', '2', '5']);
    for (const { schedule, days } of lasting) expect(schedule).toContain(`${days}日間`);
  });

  it('have as many working days between first and last as the days printed', () => {
    // 4/1 Wednesday to 4/8 Wednesday: 1, 2, 3, 6, 7, 8 = 6 days
    for (const { schedule, start, end, days } of allRuns) {
      if (!/\d日間/.test(schedule)) continue;
      expect([schedule, workingDays(start, end)]).toEqual([schedule, Number(days)]);
    }
  });

  it('take one day, or half a day, where one of several dates is chosen', () => {
    const chosen = allRuns.filter(({ schedule }) => schedule.includes('のうちいずれか'));
    expect(chosen.map(({ schedule, days }) => [schedule.slice(-2), days])).toEqual([
      ['1日', '1'],
      ['1日', '1'],
      ['半日', '0.5'],
    ]);
  });

  it('give a number of days nowhere else', () => {
    // 7 runs of several days + 3 choices = 10
    expect(allRuns.filter(({ days }) => days !== '')).toHaveLength(10);
  });
});

describe('the capabilities of the Hakodate plan', () => {
  it('belong to a course of the plan, under the same heading', () => {
    const headings = new Map(courses.map((row) => [cell(row, 'course'), cell(row, 'place')]));
    expect(
      marks.filter((mark) => headings.get(cell(mark, 'course')) !== cell(mark, 'place')),
    ).toEqual([]);
  });

  it('are marked 74 times', () => {
    // 必修 4+4+2+3+4+3+1+3 = 24, 特別 2+2+2 = 6, 推薦 10+8+4+10 = 32, 選択 3+6+3 = 12
    expect(countBy(marks, (mark) => cell(mark, 'place'))).toEqual({
      '◆必修研修': 24,
      '◆特別研修': 6,
      '◆推薦研修': 32,
      '◆選択研修': 12,
    });
  });

  it('are marked for the future in the recommended courses only', () => {
    // 青函 3 + 1, 政策法務 1, 女性キャリア 1, 異業種 3 + 1 = 10
    const future = marks.filter((mark) => cell(mark, 'mark') === 'future');
    expect(countBy(future, (mark) => cell(mark, 'course'))).toEqual({
      青函合同政策立案研修: 4,
      政策法務研修: 1,
      女性キャリアデザイン研修: 1,
      '異業種交流研修（まちづくり研修）': 4,
    });
    expect(marks.filter((mark) => cell(mark, 'mark') === 'target')).toHaveLength(64);
    expect(distinct(future.map((mark) => cell(mark, 'place')))).toEqual(['◆推薦研修']);
  });

  it('stand in 36 brackets, six of them for the future', () => {
    // one bracket per course and position; the two brackets for 課長 and 主査・係長 together
    // count twice here: 30 + 2 of 【】 and 6 of 《》
    const brackets = distinct(
      marks.map(
        (mark) => `${cell(mark, 'mark')} ${cell(mark, 'course')} ${cell(mark, 'position')}`,
      ),
    );
    expect(brackets.filter((bracket) => bracket.startsWith('target'))).toHaveLength(30 + 2);
    expect(brackets.filter((bracket) => bracket.startsWith('future'))).toHaveLength(6);
  });

  it('use four positions and ten capabilities', () => {
    expect(distinct(marks.map((mark) => cell(mark, 'position'))).toSorted()).toEqual(
      POSITIONS.toSorted(),
    );
    expect(distinct(marks.map((mark) => cell(mark, 'capability'))).toSorted()).toEqual(
      CAPABILITIES.toSorted(),
    );
  });

  it('are marked once per course and position', () => {
    const keys = marks.map((mark) =>
      ['course', 'position', 'capability'].map((column) => cell(mark, column)).join(' '),
    );
    expect(distinct(keys)).toHaveLength(keys.length);
  });

  it('are missing for two courses of the four marked categories', () => {
    const marked = new Set(marks.map((mark) => cell(mark, 'course')));
    const expected = courses.filter((row) =>
      ['必修', '特別', '推薦', '選択'].includes(cell(row, 'category')),
    );
    expect(
      expected.map((row) => cell(row, 'course')).filter((course) => !marked.has(course)),
    ).toEqual(['会計年度任用職員研修', 'e-ラーニング研修']);
  });

  it('cover every position that the target of a marked course names', () => {
    for (const row of courses) {
      const ofCourse = marks.filter((mark) => cell(mark, 'course') === cell(row, 'course'));
      if (ofCourse.length === 0) continue;
      const marked = ofCourse.map((mark) => cell(mark, 'position'));
      expect([cell(row, 'course'), ...values(row, 'positions')]).toEqual([
        cell(row, 'course'),
        ...values(row, 'positions').filter((position) => marked.includes(position)),
      ]);
    }
  });
});

describe('the dispatches of the Hakodate plan', () => {
  it('send five people: three to authorities, one to a private body, one to an institute', () => {
    expect(countBy(dispatch, (row) => cell(row, 'kind'))).toEqual({
      行政機関: 3,
      民間企業等: 1,
      研修機関: 1,
    });
    // 1 + 1 + 1 + 1 + 1 = 5
    expect(dispatch.reduce((sum, row) => sum + wholeNumber(row, 'people'), 0)).toBe(5);
  });

  it('last two years from 1 April, so that all of them are away during fiscal year 2026', () => {
    const long = dispatch.filter(isLongDispatch);
    expect(long).toHaveLength(4);
    for (const row of long) {
      const years = wholeNumber(row, 'years');
      const printed = /^R(\d+)\.4\.1から2年間$/.exec(cell(row, 'period'));
      const began = 2018 + Number(printed?.[1]); // R7 = 2018 + 7 = 2025
      expect(cell(row, 'start')).toBe(`${began}-04-01`);
      expect(years).toBe(2);
      // 2025 + 2 − 1 = 2026, 2026 + 2 − 1 = 2027
      expect(began + years - 1).toBeGreaterThanOrEqual(2026);
    }
  });

  it('stand in the course list with the same target, time and people', () => {
    const pick = (row: SeedRow, name: string, period: string) =>
      [name, 'target', period, 'start', 'end', 'years', 'people'].map((column) =>
        cell(row, column),
      );
    expect(dispatch.map((row) => pick(row, 'destination', 'period'))).toEqual(
      courses
        .filter((row) => cell(row, 'category') === '派遣')
        .map((row) => pick(row, 'course', 'schedule')),
    );
  });
});

describe('every Hakodate table', () => {
  const tables = Object.entries({ courses, marks, dispatch });

  it.each(tables)('ends with a known document and a place: %s', (_name, rows) => {
    const known = documents.map((row) => cell(row, 'document'));
    for (const row of rows) {
      expect(Object.keys(row).slice(-2)).toEqual(['document', 'place']);
      expect(cell(row, 'document')).toBe('hakodate');
      expect(known).toContain(cell(row, 'document'));
      expect(cell(row, 'place')).toMatch(/^◆/);
    }
  });

  it.each(tables)('has no half-width kana and no radical look-alikes: %s', (_name, rows) => {
    const text = rows.flatMap((row) => Object.values(row)).join('\n');
    expect(text).not.toMatch(/[\uff61-\uff9f\u2e80-\u2fdf]/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYearSpan } from '#lib/domain/fiscal-year.ts';
import { parsePlanDate } from '#lib/domain/plan-date.ts';
import { readSeed } from '../seeds/read-seed.ts';

const span = (text: string, fiscalYear = 2026) => {
  const date = parsePlanDate(text, fiscalYear);
  return date?.from === null ? date.kind : `${date?.from} ${date?.to}`;
};

describe('when a course is planned', () => {
  it.each([
    ['7月予定', '2026-07-01 2026-07-31'],
    ['２月', '2027-02-01 2027-02-28'],
    ['９月～３月', '2026-09-01 2027-03-31'],
    ['10月～翌年2月', '2026-10-01 2027-02-28'],
    ['前期', '2026-04-01 2026-09-30'],
    ['後期', '2026-10-01 2027-03-31'],
    ['前期4月、後期10月', '2026-04-01 2026-10-31'],
    ['第4四半期', '2027-01-01 2027-03-31'],
    ['4月下旬', '2026-04-21 2026-04-30'],
    ['６月上旬', '2026-06-01 2026-06-10'],
    ['1月中旬～2月上旬', '2027-01-11 2027-02-10'],
    ['令和8年5月14日（木）', '2026-05-14 2026-05-14'],
    ['2026/5/14～15', '2026-05-14 2026-05-15'],
    ['5/14・15', '2026-05-14 2026-05-15'],
    ['4月13日', '2026-04-13 2026-04-13'],
    ['4/14(火)・15(水)・16(木)のうちいずれか半日', '2026-04-14 2026-04-16'],
    ['10月～11月のうちいずれか1日', '2026-10-01 2026-11-30'],
    ['4/1(水)～4/8(水)【6日間】', '2026-04-01 2026-04-08'],
    ['R7.4.1から2年間', '2025-04-01 2027-03-31'],
    ['R7.4.1から6か月間', '2025-04-01 2025-09-30'],
    ['通年', '2026-04-01 2027-03-31'],
  ])('%s is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each([
    ['随時', 'any_time'],
    ['未定', 'undecided'],
    ['日程調整中', 'undecided'],
    ['別途通知', 'undecided'],
    ['新規採用職員研修の一部として実施', 'within_another'],
    ['13月', 'unreadable'],
    ['6月31日', 'unreadable'],
    ['5/15～5/14', 'unreadable'],
    ['夏ごろ', 'unreadable'],
    ['4月ほか', 'unreadable'],
    ['4月、秋', 'unreadable'],
    ['年2回', 'unreadable'],
    ['予定', 'unreadable'],
    ['__proto__', 'unreadable'],
  ])('%s has no date: %s', (text, kind) => {
    expect(parsePlanDate(text, 2026)).toEqual({ kind, from: null, to: null });
  });

  it('is nothing where nothing is written', () => {
    expect([parsePlanDate('', 2026), parsePlanDate('　', 2026)]).toEqual([null, null]);
  });

  it('lies within its 年度 when the text names no year, and ends after it begins', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 1, max: 28 });
    const text = fc.oneof(
      fc.tuple(month, day).map(([m, d]) => `${m}/${d}`),
      fc
        .tuple(month, fc.constantFrom('', '上旬', '中旬', '下旬', '予定'))
        .map(([m, p]) => `${m}月${p}`),
      fc.tuple(month, month).map(([a, b]) => `${a}月～${b}月`),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 2000, max: 2050 }), (written, year) => {
        const date = parsePlanDate(written, year);
        if (date?.from == null || date.to === null) return;
        const { start, end } = fiscalYearSpan(year);
        expect(start <= date.from && date.from <= date.to && date.to <= end).toBe(true);
      }),
    );
  });
});

describe('the plans of two cities', () => {
  const hakodate = readSeed('hakodate/courses.csv');
  const isehara = readSeed('isehara/courses.csv');
  const periods = ['hakodate/dispatch.csv', 'isehara/dispatch.csv'].flatMap((path) =>
    readSeed(path).map((row) => ({
      text: row['period'] ?? '',
      year: path[0] === 'h' ? 2026 : 2023,
    })),
  );
  const texts = [
    ...[...hakodate, ...isehara].map((row) => ({
      text: row['schedule'] ?? '',
      year: Number(row['fiscal_year']),
    })),
    ...periods,
  ].filter(({ text }) => text !== '');

  it('give a time that is understood for every course', () => {
    const unread = texts.filter(
      ({ text, year }) => parsePlanDate(text, year)?.kind === 'unreadable',
    );
    expect(unread).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each([
    ['Hakodate', hakodate],
    ['Isehara', isehara],
  ])('have the first and last day that the transcription of %s has', (_city, rows) => {
    for (const row of rows) {
      const date = parsePlanDate(row['schedule'] ?? '', Number(row['fiscal_year']));
      if (date?.kind !== 'dated') {
        expect(row['start']).toBe('');
        continue;
      }
      const days = (column: string) => (row[column] ?? '').split('|').filter(Boolean).sort();
      const [first, last] = [days('start')[0], days('end').at(-1)];
      if (first !== undefined)
        expect([row['schedule'], date.from]).toEqual([row['schedule'], first]);
      if (last !== undefined) expect([row['schedule'], date.to]).toEqual([row['schedule'], last]);
      const [month, lastMonth] = [row['start_month'] ?? '', row['end_month'] ?? ''];
      if (month !== '') expect(date.from?.slice(0, 7)).toBe(month);
      if (lastMonth !== '') expect(date.to?.slice(0, 7)).toBe(lastMonth);
    }
  });
});

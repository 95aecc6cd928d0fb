import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfSerial,
  localDate,
  parseCalendarDate,
  parseMonth,
} from '#lib/domain/calendar-date.ts';
import { eraYearOf } from '#lib/domain/fiscal-year.ts';

describe('a day as a city writes it', () => {
  it.each([
    '2024-06-28',
    '2024/6/28',
    '2024/06/28',
    '2024.6.28',
    '2024年6月28日',
    '２０２４年６月２８日',
    '2024 年 6 月 28 日',
    '令和6年6月28日',
    '令和６年６月２８日',
    'R6.6.28',
    'R6/6/28',
    'R06.06.28',
    '令6.6.28',
    'R060628',
    '2024-06-28T09:30:00.000Z',
    '20240628',
    '2024/6/28(金)',
    '2024年6月28日（金曜日）',
    '2024-06-28 09:30',
    '2024/6/28 9:30:00',
    '2024-06-28T09:30:00',
  ])('is understood: %s', (text) => {
    expect(parseCalendarDate(text)).toBe('2024-06-28');
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
    ['2024-02-29', '2024-02-29'], // a leap year
    ['2000/2/29', '2000-02-29'],
  ])('keeps its year: %s', (text, iso) => {
    expect(parseCalendarDate(text)).toBe(iso);
  });

  it.each([
    ['the 31st of June', '2024-06-31'],
    ['the 29th of February in a common year', '2023/2/29'],
    ['a month 13', '2024-13-01'],
    ['a month nought', '2024-00-10'],
    ['a day nought', '2024-06-00'],
    ['an era that had ended', '平成32年1月1日'],
    ['a month', '2024年6月'],
    ['随時', '随時'],
    ['a plan, not a day', '7月予定'],
    ['a serial number of Excel', '45471'],
    ['nothing', ''],
  ])('is not invented: %s', (_what, text) => {
    expect(parseCalendarDate(text)).toBeNull();
  });

  it('is the same in every notation', () => {
    const day = fc.date({
      min: new Date('1927-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, d = 0] = iso.split('-').map(Number);
        const { era, letter, year: eraYear } = eraYearOf(year);
        for (const text of [
          iso,
          `${year}/${month}/${d}`,
          `${era}${eraYear}年${month}月${d}日`,
          `${letter}${eraYear}.${month}.${d}`,
          iso.replaceAll('-', ''),
        ]) {
          expect(parseCalendarDate(text)).toBe(iso);
        }
      }),
    );
  });
});

describe('a month as a city writes it', () => {
  it.each([
    ['令和7年4月', '2025-04-01'],
    ['令和７年４月', '2025-04-01'],
    ['令和7年 4月', '2025-04-01'],
    ['2025-04', '2025-04-01'],
    ['2025/4', '2025-04-01'],
    ['2025年4月', '2025-04-01'],
    ['R7.4', '2025-04-01'],
    ['R8.12', '2026-12-01'],
  ])('is its first day: %s', (text, iso) => {
    expect(parseMonth(text)).toBe(iso);
  });

  it.each(['2025-13', '令和7年0月', '令和7年度', '4月', '2025', ''])(
    'is not invented: %s',
    (text) => {
      expect(parseMonth(text)).toBeNull();
    },
  );
});

describe('a serial number of Excel', () => {
  it.each([
    ['45471', '2024-06-28'],
    ['45383', '2024-04-01'],
    ['45471.375', '2024-06-28'],
    ['４５４７１', '2024-06-28'],
    ['36526', '2000-01-01'],
  ])('%s is the day that Excel shows for it', (text, iso) => {
    expect(dateOfSerial(text)).toBe(iso);
  });

  it.each(['2024', '123', '19999', '80000', '454710', '', '4547a'])('is not %s', (text) => {
    expect(dateOfSerial(text)).toBeNull();
  });
});

it.each(['Jul-24', 'July-2024', '202407', 'R6.7', '令6年7月'])(
  'the month %s is July 2024',
  (text) => {
    expect(parseMonth(text)).toBe('2024-07-01');
  },
);

describe('the day on the clock of this computer', () => {
  it('is the same from its first to its last minute', () => {
    expect(localDate(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
    expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

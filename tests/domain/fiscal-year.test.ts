import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import {
  calendarYearOfEra,
  eraYearOf,
  fiscalMonth,
  fiscalYearInFileName,
  fiscalYearOfDate,
  FiscalYearSchema,
  fiscalYearSpan,
  parseFiscalYear,
} from '#lib/domain/fiscal-year.ts';

describe('a 年度 as a city writes it', () => {
  it.each([
    ['令和6年度', 2024],
    ['令和6年', 2024],
    ['令和６年度', 2024],
    ['令和 6 年度', 2024],
    [' 令和6年度 ', 2024],
    ['令和06年度', 2024],
    ['令和10年度', 2028],
    ['㋿6年度', 2024], // the era as one character
    ['R6', 2024],
    ['Ｒ６', 2024],
    ['r6', 2024],
    ['R06', 2024],
    ['R.6', 2024],
    ['R6年度', 2024],
    ['2024', 2024],
    ['２０２４', 2024],
    ['2024年度', 2024],
    ['2024年', 2024],
    ['西暦2024年度', 2024],
    ['FY2024', 2024],
    ['令和元年度', 2019],
    ['令和元', 2019],
    ['R元', 2019],
    ['令和1年度', 2019],
    ['平成31年度', 2019],
    ['H31', 2019],
    ['平成30年度', 2018],
    ['平成元年度', 1989],
    ['昭和64年', 1989],
    ['昭和63年度', 1988],
    ['S63', 1988],
    ['大正元年', 1912],
    ['明治元年', 1868],
  ])('is understood: %s begins in %i', (text, year) => {
    expect(parseFiscalYear(text)).toBe(year);
  });

  it.each([
    ['平成31/令和元', 2019],
    ['平成31・令和元年度', 2019],
    ['平成31年度／令和元年度', 2019],
    ['平成31年度（令和元年度）', 2019],
    ['令和6年度（2024年度）', 2024],
    ['令和6年度(2024)', 2024],
    ['2024年度（令和6年度）', 2024],
    ['R6/2024', 2024],
  ])('may be written twice: %s', (text, year) => {
    expect(parseFiscalYear(text)).toBe(year);
  });

  it.each([
    ['an era that had ended', '平成32'],
    ['an era that had ended, by its letter', 'H32年度'],
    ['the year 65 of 昭和', '昭和65年'],
    ['a year nought', '令和0'],
    ['a year nought in two digits', 'R00'],
    ['a pair that disagrees', '令和6年度（2023年度）'],
    ['two years', '2023/2024'],
    ['a year before 明治', '1867'],
    ['a year far ahead', '2201'],
    ['five digits', '20240'],
    ['two digits without an era', '24'],
    ['an unknown era', 'X6'],
    ['a date', '2024/6/28'],
    ['a day in digits', '20240628'],
    ['words', '今年度'],
    ['nothing', ''],
  ])('is refused: %s', (_what, text) => {
    expect(parseFiscalYear(text)).toBeNull();
  });

  it('is the same for 平成31 and 令和元, which share a year', () => {
    expect(parseFiscalYear('平成31年度')).toBe(parseFiscalYear('令和元年度'));
  });

  it('comes back from the name that it is given', () => {
    const year = fc.integer({ min: 1868, max: 2117 }); // 令和99 is 2117
    fc.assert(
      fc.property(year, (fiscalYear) => {
        const { era, letter, year: eraYear } = eraYearOf(fiscalYear);
        expect(parseFiscalYear(`${era}${eraYear}年度`)).toBe(fiscalYear);
        expect(parseFiscalYear(`${letter}${eraYear}`)).toBe(fiscalYear);
        expect(parseFiscalYear(String(fiscalYear))).toBe(fiscalYear);
      }),
    );
  });
});

describe('the era of a 年度', () => {
  it.each([
    [2024, '令和', 'R', 6],
    [2019, '令和', 'R', 1], // began under 平成31, named after the era in which it ended
    [2018, '平成', 'H', 30],
    [1989, '平成', 'H', 1],
    [1988, '昭和', 'S', 63],
    [1926, '昭和', 'S', 1],
    [1912, '大正', 'T', 1],
    [1868, '明治', 'M', 1],
  ])('of %i is %s (%s) %i', (year, era, letter, eraYear) => {
    expect(eraYearOf(year)).toEqual({ era, letter, year: eraYear });
  });

  it('does not exist before 明治', () => {
    expect(() => eraYearOf(1867)).toThrow('before 明治');
  });

  it.each([
    ['令和', 6, 2024],
    ['R', 6, 2024],
    ['h', 31, 2019],
    ['令和', 1, 2019],
    ['平成', 32, null],
    ['令和', 0, null],
    ['慶応', 4, null],
  ])('%s year %i is the calendar year %s', (era, year, calendar) => {
    expect(calendarYearOfEra(era, year)).toBe(calendar);
  });
});

describe('the 年度 of a day', () => {
  it.each([
    ['2024-04-01', 2024],
    ['2024-12-31', 2024],
    ['2025-01-01', 2024],
    ['2025-03-31', 2024],
    ['2025-04-01', 2025],
    ['2024-02-29', 2023],
  ])('%s belongs to %i', (date, year) => {
    expect(fiscalYearOfDate(date)).toBe(year);
  });

  it.each([
    ['令和7年3月31日', 2024],
    ['R7.4.1', 2025],
    ['2025/2/3', 2024],
    ['平成31年3月31日', 2018],
    ['平成31年4月30日', 2019],
    ['令和元年5月1日', 2019],
  ])('is found from the day as it is written: %s', (text, year) => {
    expect(fiscalYearOfDate(parseCalendarDate(text) ?? '')).toBe(year);
  });

  it('is not guessed from anything but a whole ISO date', () => {
    expect(() => fiscalYearOfDate('2024-04')).toThrow('expected YYYY-MM-DD');
  });

  it('lies between the first and the last day of that 年度', () => {
    const day = fc.date({
      ...{ min: new Date('1900-01-01'), max: new Date('2150-12-31') },
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const { start, end } = fiscalYearSpan(fiscalYearOfDate(iso));
        expect(start <= iso && iso <= end).toBe(true);
      }),
    );
  });
});

describe('the span of a 年度', () => {
  it('is April to March', () => {
    expect(fiscalYearSpan(2024)).toEqual({ start: '2024-04-01', end: '2025-03-31' });
  });

  it.each([
    ['2024-04-30', 1],
    ['2024-09-30', 6],
    ['2024-12-01', 9],
    ['2025-01-15', 10],
    ['2025-03-31', 12],
  ])('has at the end of the month of %s so many months behind it: %i', (date, months) => {
    expect(fiscalMonth(date)).toBe(months);
  });
});

describe('the 年度 in the name of a file', () => {
  it.each([
    ['survey_2024.csv', 2024],
    ['R6職員アンケート.csv', 2024],
    ['R6職員アンケート_回答.csv', 2024],
    ['「2024年度…」.csv', 2024],
    ['2024年度 職員アンケート.xlsx', 2024],
    ['令和6年度職員アンケート.csv', 2024],
    ['令和元年度_研修.csv', 2019],
    ['研修受講記録_R3.csv', 2021],
    ['研修受講記録_Ｒ３.csv', 2021],
    ['H30研修.csv', 2018],
    ['職員アンケート(R6).csv', 2024],
    ['R06_headcount.csv', 2024],
  ])('is found: %s', (name, year) => {
    expect(fiscalYearInFileName(name)).toBe(year);
  });

  it.each([
    '職員数.csv',
    'DX推進員研修_修了記録.csv',
    '研修実績_集計.csv',
    'answer12.csv', // an r before digits inside a word is no 令和
    '回答_20240628.csv', // a day is no 年度
    'H32研修.csv', // 平成 had no year 32
    'Q13.csv',
    'list_1234.csv',
  ])('is not invented: %s', (name) => {
    expect(fiscalYearInFileName(name)).toBeNull();
  });
});

describe('a 年度 as a number', () => {
  it('is a whole year', () => {
    expect(FiscalYearSchema.safeParse(2024).success).toBe(true);
    expect(FiscalYearSchema.safeParse(2024.5).success).toBe(false);
    expect(FiscalYearSchema.safeParse('2024').success).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import {
  date,
  dateRange,
  dateRangeWithYear,
  dateWithYear,
  decimal,
  fileSize,
  fiscalYear,
  fiscalYearEra,
  fiscalYearRange,
  fiscalYearRangeEra,
  fiscalYearShort,
  integer,
  integerDifference,
  moment,
  percent,
  percentNumber,
  pointDifference,
  score,
  scoreDifference,
  sharePercent,
} from '#lib/i18n/format.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [2041, '2,041'],
    [1234567, '1,234,567'],
    [-1405, '−1,405'],
    [636.5, '637'],
  ])('writes the whole number %s as %s', (value, text) => {
    expect(integer(value, 'ja')).toBe(text);
    expect(integer(value, 'en')).toBe(text);
  });

  test.each([
    [3.25, '3.25'],
    [3, '3.00'],
    [1338 / 400, '3.35'], // 3.345 exactly: a tie, away from zero
    [619 / 200, '3.10'], // 3.095, stored just below the tie
    [2.7249, '2.72'],
    [-0.001, '0.00'],
  ])('rounds the mean %s half-up to %s', (value, text) => {
    expect(score(value, 'ja')).toBe(text);
  });

  test.each([
    [0.16, '+0.16'],
    [-0.12, '−0.12'],
    [0, '0.00'],
    [-0, '0.00'],
    [0.004, '0.00'],
    [-0.004, '0.00'],
    [0.005, '+0.01'],
    [-0.005, '−0.01'],
  ])('gives the difference of means %s the sign %s', (value, text) => {
    expect(scoreDifference(value, 'ja')).toBe(text);
  });

  test.each([
    [298, '+298'],
    [-13, '−13'],
    [1281, '+1,281'],
    [0, '±0'],
    [-0, '±0'],
    [-0.4, '±0'],
  ])('gives the difference of counts %s the sign %s', (value, text) => {
    expect(integerDifference(value, 'ja')).toBe(text);
  });

  test.each([
    [636 / 2041, '31.2%'], // 0.31161…
    [489 / 2041, '24.0%'],
    [1, '100.0%'],
    [0, '0.0%'],
    [0.0625, '6.3%'], // 6.25: a tie
  ])('writes the rate %s with one place, %s', (share, text) => {
    expect(percent(share, 'ja')).toBe(text);
    expect(percentNumber(share, 'ja')).toBe(text.slice(0, -1));
  });

  test.each([
    [0.535, '54%'],
    [0.545, '55%'],
    [0.004, '0%'],
  ])('writes the part %s of a whole without places, %s', (share, text) => {
    expect(sharePercent(share, 'ja')).toBe(text);
  });

  test.each([
    [0.019, '+1.9'],
    [-0.0005, '−0.1'],
    [0.0004, '0.0'],
  ])('writes the difference %s of two rates in points, %s', (share, text) => {
    expect(pointDifference(share, 'ja')).toBe(text);
  });

  test('leaves a blank where there is no value, and never writes 0 for it', () => {
    const formats = [integer, score, percent, percentNumber, sharePercent];
    const differences = [scoreDifference, integerDifference, pointDifference];
    for (const format of [...formats, ...differences]) {
      expect(format(null, 'ja')).toBe('');
      expect(format(null, 'ja', '—')).toBe('—');
    }
    expect(decimal(null, 1, 'ja')).toBe('');
  });

  test.each([
    [0, '1 KB'],
    [86_016, '84 KB'],
    [1_468_006, '1.4 MB'],
  ])('writes a file of %s bytes as %s', (bytes, text) => {
    expect(fileSize(bytes, 'ja')).toBe(text);
  });
});

describe('fiscal years', () => {
  test.each([
    [2024, '令和6年度（2024年度）', '令和6年度', 'R6'],
    [2019, '令和元年度（2019年度）', '令和元年度', 'R元'],
    [2018, '平成30年度（2018年度）', '平成30年度', 'H30'],
    [1989, '平成元年度（1989年度）', '平成元年度', 'H元'],
    [1988, '昭和63年度（1988年度）', '昭和63年度', 'S63'],
    [2028, '令和10年度（2028年度）', '令和10年度', 'R10'],
  ])('writes %s in full, by era and short', (year, full, era, short) => {
    expect(fiscalYear(year, 'ja')).toBe(full);
    expect(fiscalYearEra(year, 'ja')).toBe(era);
    expect(fiscalYearShort(year, 'ja')).toBe(short);
  });

  test.each([
    [2021, 2024, '令和3〜6年度（2021〜2024年度）'],
    [2025, 2029, '令和7〜11年度（2025〜2029年度）'],
    [2019, 2021, '令和元〜3年度（2019〜2021年度）'],
    [2018, 2020, '平成30〜令和2年度（2018〜2020年度）'],
    [2018, 2019, '平成30〜令和元年度（2018〜2019年度）'],
    [2024, 2024, '令和6年度（2024年度）'],
  ])('writes %s to %s as one range, across eras with both names', (from, to, text) => {
    expect(fiscalYearRange(from, to, 'ja')).toBe(text);
  });

  test('writes a range by era alone once the western years have been said', () => {
    expect(fiscalYearRangeEra(2021, 2024, 'ja')).toBe('令和3〜6年度');
    expect(fiscalYearRangeEra(2024, 2024, 'ja')).toBe('令和6年度');
  });

  test('writes western years only in English', () => {
    expect(fiscalYear(2024, 'en')).toBe('FY2024');
    expect(fiscalYearEra(2024, 'en')).toBe('FY2024');
    expect(fiscalYearShort(2009, 'en')).toBe('FY09');
    expect(fiscalYearRange(2021, 2024, 'en')).toBe('FY2021–2024');
  });

  test('leaves a blank for a year that is not known', () => {
    expect(fiscalYear(null, 'ja')).toBe('');
    expect(fiscalYearEra(null, 'ja', '未定')).toBe('未定');
    expect(fiscalYearShort(null, 'ja')).toBe('');
  });
});

describe('days', () => {
  test.each([
    ['2024-06-28', '令和6年6月28日', '28 June 2024'],
    ['2026-09-30', '令和8年9月30日', '30 September 2026'],
    ['2019-04-30', '平成31年4月30日', '30 April 2019'],
    ['2019-05-01', '令和元年5月1日', '1 May 2019'],
    ['1989-01-07', '昭和64年1月7日', '7 January 1989'],
    ['1989-01-08', '平成元年1月8日', '8 January 1989'],
  ])('writes %s by the era of that very day', (iso, ja, en) => {
    expect(date(iso, 'ja')).toBe(ja);
    expect(date(iso, 'en')).toBe(en);
  });

  test.each([
    ['2024-05-24', '2024-06-28', '令和6年5月24日〜6月28日', '24 May – 28 June 2024'],
    ['2024-06-03', '2024-06-28', '令和6年6月3日〜28日', '3–28 June 2024'],
    ['2024-06-28', '2024-06-28', '令和6年6月28日', '28 June 2024'],
    ['2019-04-22', '2019-05-10', '平成31年4月22日〜令和元年5月10日', '22 April – 10 May 2019'],
    [
      '2024-12-20',
      '2025-01-31',
      '令和6年12月20日〜令和7年1月31日',
      '20 December 2024 – 31 January 2025',
    ],
  ])('writes the survey period %s to %s without repeating itself', (start, end, ja, en) => {
    expect(dateRange(start, end, 'ja')).toBe(ja);
    expect(dateRange(start, end, 'en')).toBe(en);
  });

  test('writes the one day that is known of a period, and nothing when none is', () => {
    expect(dateRange('2024-05-24', null, 'ja')).toBe('令和6年5月24日');
    expect(dateRange(null, '2024-06-28', 'ja')).toBe('令和6年6月28日');
    expect(dateRange(null, null, 'ja', '未定')).toBe('未定');
    expect(dateRangeWithYear(null, null, 'ja', '未定')).toBe('未定');
    expect(date(null, 'ja')).toBe('');
    expect(dateWithYear(null, 'ja', '未定')).toBe('未定');
  });

  test('adds the western year in brackets where a page names its day', () => {
    expect(dateWithYear('2026-09-30', 'ja')).toBe('令和8年9月30日（2026年）');
    expect(dateWithYear('2026-09-30', 'en')).toBe('30 September 2026');
    expect(dateRangeWithYear('2024-05-24', '2024-06-28', 'ja')).toBe(
      '令和6年5月24日〜6月28日（2024年）',
    );
    expect(dateRangeWithYear('2024-12-20', '2025-01-31', 'ja')).toBe(
      '令和6年12月20日〜令和7年1月31日（2024〜2025年）',
    );
  });

  test('writes the moment of the last save with a two-digit minute', () => {
    expect(moment(new Date(2026, 9, 2, 9, 4), 'ja')).toBe('10月2日 9:04');
    expect(moment(new Date(2026, 9, 2, 9, 14), 'en')).toBe('2 October, 9:14');
    expect(moment(null, 'ja', '—')).toBe('—');
  });
});

import { describe, expect, it } from 'vitest';
import { cellWriter } from '#lib/intake/workbook/cell-text.ts';
import { numberText } from '#lib/intake/workbook/number-text.ts';
import { serialDate, serialMoment } from '#lib/intake/workbook/serial-date.ts';

const shown = (v: number, z: string) => cellWriter(false)({ t: 'n', v, z });

describe('a number of a workbook', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [100_000, '100000'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-12.5, '-12.5'],
    [-2e-10, '-0.0000000002'],
    [1 / 3, '0.333333333333333'],
    [Number.NaN, ''],
  ])('is written in plain decimals: %d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it.each([
    // What the format adds to a number is kept where it makes another value of it …
    [123, '00000', '00123'],
    [6, '"令和"0"年度"', '令和6年度'],
    [7, '"R"0', 'R7'],
    [12, '\\A\\-000', 'A-012'],
    [0.8, '0%', '80%'],
    [0.125, '0.0%', '12.5%'],
    // … and left away where it only dresses it.
    [1234, '#,##0', '1234'],
    [1234, '"¥"#,##0', '1234'],
    [12, '0"人"', '12'],
    [3.456, '0.0', '3.456'],
    [5, 'General', '5'],
    [5, 'G/標準', '5'],
    [5, '[Red]0;[Blue]-0', '5'],
    [5, '_ * #,##0_ ;_ * -#,##0_ ', '5'],
    [100_000, '0.00E+00', '100000'],
    [3, '@', '3'],
  ])('%d in the format %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
});

describe('a day of a workbook', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [45_383, '2024-04-01'],
    [45_747, '2025-03-31'],
    [0, null],
    [-1, null],
    [2_958_465, '9999-12-31'],
    [2_958_466, null],
  ])('counts from 1900, with the 29 February that never was: %d is %s', (serial, date) => {
    expect(serialDate(serial, false)).toBe(date);
  });

  it('counts from 1904 where the workbook comes from an old Mac', () => {
    // 1462 days lie between the two.
    expect(serialDate(45_383 - 1462, true)).toBe('2024-04-01');
    expect(serialDate(0, true)).toBe('1904-01-01');
  });

  it('belongs to the next day a moment before midnight', () => {
    expect(serialMoment(45_383.999_999_99, false)).toBe('2024-04-02');
    expect(serialMoment(45_383.375, false)).toBe('2024-04-01 09:00');
    expect(serialMoment(45_383.75 + 30 / 86_400, false)).toBe('2024-04-01 18:00:30');
  });

  it.each([
    ['yyyy/m/d', '2024-04-01'],
    ['[$-411]ge.m.d;@', '2024-04-01'],
    ['[$-411]ggge"年"m"月"d"日";@', '2024-04-01'],
    ['m"月"d"日"', '2024-04-01'],
    ['aaa', '2024-04-01'],
    ['yyyy/m/d(aaa)', '2024-04-01'],
    ['yyyy"年"m"月"', '2024-04'],
    ['mmm-yy', '2024-04'],
    ['yyyy/m/d h:mm', '2024-04-01 12:00'],
    ['h:mm', '12:00'],
    ['[h]:mm', '1089204:00'],
  ])('is written as ISO 8601 says, whatever its format: %s', (format, text) => {
    // 45383.5 days are 1089204 hours.
    expect(shown(45_383.5, format)).toBe(text);
  });

  it('is the whole day where a format hides a day that is not the first', () => {
    expect(shown(45_385, 'yyyy"年"m"月"')).toBe('2024-04-03');
  });

  it('stays a number where it is no day', () => {
    expect(shown(60, 'yyyy/m/d')).toBe('60');
  });
});

describe('another cell of a workbook', () => {
  const write = cellWriter(false);

  it.each([
    ['a text', { t: 's', v: '二行\r\nの文' }, '二行\nの文'],
    ['true', { t: 'b', v: true }, 'TRUE'],
    ['an error', { t: 'e', v: 42 }, '#N/A'],
    ['an empty one', { t: 'z' }, ''],
  ] as const)('is written as Excel would write it to a CSV: %s', (_, cell, text) => {
    expect(write({ ...cell })).toBe(text);
  });
});

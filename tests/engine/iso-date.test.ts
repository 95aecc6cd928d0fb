import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToIsoDate, isoDateToDays } from '#lib/engine/iso-date.ts';

describe('days and ISO dates', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017], // 30 years of 365 days, 7 leap days, 31 + 29 days
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('knows %s as day %i', (text, days) => {
    expect(isoDateToDays(text)).toBe(days);
    expect(daysToIsoDate(days)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '24-04-01',
    '',
    'x',
    '2024-04-01T00:00:00',
  ])('takes %j for no date', (text) => {
    expect(isoDateToDays(text)).toBeNull();
  });

  it('comes back from every day of ten thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (days) => {
        expect(isoDateToDays(daysToIsoDate(days) ?? '')).toBe(days);
      }),
    );
  });

  it('has no text for DuckDB’s infinite dates', () => {
    expect(daysToIsoDate(2 ** 31 - 1)).toBeNull();
    expect(daysToIsoDate(-(2 ** 31) + 1)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  bandOf,
  BandsSchema,
  bandsWithin,
  DEFAULT_BANDS,
  isBandUndecided,
} from '#lib/domain/bands.ts';

describe('the band of a mean', () => {
  it.each([
    [5, 'high'],
    [3.82, 'high'],
    [3.81, 'high'],
    [3.8, 'above_average'], // above 3.8 is high, 3.8 is not
    [3.7, 'above_average'],
    [3.6, 'above_average'],
    [3.59, 'below_average'],
    [3.25, 'below_average'], // the city's score is not low
    [3.2, 'below_average'], // under 3.2 is low, 3.2 is not
    [3.19, 'low'],
    [1, 'low'],
  ])('of %d is %s', (mean, band) => {
    expect(bandOf(mean, DEFAULT_BANDS)).toBe(band);
  });

  it.each([
    ['3.195', 639 / 200, 'low'], // printed as 3.20
    ['3.1999', 31999 / 10000, 'low'],
    ['3.8004', 38004 / 10000, 'high'], // printed as 3.80
    ['3.5999', 35999 / 10000, 'below_average'],
  ])('is that of the unrounded mean: %s', (_mean, mean, band) => {
    expect(bandOf(mean, DEFAULT_BANDS)).toBe(band);
  });

  it.each([
    ['(1.8 + 4.6) / 2', (1.8 + 4.6) / 2, 'below_average'], // 3.2, computed as 3.1999999999999997
    ['(2.7 + 4.9) / 2', (2.7 + 4.9) / 2, 'above_average'], // 3.8, computed as 3.8000000000000003
    ['(2.3 + 4.9) / 2', (2.3 + 4.9) / 2, 'above_average'], // 3.6
    ['(3.1 + 3.3 + 3.2) / 3', (3.1 + 3.3 + 3.2) / 3, 'below_average'], // 3.2
  ])('does not hang on the last digit of a computer: %s', (_sum, mean, band) => {
    expect(bandOf(mean, DEFAULT_BANDS)).toBe(band);
  });

  it('is missing where there is no mean', () => {
    expect(bandOf(null, DEFAULT_BANDS)).toBeNull();
  });

  it('follows the thresholds of the city', () => {
    const own = { high: 4, average: 3.5, low: 3, definedBy: '人事課' };
    expect([3.9, 3.5, 3.4, 2.9].map((mean) => bandOf(mean, own))).toEqual([
      'above_average',
      'above_average',
      'below_average',
      'low',
    ]);
  });
});

describe('an interval across a threshold', () => {
  it.each([
    [3.15, 3.25, ['low', 'below_average']],
    [3.75, 3.85, ['above_average', 'high']],
    [3.1, 3.9, ['low', 'below_average', 'above_average', 'high']],
    [3.25, 3.55, ['below_average']],
    [3.2, 3.2, ['below_average']], // full response: nothing is left to estimate
  ])('from %d to %d touches %j', (low, high, within) => {
    expect(bandsWithin(low, high, DEFAULT_BANDS)).toEqual(within);
  });

  it.each([
    ['on both sides of 3.2', 3.15, 3.25, true],
    ['on both sides of 3.6', 3.55, 3.65, true],
    ['within one band', 3.25, 3.55, false],
    ['all of it high', 3.9, 4.1, false],
    ['touching 3.2 from above', 3.2, 3.3, false],
  ])('leaves the band open or not: %s', (_where, low, high, undecided) => {
    expect(isBandUndecided(low, high, DEFAULT_BANDS)).toBe(undecided);
  });

  it('says nothing where there is none', () => {
    expect(isBandUndecided(null, null, DEFAULT_BANDS)).toBe(false);
    expect(isBandUndecided(3.1, null, DEFAULT_BANDS)).toBe(false);
  });
});

describe('thresholds of the bands', () => {
  it('are those of the survey, with who defined them', () => {
    expect(BandsSchema.parse(DEFAULT_BANDS)).toEqual({
      high: 3.8,
      average: 3.6,
      low: 3.2,
      definedBy: '調査実施機関の目安',
    });
  });

  it.each([
    ['low above average', { ...DEFAULT_BANDS, low: 3.7 }],
    ['average above high', { ...DEFAULT_BANDS, average: 3.9 }],
    ['two alike', { ...DEFAULT_BANDS, low: 3.6 }],
    ['nobody who defined them', { high: 3.8, average: 3.6, low: 3.2 }],
    ['a misspelt key', { ...DEFAULT_BANDS, hihg: 4 }],
  ])('are refused: %s', (_what, bands) => {
    expect(BandsSchema.safeParse(bands).success).toBe(false);
  });
});

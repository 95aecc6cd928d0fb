import { describe, expect, it } from 'vitest';
import { isTooSmall, isTooSmallForDistribution, threshold } from '#lib/disclosure/threshold.ts';

describe('a threshold', () => {
  it.each([5, 6, 10, 50])('of %i may leave the office', (minN) => {
    expect(threshold(minN)).toEqual({ minN, internal: false });
  });

  it.each([1, 2, 4])('of %i stays inside, and says so', (minN) => {
    expect(() => threshold(minN)).toThrow('below 5 and not internal');
    expect(threshold(minN, true)).toEqual({ minN, internal: true });
  });

  it('may be internal at any height', () => {
    expect(threshold(10, true)).toEqual({ minN: 10, internal: true });
  });

  it.each([0, -1, 7.5, Number.NaN, Infinity])('is a whole number from 1, not %d', (minN) => {
    expect(() => threshold(minN)).toThrow(RangeError);
    expect(() => threshold(minN, true)).toThrow(RangeError);
  });
});

describe('a group under a threshold of ten', () => {
  const ten = threshold(10);

  it.each([
    [0, false], // nobody is no secret
    [1, true],
    [9, true],
    [10, false],
    [11, false],
  ])('of %i is too small to show: %s', (size, tooSmall) => {
    expect(isTooSmall(size, ten)).toBe(tooSmall);
  });

  it.each([
    [0, false],
    [1, true],
    [10, true],
    [19, true], // a distribution needs twice ten
    [20, false],
  ])('of %i is too small for its distribution: %s', (size, tooSmall) => {
    expect(isTooSmallForDistribution(size, ten)).toBe(tooSmall);
  });
});

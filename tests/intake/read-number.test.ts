import { describe, expect, it } from 'vitest';
import {
  readHours,
  readNumber,
  readWholeNumber,
  signOfNumber,
} from '#lib/intake/cells/read-number.ts';

describe('a number', () => {
  it.each([
    ['120', 120],
    ['1,234', 1234],
    ['１，２３４人', 1234],
    ['12名', 12],
    ['80％', 80],
    ['35.5', 35.5],
    [' 7 ', 7],
    ['0', 0],
    ['1,23', null],
    ['80※1', 80],
    ['※2 80', 80],
    ['1,234人（注1）', 1234],
    ['約100', 100],
    ['100名程度', 100],
    ['若干名', null],
    ['約', null],
    ['※1', null],
    ['△3', null],
    ['-3', null],
    ['百', null],
    ['', null],
    ['1e3', null],
  ])('%j is %s', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it('of people is whole', () => {
    expect([readWholeNumber('12.5'), readWholeNumber('12.0')]).toEqual([null, 12]);
  });

  it.each([
    ['6', 6],
    ['6時間', 6],
    ['1:30', 1.5],
    ['1時間30分', 1.5],
    ['90分', 1.5],
    ['半日', null],
    ['', null],
  ])('of hours %j is %s', (cell, hours) => {
    expect(readHours(cell)).toBe(hours);
  });
});

it.each([
  ['80', null],
  ['1,234人', null],
  ['80※1', 'number-marked'],
  ['1,234人（注1）', 'number-marked'],
  ['約80', 'number-approximate'],
  ['約80※1', 'number-approximate'],
])('says what a number was written with: %s', (cell, sign) => {
  expect(signOfNumber(cell)).toBe(sign);
});

import { describe, expect, it } from 'vitest';
import { describeFailure } from '#lib/engine/describe-failure.ts';

const words = (message: string, parameters?: Record<string, string>): string =>
  describeFailure(new Error(message), parameters).message;

describe('describing a failure', () => {
  it.each([
    [
      "Conversion Error: Could not convert string '山田' to INT32",
      'Conversion Error: Could not convert string …',
    ],
    [
      'Out of Range Error: Overflow in multiplication of INT32 (65536 * 65536)!',
      'Out of Range Error: Overflow in multiplication of INT32 (… * …)!',
    ],
    ['Constraint Error: Duplicate key "name: 山田" violates', 'Constraint Error: Duplicate key …'],
    [
      'Invalid Input Error: Could not parse string\n山田\n^',
      'Invalid Input Error: Could not parse string…',
    ],
    [
      "Conversion Error: bad\n\nLINE 1: SELECT '山田'::DATE\n               ^",
      'Conversion Error: bad',
    ],
  ])('takes every value out of %j', (message, described) => {
    expect(words(message)).toBe(described);
  });

  it('keeps what is said about the statement, with the excerpt of it', () => {
    const message = 'Binder Error: column "q14" not found\n\nLINE 1: SELECT q14\n               ^';
    expect(words(message)).toBe(message);
  });

  it('takes the excerpt and the parameters out where there were any', () => {
    const message = "Binder Error: no 山田 here\n\nLINE 1: EXECUTE (name := '山田')\n  ^";
    expect(words(message, { name: '山田', other: '' })).toBe('Binder Error: no … here');
  });

  it('lets an error of our own pass', () => {
    const error = new RangeError('column a: row 3 is no ISO date');
    expect(describeFailure(error)).toBe(error);
  });
});

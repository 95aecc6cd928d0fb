import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Relative difference allowed to a formula that both sides write out. */
export const CLOSED_FORM = 1e-9;
/** Relative difference allowed to what both sides approach step by step. */
export const ITERATIVE = 1e-6;

/** The cases that make-expected.R wrote to a file of this folder. */
export function readExpected<Case>(name: string): Case[] {
  const text = readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: Case[] }).cases;
}

/**
 * Every number of `expected` is found in `found` under the same key, to a relative difference;
 * around nought to the same difference absolutely, for R prints fifteen digits.
 */
export function expectAlike(found: unknown, expected: unknown, relative = CLOSED_FORM): void {
  if (typeof expected === 'number') {
    expect(found).toBeTypeOf('number');
    const error = Math.abs((found as number) - expected);
    const allowed = relative * Math.max(Math.abs(expected), expected === 0 ? 1 : 0);
    expect(error, `${String(found)}, expected ${expected}`).toBeLessThanOrEqual(allowed);
  } else if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      expectAlike((found as Record<string, unknown> | null)?.[key], value, relative);
    }
  } else {
    expect(found).toEqual(expected);
  }
}

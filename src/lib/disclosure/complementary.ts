import type { Protection } from '#lib/domain/protection.ts';

type Row = Record<string, unknown>;

/**
 * The place of complementary suppression (METHODS §12, steps 3 to 7): rows that would give a hidden
 * one away by subtraction are to be hidden here. Not done yet: rows pass as they are, and
 * docs/disclosure.md says so.
 */
export function suppressComplementary(
  rows: readonly Row[],
  _protection: Protection,
): readonly Row[] {
  return rows;
}

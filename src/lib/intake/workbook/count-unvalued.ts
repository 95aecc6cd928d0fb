import type { Parts } from './unpack-workbook.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/iu;

/** A cell that ends behind its formula. An empty text as a result would stand there as a value. */
const UNVALUED = /(?:<\/f>|<f\b[^<>]*\/>)\s*<\/c>/gu;

/**
 * How many formulas of a workbook have no value yet: a program wrote them and no Excel has opened
 * the file since.
 */
export function countUnvalued(parts: Parts): number {
  let count = 0;
  for (const [name, bytes] of parts) {
    if (!SHEET.test(name)) continue;
    const text = new TextDecoder('latin1').decode(bytes);
    for (const match of text.matchAll(UNVALUED)) count += Number(match[0] !== '');
  }
  return count;
}

/** What may stand between the options of a cell, the surest first; a form's own before ours. */
const SEPARATORS = ['\n', ';；', '|｜', ',，', '、､', '/／'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** An option keeps what stands in its brackets: その他（家族、健康）. */
const OPENING = '（([［【「『〔';
const CLOSING = '）)]］】」』〕';

/** A separator divides this share of the cells, and this many. */
const LEAST_SHARE = 0.1;
const FEWEST_CELLS = 2;

/** A cell between the separators, brackets kept together where they close; empty parts left out. */
export function splitCell(cell: string, separator: Separator | null): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of separator === null ? '' : cell) {
    if (OPENING.includes(character)) depth++;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator?.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  const isWhole = separator === null || depth > 0;
  return (isWhole ? [cell] : parts).map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * The separator of a column: the surest one that divides a tenth of its cells; `null` where none
 * does.
 *
 * @param cells how many cells hold each text
 */
export function separatorOf(cells: ReadonlyMap<string, number>): Separator | null {
  const total = [...cells.values()].reduce((sum, count) => sum + count, 0);
  const enough = Math.max(FEWEST_CELLS, total * LEAST_SHARE);
  const divided = (separator: Separator) =>
    [...cells]
      .filter(([cell]) => splitCell(cell, separator).length > 1)
      .reduce((sum, [, count]) => sum + count, 0);
  return SEPARATORS.find((separator) => divided(separator) >= enough) ?? null;
}

/** Every way in which a text comes apart. */
export const partings = (text: string): string[][] =>
  SEPARATORS.map((separator) => splitCell(text, separator)).filter((parts) => parts.length > 1);

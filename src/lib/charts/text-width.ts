const HALF_WIDTH = 0.56;
const NARROW_CHARACTER = 0.3;
const NARROW_CHARACTERS = new Set(" .,:;'|!iIl");
const BOLD = 1.04;

/** Characters that Japanese fonts set in a full square. */
function isFullWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x2190 && code <= 0x27bf) || code >= 0x2e80;
}

function emOf(character: string): number {
  if (isFullWidth(character)) return 1;
  return NARROW_CHARACTERS.has(character) ? NARROW_CHARACTER : HALF_WIDTH;
}

/**
 * Estimated width of a text in px without measuring any document: a kanji or kana is one em, a
 * digit or letter 0.56. Errs on the wide side, so that what is said to fit does fit.
 */
export function textWidth(text: string, size: number, weight: 400 | 700 = 400): number {
  const em = [...text].reduce((sum, character) => sum + emOf(character), 0);
  return em * size * (weight === 700 ? BOLD : 1);
}

/** The widest of several texts; 0 for none. */
export function widestText(
  texts: readonly string[],
  size: number,
  weight: 400 | 700 = 400,
): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
}

/** A name shortened to its room; the whole of it stands in the table. */
export function fitting(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > room) {
    characters.pop();
  }
  return `${characters.join('')}…`;
}

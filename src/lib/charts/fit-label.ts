import { textWidth } from './text-width.ts';

const ELLIPSIS = '…';
const HIRAGANA = /[\u3041-\u309f・、\s]/u;

/** A label as long as there is room for, its end left out as …. */
export function fitLabel(text: string, room: number, size: number, weight: 400 | 700 = 400) {
  if (textWidth(text, size, weight) <= room) return text;
  const characters = [...text];
  while (characters.length > 1) {
    characters.pop();
    const cut = `${characters.join('')}${ELLIPSIS}`;
    if (textWidth(cut, size, weight) <= room) return cut;
  }
  return ELLIPSIS;
}

/** Whether a Japanese line may well end here: after kana or ・, before a word of its own. */
const isGoodBreak = (before: string, after: string) =>
  HIRAGANA.test(before) && !HIRAGANA.test(after);

/**
 * A label in as many lines as there are, up to `most`, each within `room`. A line ends after kana
 * where it can (「意見の／尊重」); what does not fit the last one is left out as ….
 */
export function breakLabel(text: string, room: number, size: number, most = 2): string[] {
  const fits = (line: string) => textWidth(line, size) <= room;
  const trimmed = text.trim();
  if (fits(trimmed) || most === 1) return [fitLabel(trimmed, room, size)];
  const characters = [...trimmed];
  const ends = characters.flatMap((_, at) => {
    const line = characters.slice(0, at + 1).join('');
    return at + 1 < characters.length && fits(line) ? [at + 1] : [];
  });
  const restFits = (end: number) => fits(characters.slice(end).join('').trim());
  const good = ends.filter((end) => isGoodBreak(characters[end - 1] ?? '', characters[end] ?? ''));
  const middle = characters.length / 2;
  const nearMiddle = (some: readonly number[]) =>
    some.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  const end =
    nearMiddle(good.filter(restFits)) ??
    nearMiddle(ends.filter(restFits)) ??
    good.at(-1) ??
    ends.at(-1) ??
    1;
  const rest = characters.slice(end).join('');
  return [characters.slice(0, end).join('').trim(), ...breakLabel(rest, room, size, most - 1)];
}

import type { TableDocument } from './figure-document.ts';

/** UTF-16 units with ending. Three bytes each stay below the 255 that file systems give a name. */
export const MAX_NAME = 84;
const MAX_PART = 20;

/** Control characters, invisible ones, and those that turn the direction of writing. */
const INVISIBLE = /\p{C}/gu;
const RESERVED_CHARACTERS = /[\\/:*?"<>|\s]+/gu;
const ENDS = /^[-._~]+|[-._]+$/gu;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** As much of a text as `length` units hold, never half a character. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

const safe = (text: string, length: number) =>
  cut(
    text
      .normalize('NFC')
      .replace(RESERVED_CHARACTERS, '-')
      .replace(INVISIBLE, '')
      .replace(ENDS, ''),
    length,
  ).replace(ENDS, '');

/** The name of a file that is no figure: one title, made safe in the same way. */
export function titledFileName(title: string, ending: string): string {
  const name = safe(title, MAX_NAME - ending.length);
  return `${name === '' || DEVICE.test(name) ? `_${name}` : name}${ending}`;
}

/**
 * The name of a file that any system takes: marking, city, document, 図番号, title and date, the
 * title shortened to what room is left. `ending` with its dot, `_2x.png` for instance.
 */
export function fileName(figure: TableDocument, ending: string): string {
  const { marking, caption } = figure;
  const { city, document, date } = figure.fileName;
  const before = [marking ?? '', city, document, caption.number];
  const [first, last] = [before, [date]].map((parts) =>
    parts.map((part) => safe(part, MAX_PART)).filter((part) => part !== ''),
  ) as [string[], string[]];
  const used = [...first, ...last].reduce((sum, part) => sum + part.length + 1, ending.length);
  const title = safe(caption.title, MAX_NAME - used);
  const name = [...first, ...(title ? [title] : []), ...last].join('_');
  return `${name === '' || DEVICE.test(name) ? `_${name}` : name}${ending}`;
}

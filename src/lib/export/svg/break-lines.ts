import { textWidth } from './text-width.ts';

/** How a text is set, as far as its width depends on it. */
export type LineSize = { readonly size: number; readonly weight?: 400 | 700 };

/** 行末禁則: nothing of this ends a line. */
const OPENING = '（［｛「『【〔〈《“‘(\\[{';
/** 行頭禁則 (strict): nothing of this begins a line. */
const CLOSING =
  '、。，．・：；？！）］｝」』】〕〉》”’〜～ー…‥％‰℃々〻ゝゞヽヾ' +
  'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\\]}%';
const COUNTED = '年度|か月|項目|[人年月日回点課部件倍歳級]';
const NUMBER = `[−+±]?\\p{N}[\\p{N}.,:/]*(?:${COUNTED})?`;
const WORD = "[\\p{Script=Latin}\\p{N}][\\p{Script=Latin}\\p{N}.'’&/_-]*";
const KATAKANA = '[\\p{Script=Katakana}ー]+';

/** The shortest pieces of a text that are not broken: numbers, words, katakana, one kanji. */
const PIECE = new RegExp(
  `[${OPENING}]*(?:${NUMBER}|${WORD}|${KATAKANA}|[^${OPENING}])[${CLOSING}]*|[${OPENING}]+`,
  'gsu',
);

/** A rough 文節: what carries the meaning with the hiragana that follows, quotations in one. */
const PHRASE = new RegExp(
  `[${OPENING}]*[^${OPENING}${CLOSING}\\p{Script=Hiragana}\\s]*\\p{Script=Hiragana}*` +
    `(?:[」』）]\\p{Script=Hiragana}*)*[${CLOSING}]*\\s*|.`,
  'gsu',
);

const split = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).filter(Boolean);

/**
 * Breaks a text into lines no wider than `width` px by the Japanese rules for the beginnings and
 * ends of lines. A piece wider than a whole line is broken anywhere; LF always breaks.
 */
export function breakLines(text: string, width: number, size: LineSize): string[] {
  const fits = fitsInto(width, size);
  const cut = (piece: string) => (fits(piece) ? [piece] : [...piece]);
  return text
    .split('\n')
    .flatMap((paragraph) => fillLines(split(paragraph, PIECE).flatMap(cut), fits));
}

type Fits = (line: string) => boolean;

const fitsInto =
  (width: number, { size, weight = 400 }: LineSize): Fits =>
  (line) =>
    textWidth(line.trimEnd(), size, weight) <= width;

function fillLines(pieces: readonly string[], fits: Fits): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
  }
  return [...lines, line.trimEnd()];
}

const STEP = 8;

/** A title in few lines that end between phrases and are about equally long. */
export function balanceLines(text: string, width: number, size: LineSize): string[] {
  const fill = (room: number) => {
    const fits = fitsInto(room, size);
    return split(text, PHRASE).every(fits) ? fillLines(split(text, PHRASE), fits) : null;
  };
  const lines = fill(width);
  if (lines === null) return breakLines(text, width, size);
  const even = textWidth(text, size.size, size.weight) / lines.length;
  for (let room = even; lines.length > 1 && room < width; room += STEP) {
    const balanced = fill(room);
    if (balanced?.length === lines.length) return balanced;
  }
  return lines;
}

import type { TextEncoding } from '#lib/domain/file-choices.ts';

const CR = 13;
const LF = 10;
const SAMPLE = 65_536;

/** Delimiters, digits and line ends are a good part of any table; in one of 20 pairs at the least. */
const LEAST_SHARE = 0.05;

/**
 * UTF-16 without its mark: of its pairs of bytes, those of a delimiter, a digit or a line end have
 * a zero on the same side. `null` for bytes that are no such text.
 */
export function guessUtf16(bytes: Uint8Array): TextEncoding | null {
  if (hasWindowsLineEnd(bytes.subarray(0, SAMPLE))) return null;
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let [little, big, both] = [0, 0, 0];
  for (let i = 0; i < pairs; i++) {
    const [first = 0, second = 0] = [bytes[2 * i], bytes[2 * i + 1]];
    if (first === 0 && second === 0) both++;
    else if (second === 0 && isPlain(first)) little++;
    else if (first === 0 && isPlain(second)) big++;
  }
  const [most, least] = [Math.max(little, big), Math.min(little, big)];
  // Two texts glued together, or zeros strewn over a text, lie on both sides.
  if (most < 2 || most < LEAST_SHARE * pairs || least * 10 > most || both * 10 > most) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** CR and LF side by side: in UTF-16 a zero lies between them, and no Japanese character is both. */
function hasWindowsLineEnd(sample: Uint8Array): boolean {
  for (let at = sample.indexOf(CR); at !== -1; at = sample.indexOf(CR, at + 1)) {
    if (sample[at + 1] === LF) return true;
  }
  return false;
}

const isPlain = (byte: number) => (byte >= 0x20 && byte < 0x7f) || [9, 10, 13].includes(byte);

import type { TextEncoding } from '#lib/domain/file-choices.ts';
import { decode, decodeStrictly } from './decode-bytes.ts';
import { guessUtf16 } from './guess-utf16.ts';
import { rateText } from './rate-text.ts';

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Encodings without a sign of their own, of equals the first: most cities write CP932. */
const UNMARKED = ['cp932', 'utf-8', 'euc-jp'] as const satisfies readonly TextEncoding[];

/** What is read in several encodings to compare them. */
export const SAMPLE = 262_144;

/** The encoding that a byte order mark names, or `null`. */
const markedEncoding = (bytes: Uint8Array): TextEncoding | null =>
  MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? null;

/** An encoding, and the text where it had to be decoded to find out. */
export type Guess = { readonly encoding: TextEncoding; readonly text: string | null };

/**
 * The encoding of a text. A byte order mark decides. Without one it is UTF-16 where its zeros lie
 * as in UTF-16, UTF-8 where every byte fits, as the bytes of Japanese text otherwise never do, and
 * else the one in which it looks most like Japanese: bytes of EUC-JP often fit CP932 too.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const certain = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (certain !== null) return { encoding: certain, text: null };
  const text = decodeStrictly(bytes, 'utf-8');
  return { encoding: text === null ? (byRating(bytes)[0] ?? 'cp932') : 'utf-8', text };
}

/** The unmarked encodings, the likeliest first. */
export function byRating(bytes: Uint8Array): TextEncoding[] {
  const sample = bytes.subarray(0, SAMPLE);
  const rated = UNMARKED.map((encoding) => ({
    encoding,
    rating: rateText(decode(sample, encoding)),
  }));
  return rated.sort((a, b) => b.rating - a.rating).map(({ encoding }) => encoding);
}

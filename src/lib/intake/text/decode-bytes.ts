import type { TextEncoding } from '#lib/domain/file-choices.ts';

/** What `TextDecoder` calls the encodings; its shift_jis is CP932 with ㈱, ① and 髙. */
const LABELS: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'utf-8',
  cp932: 'shift_jis',
  'euc-jp': 'euc-jp',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** The bytes as text without a byte order mark, U+FFFD where they do not fit. */
export const decode = (bytes: Uint8Array, encoding: TextEncoding): string =>
  new TextDecoder(LABELS[encoding]).decode(bytes);

/** The same, or `null` where a byte does not fit. */
export function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a page or a form names, `Shift_JIS` for one; `null` for one not taken in. */
export function encodingNamed(name: string): TextEncoding | null {
  try {
    const label = new TextDecoder(name).encoding;
    return (Object.keys(LABELS) as TextEncoding[]).find((key) => LABELS[key] === label) ?? null;
  } catch {
    return null; // No such encoding.
  }
}

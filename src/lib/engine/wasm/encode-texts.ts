/** Most bytes that one UTF-16 code unit takes in UTF-8. */
const MOST_BYTES_PER_UNIT = 3;
const encoder = new TextEncoder();

/**
 * Texts end to end in UTF-8, with the byte at which each begins and, at last, the end of all. A
 * missing text takes no byte.
 */
export function encodeTexts(texts: readonly (string | null)[]): {
  readonly bytes: Uint8Array;
  readonly offsets: Int32Array;
} {
  const offsets = new Int32Array(texts.length + 1);
  let bytes = new Uint8Array(texts.length * 8);
  let end = 0;
  texts.forEach((text, row) => {
    if (text !== null) {
      const needed = end + text.length * MOST_BYTES_PER_UNIT;
      if (needed > bytes.length) {
        const larger = new Uint8Array(needed * 2);
        larger.set(bytes.subarray(0, end));
        bytes = larger;
      }
      end += encoder.encodeInto(text, bytes.subarray(end)).written;
    }
    offsets[row + 1] = end;
  });
  return { bytes: bytes.subarray(0, end), offsets };
}

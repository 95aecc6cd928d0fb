import { encodeCp932 } from '#data/generator/encode-cp932.ts';
import type { TextEncoding } from '#lib/domain/file-choices.ts';

let eucTable: ReadonlyMap<string, readonly number[]> | undefined;

/** The decoder turned round: ASCII, half-width kana, and two bytes from A1A1 to FEFE. */
function inverted(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('euc-jp');
  const found = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, bytes);
  };
  for (let byte = 0; byte < 0x80; byte++) learn(byte);
  for (let byte = 0xa1; byte <= 0xdf; byte++) learn(0x8e, byte);
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) learn(lead, trail);
  }
  return found;
}

/** @throws RangeError naming the first character that EUC-JP does not have */
function encodeEucJp(text: string): Uint8Array {
  eucTable ??= inverted();
  const bytes: number[] = [];
  for (const character of text) {
    const found = eucTable.get(character);
    if (!found) throw new RangeError(`encode euc-jp: no code for "${character}"`);
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

/**
 * A text in any encoding that a city's file may have, without a byte order mark.
 *
 * @throws RangeError for a character that the encoding does not have
 */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'cp932') return encodeCp932(text);
  if (encoding === 'euc-jp') return encodeEucJp(text);
  return encodeUtf16(text, encoding === 'utf-16le');
}

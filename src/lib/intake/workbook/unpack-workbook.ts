import { Inflate } from 'fflate';
import type { Finding } from '../collect-issues.ts';
import { crc32 } from './crc32.ts';
import { readContents, type ZipEntry } from './read-contents.ts';

/** The parts of a workbook that hold cells and their formats, unpacked, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The parts, or why they stay packed. */
export type Unpacking =
  | { readonly parts: Parts; readonly refusal: null }
  | { readonly parts: null; readonly refusal: Finding };

export type UnpackLimits = {
  /** Bytes that all parts may have together. */
  readonly total: number;
  /** Unpacked bytes for one packed, once there are `suspicious` bytes. */
  readonly ratio: number;
  readonly suspicious: number;
};

/** A million rows of a survey are some 250 MB of XML; a table packs 5 to 30 times. */
export const UNPACK_LIMITS: UnpackLimits = {
  total: 300_000_000,
  ratio: 200,
  suspicious: 50_000_000,
};

/** Cells, texts, formats and what says where they are; pictures, macros and remarks stay packed. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]+|xl\/[^/]+\.(?:xml|bin)|xl\/_rels\/[^/]+|xl\/worksheets\/(?:_rels\/)?[^/]+)$/i;
const MACROS = /^xl\/vbaProject\.bin$/i;
const WORKBOOK = /^xl\/workbook\.(?:xml|bin)$/i;

const DAMAGED: Finding = { code: 'file-damaged', found: 'xlsx' };

/** So much is unpacked at a time: at the most some 16 MB come out of it. */
const SLICE = 16_384;

/**
 * The parts of an .xlsx. The sizes in its table of contents are judged before anything is unpacked,
 * and unpacking stops where a part turns out longer than they say.
 */
export function unpackWorkbook(bytes: Uint8Array, limits: UnpackLimits = UNPACK_LIMITS): Unpacking {
  const contents = readContents(bytes);
  if (contents === null) return refuse(DAMAGED);
  if (!contents.some(({ name }) => WORKBOOK.test(name))) {
    return refuse({ code: 'file-not-text', found: 'zip' });
  }
  const wanted = contents.filter(({ name }) => READ.test(name) && !MACROS.test(name));
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return refuse({ code: 'file-has-password' });
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  const isBomb = total > limits.suspicious && total > limits.ratio * bytes.length;
  if (total > limits.total || isBomb) {
    return refuse({ code: 'file-unpacks-too-large', found: String(total) });
  }
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of wanted) {
    const part = unpack(entry);
    if (part === null || crc32(part) !== entry.checksum) return refuse(DAMAGED);
    parts.set(entry.name, part);
  }
  return { parts, refusal: null };
}

const refuse = (refusal: Finding): Unpacking => ({ parts: null, refusal });

/** One part; `null` where its bytes are not what the table of contents says. */
function unpack({ method, packed, packedSize, size }: ZipEntry): Uint8Array<ArrayBuffer> | null {
  if (packed.length !== packedSize) return null;
  if (method === 0) return packed.length === size ? packed.slice() : null;
  return method === 8 ? inflate(packed, size) : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  const part = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    return null; // Not what the method says.
  }
  return length === size ? part : null;
}

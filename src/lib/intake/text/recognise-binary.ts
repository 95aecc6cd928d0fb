import type { Finding } from '../collect-issues.ts';

/**
 * What a file is by its first bytes, whatever its name says: a zip (an .xlsx is one), a compound
 * file (an .xls is one), something else that no table is in, or presumably a text.
 */
export type Container = 'zip' | 'compound' | 'text' | { readonly refusal: Finding };

type Signature = { readonly bytes: readonly number[]; readonly found: string };

const SIGNATURES: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], found: 'compound' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], found: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], found: 'zip' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], found: 'pdf' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], found: 'png' },
  { bytes: [0xff, 0xd8, 0xff], found: 'jpeg' },
  { bytes: [0x47, 0x49, 0x46, 0x38], found: 'gif' },
  { bytes: [0x1f, 0x8b], found: 'gzip' },
];

/** The container of a file, by its signature. */
export function recogniseContainer(bytes: Uint8Array): Container {
  const found = SIGNATURES.find((s) => s.bytes.every((byte, i) => bytes[i] === byte))?.found;
  if (found === undefined) return 'text';
  if (found === 'zip' || found === 'compound') return found;
  return { refusal: { code: 'file-not-text', found } };
}

/** Why a file that has to be text is none; `null` when it may be. */
export function recogniseBinary(bytes: Uint8Array): Finding | null {
  const container = recogniseContainer(bytes);
  if (container === 'text') return null;
  return typeof container === 'string'
    ? { code: 'file-not-text', found: container }
    : container.refusal;
}

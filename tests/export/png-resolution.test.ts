import { expect, test } from 'vitest';
import { withResolution } from '#lib/export/png-resolution.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('a PNG carries its resolution right after its header, with the right checksum', () => {
  // Signature and IHDR are 33 bytes; 72 pixels per inch are 2835 = 0b13 per metre.
  const png = Uint8Array.from({ length: 40 }, (_, index) => index);
  const marked = withResolution(png, 72);
  expect(hex(marked.subarray(0, 33))).toBe(hex(png.subarray(0, 33)));
  expect(hex(marked.subarray(33, 54))).toBe('000000097048597300000b1300000b1301009a9c18');
  expect(hex(marked.subarray(54))).toBe(hex(png.subarray(33)));
});

/** PNG (ISO/IEC 15948): 8 bytes of signature, then IHDR with 13 bytes of data. */
const AFTER_HEADER = 8 + 4 + 4 + 13 + 4;
const PER_METRE = 1 / 0.0254;
const POLYNOMIAL = 0xedb88320;

/** CRC-32 as PNG's chunks carry it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** The chunk pHYs: pixels per metre, the same in both directions. */
function resolutionChunk(dpi: number): Uint8Array {
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi * PER_METRE);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}

/** A PNG that says how many of its pixels are an inch; without it, office programs assume 96. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const chunk = resolutionChunk(dpi);
  const marked = new Uint8Array(png.length + chunk.length);
  marked.set(png.subarray(0, AFTER_HEADER));
  marked.set(chunk, AFTER_HEADER);
  marked.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return marked;
}

/** A PNG that says how many of its pixels are an inch, as whoever made it said or as given. */
export function withOwnResolution(png: Uint8Array, dpi: number): Uint8Array {
  const name = new TextDecoder().decode(png.subarray(AFTER_HEADER + 4, AFTER_HEADER + 8));
  return name === 'pHYs' ? png : withResolution(png, dpi);
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packParts, repack } from '#lib/export/repack.ts';

const CORE =
  '<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">2031-01-02T03:04:05Z</dcterms:created>' +
  '<dcterms:modified xsi:type="dcterms:W3CDTF">2031-01-02T03:04:05Z</dcterms:modified></cp:coreProperties>';
const written = (mtime: Date) =>
  zipSync(
    {
      'word/document.xml': strToU8('<a/>'),
      'docProps/core.xml': strToU8(CORE),
      'word/media/': new Uint8Array(),
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8('<Relationships/>'),
    },
    { mtime },
  );
const first = written(new Date(2026, 10, 20, 9, 30));
const later = written(new Date(2027, 2, 3, 17, 45));

describe('repack', () => {
  it('gives the same bytes whenever the zip was written', () => {
    expect(first).not.toEqual(later);
    expect(repack(first, '2026-10-02')).toEqual(repack(later, '2026-10-02'));
  });

  it('begins with the types of the parts and holds no folders', () => {
    expect(Object.keys(unzipSync(repack(first, '2026-10-02')))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
    ]);
  });

  it('carries midnight of the day in the zip and in the properties', () => {
    const zip = repack(first, '2026-10-02');
    const core = strFromU8(unzipSync(zip)['docProps/core.xml']!);
    expect(core.match(/2026-10-02T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toContain('2031');
    // MS-DOS time 0, and date (2026 − 1980) · 512 + 10 · 32 + 2, little-endian, at bytes 10 to 13.
    expect([...zip.subarray(10, 14)]).toEqual([0, 0, 0x42, 0x5d]);
  });

  it('changes parts and leaves out what becomes nothing', () => {
    const zip = repack(first, '2026-10-02', (name, bytes) => {
      if (name === 'docProps/core.xml') return null;
      return name === 'word/document.xml' ? strToU8('<b/>') : bytes;
    });
    const parts = unzipSync(zip);
    expect(strFromU8(parts['word/document.xml']!)).toBe('<b/>');
    expect(Object.keys(parts)).toHaveLength(3);
  });

  it('packs parts of one’s own', () => {
    const zip = packParts({ 'b.txt': strToU8('b'), 'a.txt': strToU8('a') }, '2026-10-02');
    expect(Object.keys(unzipSync(zip))).toEqual(['a.txt', 'b.txt']);
  });
});

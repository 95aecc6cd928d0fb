import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#lib/intake/workbook/crc32.ts';
import { unpackWorkbook, UNPACK_LIMITS } from '#lib/intake/workbook/unpack-workbook.ts';
import { openFixture } from '../read-fixture.ts';

const workbook = (parts: Zippable) =>
  zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...parts });

describe('the parts of a workbook', () => {
  it('are those with cells, texts and formats; pictures and macros stay packed', () => {
    const { parts } = unpackWorkbook(
      workbook({
        'xl/worksheets/sheet1.xml': strToU8('<a/>'),
        'xl/media/image1.png': new Uint8Array(9),
        'xl/vbaProject.bin': new Uint8Array(9),
        'docProps/core.xml': strToU8('<creator/>'),
      }),
    );
    expect([...(parts ?? new Map<string, never>()).keys()]).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('are the same bytes as another reader unpacks', () => {
    const { bytes } = openFixture('workbook-several-sheets.xlsx');
    const expected = unzipSync(bytes);
    const { parts } = unpackWorkbook(bytes);
    expect(parts?.size).toBeGreaterThan(5);
    for (const [name, part] of parts ?? []) expect(part).toEqual(expected[name]);
  });

  it('are refused by the sizes in the table of contents, before anything is unpacked', () => {
    const bytes = workbook({ 'xl/sharedStrings.xml': new Uint8Array(2000) });
    const limits = { ...UNPACK_LIMITS, total: 2000 };
    // 2000 zeros and the 11 characters of the first part.
    expect(unpackWorkbook(bytes, limits).refusal).toEqual({
      code: 'file-unpacks-too-large',
      found: '2011',
    });
  });

  it('are refused where so much comes out of so little that it is made to', () => {
    const bytes = workbook({ 'xl/sharedStrings.xml': new Uint8Array(200_000) });
    const limits = { ...UNPACK_LIMITS, suspicious: 100_000 };
    expect(unpackWorkbook(bytes, limits).refusal?.code).toBe('file-unpacks-too-large');
    expect(unpackWorkbook(bytes).refusal).toBeNull();
  });

  it('are refused where more comes out than the table of contents says', () => {
    const { bytes } = openFixture('workbook-lying.xlsx');
    expect(unpackWorkbook(bytes).refusal).toEqual({ code: 'file-damaged', found: 'xlsx' });
  });

  it('are refused where one byte of one cell has changed on the way', () => {
    const sheet = strToU8('<c><v>3</v></c>');
    const bytes = zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': sheet },
      { level: 0 },
    );
    const at = Buffer.from(bytes).indexOf('<v>3') + 3;
    bytes[at] = 0x34;
    expect(unpackWorkbook(bytes).refusal).toEqual({ code: 'file-damaged', found: 'xlsx' });
  });
});

describe('a checksum', () => {
  it('is the one that the standard gives for "123456789"', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });
});

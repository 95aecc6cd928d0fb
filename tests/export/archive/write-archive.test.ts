import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { MANIFEST, writeArchive } from '#lib/export/archive/write-archive.ts';
import { reportDocument } from '../report/report-documents.ts';

const { document } = new JSDOM().window;
const report = reportDocument(document);
const bytes = await writeArchive(report, { rasterise });
const parts = unzipSync(bytes);
type Listed = { name: string; kind: string; bytes: number; sha256: string };
const manifest = JSON.parse(strFromU8(parts[MANIFEST]!)) as {
  figures: { number: string; files: Listed[] }[];
};

describe('a report as a zip', () => {
  it('holds each figure as SVG, PNG and CSV, and each table as CSV', () => {
    const kinds = manifest.figures.map(({ number, files }) => [
      number,
      files.map(({ kind }) => kind),
    ]);
    expect(kinds).toEqual([
      ['図1', ['svg', 'png', 'csv']],
      ['図2', ['svg', 'png', 'csv']],
      ['表1', ['csv']],
    ]);
    // Seven files, the list of contents and the manifest.
    expect(Object.keys(parts)).toHaveLength(9);
  });

  it('says of each file how large it is and its checksum', () => {
    for (const { files } of manifest.figures) {
      for (const { name, bytes: size, sha256 } of files) {
        const file = parts[name]!;
        expect(file.length).toBe(size);
        expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);
      }
    }
  });

  it('lists every file for people, in a CSV that Excel opens', () => {
    expect([...parts['目次.csv']!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = strFromU8(parts['目次.csv']!).split('\r\n');
    expect(lines[0]).toBe('番号,種類,ファイル,題名,指標・対象・期間,n,注,出典,指標');
    expect(lines).toHaveLength(1 + 7 + 1);
  });

  it('marks a picture with more than 300 pixels to the inch of paper', () => {
    const [, png] = Object.entries(parts).find(([name]) => name.endsWith('.png'))!;
    const at = Buffer.from(png).indexOf('pHYs');
    const perMetre = new DataView(png.buffer, png.byteOffset + at + 4).getUint32(0);
    // 720 px · 3 on 0.170 m.
    expect(perMetre).toBe(Math.round(2160 / 0.17));
    expect(perMetre * 0.0254).toBeGreaterThan(300);
    expect(Buffer.from(png).indexOf('pHYs', at + 4)).toBe(-1);
  });

  it('hides what is hidden: the row of the small group has x for every number', () => {
    const csv = strFromU8(
      Object.entries(parts).find(([name]) => name.includes('図1') && name.endsWith('.csv'))![1],
    );
    expect(csv).toContain('承認・称賛,x,x,x\r\n');
  });

  it('gives the same bytes twice, and stops where it is asked to', async () => {
    expect(await writeArchive(report, { rasterise })).toEqual(bytes);
    const signal = AbortSignal.abort();
    await expect(writeArchive(report, { rasterise, signal })).rejects.toThrow(/abort/iu);
  });
});

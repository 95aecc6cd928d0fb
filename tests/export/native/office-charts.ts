import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { chartRun } from '#lib/export/native/chart-run.ts';
import { mendedCharts } from '#lib/export/native/mended-charts.ts';
import { packParts } from '#lib/export/repack.ts';
import { nativeCharts } from './native-charts.ts';

export const TYPE = { font: 'biz-ud-gothic', locale: 'ja', date: '2026-10-02' } as const;

/** A Word document with a chart of every kind, one paragraph each. */
export async function chartsInWord(): Promise<Uint8Array> {
  const children = Object.entries(nativeCharts).map(([name, native]) => {
    const size = { widthMm: 170, heightMm: 80, altText: name };
    return new Paragraph({ children: [chartRun(native, { ...TYPE, ...size })] });
  });
  const bytes = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
  return packParts(mendedCharts(unzipSync(bytes), TYPE), TYPE.date);
}

/** The chart parts of a document with the workbook of each, by the kind they are of. */
export function chartsOf(word: Uint8Array) {
  const parts = unzipSync(word);
  return Object.keys(nativeCharts).map((kind, i) => ({
    kind,
    chart: strFromU8(parts[`word/charts/chart${i + 1}.xml`]!),
    workbook: parts[`word/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`]!,
  }));
}

const CELL =
  /<c r="([A-Z]+\d+)"(?: t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/gu;

/** The cells of the only sheet by their addresses; texts as XML has them. */
export function cellsOf(workbook: Uint8Array): Map<string, string | number> {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!);
  const cells = [...sheet.matchAll(CELL)];
  return new Map(cells.map(([, address, text, number]) => [address!, text ?? Number(number)]));
}

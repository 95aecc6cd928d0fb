import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import { chartRun } from './chart-run.ts';
import type { ChartStyle } from './chart-style.ts';
import { mendedCharts } from './mended-charts.ts';

/** A chart by itself: its part, and the workbook in which its numbers are edited. */
export type ChartParts = { readonly chart: string; readonly workbook: Uint8Array };

/**
 * A chart for PowerPoint or Excel, which take the same part as Word. It refers to its workbook as
 * `rId1`; the relation is the caller's. The same chart and date give the same bytes.
 */
export async function chartParts(
  native: NativeChart,
  style: ChartStyle & { /** ISO date of the workbook. */ readonly date: string },
): Promise<ChartParts> {
  const children = [new Paragraph({ children: [chartRun(native, style)] })];
  const packed = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
  const parts = mendedCharts(unzipSync(packed), style);
  const named = (name: RegExp) => Object.entries(parts).find(([key]) => name.test(key))![1];
  return {
    chart: strFromU8(named(/^word\/charts\/[^/]+\.xml$/u)),
    workbook: named(/^word\/embeddings\//u),
  };
}

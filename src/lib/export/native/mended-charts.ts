import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../repack.ts';
import { chartWorkbook } from './chart-workbook.ts';
import type { ChartType } from './chart-style.ts';
import { mendChart } from './mend-chart.ts';

const CHART = /^word\/charts\/([^/]+\.xml)$/u;
const EMU_PER_MM = 36000;

/** How large the chart of a part stands in the text, in mm; Word's own size where it does not. */
function sizeOf(chart: string, parts: Parts) {
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const relations = text('word/_rels/document.xml.rels').match(/<Relationship [^>]*>/gu) ?? [];
  const relation = relations.find((found) => found.includes(`charts/${chart}"`));
  const id = / Id="([^"]+)"/u.exec(relation ?? '')?.[1];
  const drawn = text('word/document.xml').split('<w:drawing>');
  const drawing = drawn.find((found) => found.includes(`r:id="${id}"`)) ?? '';
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(drawing) ?? [];
  return {
    widthMm: Number(cx ?? 5486400) / EMU_PER_MM,
    heightMm: Number(cy ?? 3200400) / EMU_PER_MM,
  };
}

/**
 * The parts of a Word document with its charts mended: typefaces and language, room for the names
 * of rows, fixed relations, and workbooks that are exactly what the charts show. Before
 * `packParts`; all other parts stay as they are.
 */
export function mendedCharts(parts: Parts, type: ChartType & { readonly date: string }): Parts {
  const mended: Record<string, Uint8Array> = { ...parts };
  for (const [name, part] of Object.entries(parts)) {
    const file = CHART.exec(name)?.[1];
    if (file === undefined) continue;
    const chart = mendChart(strFromU8(part), { ...type, ...sizeOf(file, parts) });
    mended[name] = strToU8(chart);
    const relations = `word/charts/_rels/${file}.rels`;
    const related = strFromU8(parts[relations]!);
    mended[relations] = strToU8(related.replace(/ Id="[^"]+"/u, ' Id="rId1"'));
    const workbook = /Target="\.\.\/([^"]+)"/u.exec(related)![1]!;
    mended[`word/${workbook}`] = chartWorkbook(chart, type);
  }
  return mended;
}

import type { LegendEntry } from '#lib/charts/legend.ts';
import { INK_2, SMALL } from './figure-style.ts';
import { legendShape, shapeWidth } from './legend-shape.ts';
import { svgNode } from './svg-node.ts';
import { baseline, lineHeight, type Block } from './text-block.ts';
import { textWidth } from './text-width.ts';

const TO_LABEL = 6;
const TO_NEXT = 18;

/** A legend in as many lines as it needs, in the order given; `null` where there is none. */
export function legendBlock(
  document: Document,
  entries: readonly LegendEntry[],
  width: number,
): Block | null {
  if (entries.length === 0) return null;
  let [x, y] = [0, 0];
  const placed = entries.map((entry) => {
    const needed = shapeWidth(entry) + TO_LABEL + textWidth(entry.label, SMALL.size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + lineHeight(SMALL)];
    const transform = `translate(${Math.round(x * 100) / 100},${Math.round(y * 100) / 100})`;
    x += needed + TO_NEXT;
    return svgNode(document, 'g', { transform }, entryParts(document, entry));
  });
  const attributes = { fill: INK_2, 'font-size': SMALL.size };
  return { element: svgNode(document, 'g', attributes, placed), height: y + lineHeight(SMALL) };
}

function entryParts(document: Document, entry: LegendEntry): SVGElement[] {
  const middle = `translate(0,${lineHeight(SMALL) / 2})`;
  const label = { x: shapeWidth(entry) + TO_LABEL, y: baseline(SMALL) };
  return [
    svgNode(document, 'g', { transform: middle }, [legendShape(document, entry)]),
    svgNode(document, 'text', label, [entry.label]),
  ];
}

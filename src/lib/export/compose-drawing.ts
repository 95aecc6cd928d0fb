import type { FigureDocument } from './figure-document.ts';
import { chartBlock, chartBox } from './svg/chart-block.ts';
import { figureFrame } from './svg/figure-frame.ts';
import { legendBlock } from './svg/legend-block.ts';
import { stackBlocks } from './svg/text-block.ts';

/**
 * A figure's legend and chart as one self-contained SVG, without words and margins: for documents
 * that set title, 注 and 出典 themselves. Exactly as wide as its chart.
 */
export function composeDrawing(figure: FigureDocument): SVGSVGElement {
  const { chart, legend } = figure;
  const document = chart.ownerDocument;
  const { width } = chartBox(chart);
  const parts = [
    { gap: 0, block: legendBlock(document, legend, width) },
    { gap: legend.length > 0 ? 8 : 0, block: chartBlock(document, chart) },
  ];
  const body = stackBlocks(document, parts, { x: 0, y: 0 });
  return figureFrame(figure, body.element, { width, height: Math.ceil(body.height) });
}

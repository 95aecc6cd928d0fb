import { breakLines } from './svg/break-lines.ts';
import { chartBlock, chartBox } from './svg/chart-block.ts';
import type { FigureDocument } from './figure-document.ts';
import { figureFrame } from './svg/figure-frame.ts';
import { INK, INK_2, MARGIN, RULE, SMALL } from './svg/figure-style.ts';
import { headingBlock } from './svg/heading-block.ts';
import { legendBlock } from './svg/legend-block.ts';
import { sourceBlock } from './svg/source-block.ts';
import { svgNode } from './svg/svg-node.ts';
import { stackBlocks, textBlock, type Block } from './svg/text-block.ts';

/**
 * A figure as one self-contained SVG: ink rule, 図番号 and finding, subtitle, legend, chart, 注,
 * 出典, n and marks. As wide as its chart plus margins, as high as it needs; the same figure gives
 * the same SVG. Nothing in it runs, loads or refers to the outside; fonts are named only.
 */
export function composeSvg(figure: FigureDocument): SVGSVGElement {
  const { chart, caption } = figure;
  const document = chart.ownerDocument;
  const { width } = chartBox(chart);
  const subtitle = breakLines(caption.subtitle, width, SMALL);
  const parts = [
    { gap: 0, block: ruleBlock(document, width) },
    { gap: 8, block: headingBlock(document, figure, width) },
    { gap: 2, block: textBlock(document, subtitle, SMALL, { fill: INK_2 }) },
    { gap: 8, block: legendBlock(document, figure.legend, width) },
    { gap: 8, block: chartBlock(document, chart) },
    { gap: 12, block: sourceBlock(document, figure, width) },
  ];
  const body = stackBlocks(document, parts, { x: MARGIN, y: MARGIN });
  const height = Math.ceil(body.height + MARGIN);
  return figureFrame(figure, body.element, { width: width + 2 * MARGIN, height });
}

function ruleBlock(document: Document, width: number): Block {
  return { element: svgNode(document, 'rect', { width, height: RULE, fill: INK }), height: RULE };
}

import { breakLines } from './svg/break-lines.ts';
import { chartBlock, chartBox } from './svg/chart-block.ts';
import type { FigureDocument } from './figure-document.ts';
import { FONT_FAMILY, INK, INK_2, MARGIN, PAPER, RULE, SMALL } from './svg/figure-style.ts';
import { headingBlock } from './svg/heading-block.ts';
import { legendBlock } from './svg/legend-block.ts';
import { sourceBlock } from './svg/source-block.ts';
import { svgNode } from './svg/svg-node.ts';
import { stackBlocks, textBlock, type Block } from './svg/text-block.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';

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
  return frame(figure, body, width + 2 * MARGIN);
}

function ruleBlock(document: Document, width: number): Block {
  return { element: svgNode(document, 'rect', { width, height: RULE, fill: INK }), height: RULE };
}

/** The outermost element, with the words for those who cannot see the figure. */
function frame({ chart, caption, locale }: FigureDocument, body: Block, width: number) {
  const document = chart.ownerDocument;
  const height = Math.ceil(body.height + MARGIN);
  const id = `figure-${caption.number.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const description = chart.querySelector(':scope > desc')?.textContent ?? caption.subtitle;
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': FONT_FAMILY,
    'font-variant': 'tabular-nums',
    'font-size': SMALL.size,
    fill: INK,
  };
  const svg = svgNode(document, 'svg', attributes, [
    svgNode(document, 'title', { id: `${id}-title` }, [`${caption.number} ${caption.title}`]),
    svgNode(document, 'desc', { id: `${id}-desc` }, [description]),
    svgNode(document, 'rect', { width, height, fill: PAPER }),
    body.element,
  ]);
  svg.setAttributeNS(XML, 'xml:lang', locale);
  return svg;
}

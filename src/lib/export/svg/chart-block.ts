import { cleanDrawing } from './clean-drawing.ts';
import { svgNode } from './svg-node.ts';
import type { Block } from './text-block.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number };
type ChartBox = Box & { readonly height: number; readonly scale: number };

/** What belongs to the chart as a document of its own and is said once for the whole figure. */
const OF_THE_ROOT = /^(?:xmlns|xml:|aria-|role$|lang$|id$|width$|height$|viewBox$|font-family$)/u;

/**
 * The size a chart was drawn at, and the part of the plane that it shows.
 *
 * @throws Error where the chart says neither
 */
export function chartBox(chart: SVGSVGElement): ChartBox {
  const size = (name: string) => Number.parseFloat(chart.getAttribute(name) ?? '');
  const view = (chart.getAttribute('viewBox') ?? '').split(/[\s,]+/u).map(Number);
  const [x = 0, y = 0, viewWidth = size('width'), viewHeight = size('height')] =
    view.length === 4 ? view : [];
  const width = size('width') || viewWidth;
  const scale = width / viewWidth;
  const height = viewHeight * scale;
  if (!(width > 0) || !(height > 0)) throw new Error('chart box: the chart has no size');
  return { x, y, width, height, scale };
}

/** A copy of a chart as a plain group, its words for screen readers left to the figure. */
export function chartBlock(document: Document, chart: SVGSVGElement): Block {
  const { x, y, height, scale } = chartBox(chart);
  const copy = cleanDrawing(document.importNode(chart, true));
  const attributes: Record<string, string> = {};
  for (const { name, value } of copy.attributes) {
    if (!OF_THE_ROOT.test(name)) attributes[name] = value;
  }
  if (scale !== 1) attributes['transform'] = `scale(${scale})`;
  const children = [...copy.childNodes].filter(
    ({ nodeName }) => nodeName !== 'title' && nodeName !== 'desc',
  );
  const moved =
    x === 0 && y === 0
      ? children
      : [svgNode(document, 'g', { transform: `translate(${-x},${-y})` }, children)];
  return { element: svgNode(document, 'g', attributes, moved), height };
}

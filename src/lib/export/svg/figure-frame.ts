import type { FigureDocument } from '../figure-document.ts';
import { FONT_FAMILY, INK, PAPER, SMALL } from './figure-style.ts';
import { svgNode } from './svg-node.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** The outermost element, with the words for those who cannot see the figure. */
export function figureFrame(
  { chart, caption, locale }: FigureDocument,
  body: SVGElement,
  { width, height }: { readonly width: number; readonly height: number },
): SVGSVGElement {
  const document = chart.ownerDocument;
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
    body,
  ]);
  svg.setAttributeNS(XML, 'xml:lang', locale);
  return svg;
}

import { writable } from './clean-text.ts';

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An SVG as the text of a file. Works with the browser's document and with jsdom's. */
export function serialiseSvg(svg: SVGSVGElement): string {
  const { XMLSerializer } = svg.ownerDocument.defaultView ?? globalThis;
  return `${HEADER}${writable(new XMLSerializer().serializeToString(svg))}\n`;
}

/** The bytes of an SVG as a file. */
export const svgBlob = (svg: SVGSVGElement): Blob =>
  new Blob([serialiseSvg(svg)], { type: 'image/svg+xml;charset=utf-8' });

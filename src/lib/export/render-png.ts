import { ExportError } from './export-error.ts';
import { PAPER } from './svg/figure-style.ts';
import { pictureSize, type PictureSize } from './picture-size.ts';
import { withResolution } from './png-resolution.ts';
import type { Rasterise } from './report/report-document.ts';
import { svgBlob } from './serialise-svg.ts';

/** Pixels of the screen per inch, as browsers and office programs count. */
const SCREEN_DPI = 96;

/**
 * A composed figure as PNG on white, a multiple of its size on the screen, and marked with
 * its resolution, so that Word places it at the size of the screen. In a browser only.
 *
 * @throws ExportError `picture-too-large`, or `picture-failed` where the browser cannot draw it
 */
export async function renderPng(svg: SVGSVGElement, scale: number): Promise<Blob> {
  const size = pictureSize(svg, scale);
  const url = URL.createObjectURL(svgBlob(atSize(svg, size)));
  try {
    const png = await encode(await load(url), size, svg.ownerDocument);
    const bytes = withResolution(new Uint8Array(await png.arrayBuffer()), SCREEN_DPI * scale);
    return new Blob([bytes], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The same as bytes, as the writers of documents take it. */
export const pngBytes: Rasterise = async (svg, scale) =>
  new Uint8Array(await (await renderPng(svg, scale)).arrayBuffer());

/** The figure with the picture's size of its own, so that no browser enlarges a small picture. */
function atSize(svg: SVGSVGElement, { width, height }: PictureSize): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('picture-failed', 'the SVG cannot be drawn'));
    image.src = url;
  });
}

function encode(image: HTMLImageElement, size: PictureSize, document: Document): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) throw new ExportError('picture-failed', 'no canvas');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) => {
    const settle = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new ExportError('picture-failed', 'the canvas gave no PNG'));
    canvas.toBlob(settle, 'image/png');
  });
}

import { ExportError } from './export-error.ts';

/** How many pixels of a picture stand for one of the screen: for slides, and for print. */
export type PictureScale = 2 | 4;

/** Longest side that Chromium and Firefox give a canvas with certainty. */
export const MAX_SIDE = 16_384;
/** 400 MB of pixels: what an office PC can spare. */
export const MAX_PIXELS = 100_000_000;

export type PictureSize = { readonly width: number; readonly height: number };

/**
 * Width and height in pixels of a figure as a picture.
 *
 * @throws ExportError `picture-too-large`
 */
export function pictureSize(svg: SVGSVGElement, scale: number): PictureSize {
  const side = (name: string) => Math.round(Number(svg.getAttribute(name)) * scale);
  const [width, height] = [side('width'), side('height')];
  const fits = width <= MAX_SIDE && height <= MAX_SIDE && width * height <= MAX_PIXELS;
  if (!fits) throw new ExportError('picture-too-large', `${width} × ${height} pixels`);
  return { width, height };
}

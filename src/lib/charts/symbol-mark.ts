import type { RenderFunction } from '@observablehq/plot';
import { svgElement } from './svg-element.ts';

export type Point = { readonly x: number; readonly y: number };

/** How a symbol is painted, as presentation attributes. */
export type SymbolPaint = {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: string;
};

/** The same symbol, an SVG path around 0, 0, at several points. */
export function symbolMark(
  points: readonly Point[],
  path: string,
  { fill, stroke, strokeWidth, dash }: SymbolPaint,
  name = 'dot',
): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const paths = points.map(({ x, y }) =>
      svgElement(document, 'path', { d: path, transform: `translate(${x},${y})` }),
    );
    const attributes = {
      fill,
      stroke,
      'stroke-width': strokeWidth,
      ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
      'aria-label': name,
    };
    return svgElement(document, 'g', attributes, paths);
  };
}

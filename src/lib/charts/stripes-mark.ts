import type { RenderFunction } from '@observablehq/plot';
import { chartId } from './accessible-svg.ts';
import type { ChartSettings } from './chart-settings.ts';
import type { Box } from './rect-mark.ts';
import { svgElement } from './svg-element.ts';

const SPACING = 6;
const LINE = 1.6;

export type Stripes = {
  /** Tells the stripes of two kinds in one figure apart. */
  readonly name: string;
  readonly line: string;
  readonly ground: string;
  readonly border?: string;
};

/** Areas with stripes at 45° in place of a fill: what is not settled, or deserves a look. */
export function stripesMark(
  boxes: readonly Box[],
  { name, line, ground, border }: Stripes,
  settings: ChartSettings,
): RenderFunction {
  const id = chartId(settings, `stripes-${name}`);
  return (_index, _scales, _values, _dimensions, { document }) => {
    if (boxes.length === 0) return null;
    const size = { width: SPACING, height: SPACING };
    const stroke = { x1: LINE / 2, x2: LINE / 2, y1: 0, y2: SPACING, stroke: line };
    const pattern = svgElement(
      document,
      'pattern',
      { id, ...size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [
        svgElement(document, 'rect', { ...size, fill: ground }),
        svgElement(document, 'line', { ...stroke, 'stroke-width': LINE }),
      ],
    );
    const edge = border === undefined ? {} : { stroke: border, 'stroke-width': 1 };
    const areas = boxes.map(({ x, y, width, height }) =>
      svgElement(document, 'rect', { x, y, width, height, fill: `url(#${id})`, ...edge }),
    );
    return svgElement(document, 'g', { 'aria-label': name }, [
      svgElement(document, 'defs', {}, [pattern]),
      ...areas,
    ]);
  };
}

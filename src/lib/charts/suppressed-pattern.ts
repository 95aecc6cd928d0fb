import type { RenderFunction } from '@observablehq/plot';
import { chartId } from './accessible-svg.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import type { Box } from './rect-mark.ts';
import { svgElement } from './svg-element.ts';

const SPACING = 6;
const LINE = 1.6;
const CHIP = 16;

/** What stands in place of every hidden value. */
export const SUPPRESSED_SIGN = 'x';

/**
 * Hidden values: hatching at 45° over the area where they would be drawn, and an x on a chip of
 * paper in its middle. Nothing when there is none to hide.
 *
 * @param part tells the hidden values of two parts of one figure apart
 */
export function suppressedMark(
  boxes: readonly Box[],
  settings: ChartSettings,
  part = 'values',
): RenderFunction {
  const id = chartId(settings, `hatch-${part}`);
  return (_index, _scales, _values, _dimensions, { document }) =>
    boxes.length === 0
      ? null
      : svgElement(document, 'g', { 'aria-label': 'suppressed' }, [
          svgElement(document, 'defs', {}, [hatching(document, id, settings)]),
          ...boxes.flatMap((box) => suppressedCell(document, box, id, settings)),
        ]);
}

function hatching(document: Document, id: string, { palette }: ChartSettings): SVGPatternElement {
  const ground = { width: SPACING, height: SPACING, fill: palette.hatchGround };
  const line = { x1: LINE / 2, x2: LINE / 2, y1: 0, y2: SPACING, stroke: palette.hatchLine };
  return svgElement(
    document,
    'pattern',
    {
      id,
      width: SPACING,
      height: SPACING,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [
      svgElement(document, 'rect', ground),
      svgElement(document, 'line', { ...line, 'stroke-width': LINE }),
    ],
  );
}

function suppressedCell(
  document: Document,
  { x, y, width, height }: Box,
  id: string,
  settings: ChartSettings,
): SVGElement[] {
  const { label } = typeSizes(settings);
  const chip = Math.min(CHIP, width, height);
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const place = { x: middleX - chip / 2, y: middleY - chip / 2, width: chip, height: chip };
  const text = { x: middleX, y: middleY, dy: '0.3em', 'font-size': label };
  return [
    svgElement(document, 'rect', { x, y, width, height, fill: `url(#${id})` }),
    svgElement(document, 'rect', { ...place, fill: settings.palette.canvas }),
    svgElement(document, 'text', { ...text, fill: settings.palette.ink }, [SUPPRESSED_SIGN]),
  ];
}

import type { RenderFunction } from '@observablehq/plot';
import type { DrawSettings } from './chart-settings.ts';
import type { Box } from './rect-mark.ts';
import { svgElement } from './svg-element.ts';

/** What can be pointed at, by the id under which the figure tells of it. */
export type MarkBox = Box & { readonly id: string };

/** The id of an item's mark, the same in every figure. */
export const itemMarkId = (item: number): string => `item-${item}`;

/** The number of an item in the id of its mark. */
export const itemOfMark = (id: string): string => id.replace('item-', '');

/** A row of a figure over its whole width, by its middle. */
export const rowBox = (
  id: string,
  { y, row, width }: { readonly y: number; readonly row: number; readonly width: number },
): MarkBox => ({ id, x: 0, y: y - row / 2, width, height: row });

/** Unseen areas over what can be pointed at, each with its id as `data-mark`. */
export const markAreas = (boxes: readonly MarkBox[], document: Document): SVGGElement =>
  svgElement(
    document,
    'g',
    { fill: 'none', 'pointer-events': 'all' },
    boxes.map(({ id, x, y, width, height }) =>
      svgElement(document, 'rect', { 'data-mark': id, x, y, width, height }),
    ),
  );

/**
 * The areas of a chart's marks: the last of them all, so that they lie on top. Only on a page: a
 * figure that is written out holds none of them.
 */
export function markBoxes(
  boxes: readonly MarkBox[],
  { isInteractive = false }: Pick<DrawSettings, 'isInteractive'>,
): RenderFunction | null {
  if (!isInteractive) return null;
  return (_index, _scales, _values, _dimensions, { document }) => markAreas(boxes, document);
}

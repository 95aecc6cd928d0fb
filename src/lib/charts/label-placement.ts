import type { Box } from './rect-mark.ts';
import type { Point } from './symbol-mark.ts';

/** Distance of the points at which a line is looked at, in px. */
const SAMPLING = 3;
/** Paper between a label and a line. */
const CLEARANCE = 3;

/** Points along a line of straight pieces. */
function sampled(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SAMPLING) || 1;
    return Array.from({ length: steps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

const contains = ({ x, y, width, height }: Box, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether a box lies wholly inside another. */
export const isInside = (inner: Box, outer: Box) =>
  contains(outer, inner) &&
  contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height });

/** The point of a box that is nearest to another point. */
export const nearestPoint = ({ x, y, width, height }: Box, to: Point): Point => ({
  x: Math.min(Math.max(to.x, x), x + width),
  y: Math.min(Math.max(to.y, y), y + height),
});

/** How far a label may be from its point, and the grid on which it is tried, in px. */
const REACH = 180;
const GRID = 6;
const NEAREST = 9;
/** What a place at the left or above costs against one at the right below. */
const LEFT_COST = 30;
const ABOVE_COST = 12;

/** Places for a label around its point, the nearest first, right below before left and above. */
export function placesAround(
  point: Point,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Box[] {
  const steps = Array.from({ length: (2 * REACH) / GRID + 1 }, (_, step) => step * GRID - REACH);
  const places = steps.flatMap((dx) =>
    steps.map((dy) => {
      const box = {
        x: point.x + (dx < 0 ? dx - width : dx),
        y: point.y + (dy < 0 ? dy - height : dy),
        width,
        height,
      };
      const { x, y } = nearestPoint(box, point);
      const distance = Math.hypot(x - point.x, y - point.y);
      const cost = distance + (dx < 0 ? LEFT_COST : 0) + (dy < 0 ? ABOVE_COST : 0);
      return { box, distance, cost };
    }),
  );
  return places
    .filter(({ distance }) => distance >= NEAREST)
    .sort((a, b) => a.cost - b.cost)
    .map(({ box }) => box);
}

/** Whether two boxes share any area. */
export const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The first box, in order of preference, that lies in the area and that no line comes near to. */
export function freeBox(
  candidates: readonly Box[],
  lines: readonly (readonly Point[])[],
  area: Box,
): Box | undefined {
  const points = lines.flatMap(sampled);
  return candidates.find((box) => {
    const wide = widened(box, CLEARANCE);
    return isInside(box, area) && !points.some((point) => contains(wide, point));
  });
}

/** Heights moved apart until neighbours have `distance`, in their order, from the topmost down. */
export function spread(ys: readonly number[], distance: number): number[] {
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const moved = [...ys];
  let least = Number.NEGATIVE_INFINITY;
  for (const { y, index } of order) {
    const place = Math.max(y, least);
    moved[index] = place;
    least = place + distance;
  }
  return moved;
}

/** A label on one line by its middle and its width. */
export type LineLabel = { readonly middle: number; readonly width: number };

/** Labels of one line, in order of importance, without those that would touch one before them. */
export function withoutTouching<Label extends LineLabel>(
  labels: readonly Label[],
  distance: number,
): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const isFree = kept.every(
      ({ middle, width }) =>
        Math.abs(middle - label.middle) >= (width + label.width) / 2 + distance,
    );
    if (isFree) kept.push(label);
  }
  return kept;
}

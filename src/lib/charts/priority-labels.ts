import { isInside, overlaps } from './label-placement.ts';
import type { Box } from './rect-mark.ts';
import { textWidth } from './text-width.ts';

/** A point that wants its name beside it; a number stands in where the name has no room. */
export type NamedPoint = {
  readonly x: number;
  readonly y: number;
  readonly item: number;
  readonly label: string;
  readonly isPriority: boolean;
};

/** A label by its left end and the middle of its line. */
export type PointLabel<Point> = {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly text: string;
};

/** From the middle of a point to its label, in px. */
const APART = 9;
const POINT = 12;

const around = ({ x, y }: NamedPoint, width: number, height: number): Box[] => {
  const size = { width, height };
  const [above, beside, below] = [y - height - APART + 2, y - height / 2, y + APART - 2];
  const [left, middle, right] = [x - width - APART, x - width / 2, x + APART];
  return [
    { ...size, x: right, y: beside },
    { ...size, x: left, y: beside },
    { ...size, x: middle, y: above },
    { ...size, x: middle, y: below },
    { ...size, x: right - 3, y: above + 3 },
    { ...size, x: right - 3, y: below - 3 },
    { ...size, x: left + 3, y: above + 3 },
    { ...size, x: left + 3, y: below - 3 },
  ];
};

/**
 * A name for each point, those to look at first before the others, where it covers no other name, no
 * point and nothing that is `taken`; else its number; else none.
 */
export function placePointLabels<Point extends NamedPoint>(
  points: readonly Point[],
  area: Box,
  taken: readonly Box[],
  size: number,
): PointLabel<Point>[] {
  const height = size * 1.25;
  const dots = points.map(({ x, y }) => ({
    x: x - POINT / 2,
    y: y - POINT / 2,
    width: POINT,
    height: POINT,
  }));
  const boxes: Box[] = [...taken];
  const placed: PointLabel<Point>[] = [];
  const inTurn = [...points].sort((a, b) => Number(b.isPriority) - Number(a.isPriority));
  for (const point of inTurn) {
    const found = [point.label, String(point.item)].flatMap((text) => {
      const width = textWidth(text, size, point.isPriority ? 700 : 400);
      const box = around(point, width, height).find(
        (place) =>
          isInside(place, area) && ![...boxes, ...dots].some((other) => overlaps(place, other)),
      );
      return box ? [{ box, text }] : [];
    })[0];
    if (!found) continue;
    boxes.push(found.box);
    const { x, y } = found.box;
    placed.push({ point, x, y: y + height / 2, text: found.text });
  }
  return placed;
}

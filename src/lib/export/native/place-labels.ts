import type { ChartDataLabelPosition } from 'docx/charts';
import type { NativeAxis, NativeScatter } from '#lib/charts/native/native-chart.ts';
import { MM_PER_POINT } from '../report/paper.ts';
import { textWidth } from '../svg/text-width.ts';
import { CHART_POINTS, type ChartStyle } from './chart-style.ts';

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
type Place = Extract<ChartDataLabelPosition, 'right' | 'left' | 'above' | 'below'>;

/** Roughly what axes, titles and a legend leave to the points, in mm. */
const AROUND = { x: 20, y: 28 } as const;
const DOT = 3;
const PLACES: readonly Place[] = ['right', 'left', 'above', 'below'];

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/** From 0 to 1 along an axis, by its ends or by those of the values. */
function along({ min, max }: NativeAxis, values: readonly number[]) {
  const [from, to] = [min ?? Math.min(...values), max ?? Math.max(...values)];
  return (value: number) => (to > from ? (value - from) / (to - from) : 0.5);
}

/**
 * On which side of its point each label stands, series by series, so that it covers as little as it
 * can of other points and labels and stays inside. Office programs do not move labels themselves.
 */
export function placeLabels(chart: NativeScatter, style: ChartStyle): Place[][] {
  const all = chart.series.flatMap(({ points }) => points);
  const size = (style.points ?? CHART_POINTS) * MM_PER_POINT;
  const area = { w: style.widthMm - AROUND.x, h: style.heightMm - AROUND.y };
  const atX = along(
    chart.xAxis,
    all.map(({ x }) => x),
  );
  const atY = along(
    chart.yAxis,
    all.map(({ y }) => y),
  );
  const dotOf = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
    x: atX(x) * area.w - DOT / 2,
    y: (1 - atY(y)) * area.h - DOT / 2,
    w: DOT,
    h: DOT,
  });
  const taken = all.map(dotOf);
  const outside = (box: Box) => box.w * box.h - overlap(box, { x: 0, y: 0, ...area });
  return chart.series.map(({ points }) =>
    points.map((point) => {
      if (point.label === undefined) return 'right';
      const dot = dotOf(point);
      const [w, h] = [textWidth(point.label, size), size * 1.2];
      const middle = { x: dot.x + DOT / 2 - w / 2, y: dot.y + DOT / 2 - h / 2 };
      const boxes: Readonly<Record<Place, Box>> = {
        right: { x: dot.x + DOT, y: middle.y, w, h },
        left: { x: dot.x - w, y: middle.y, w, h },
        above: { x: middle.x, y: dot.y - h, w, h },
        below: { x: middle.x, y: dot.y + DOT, w, h },
      };
      const cost = (place: Place) =>
        outside(boxes[place]) + taken.reduce((sum, box) => sum + overlap(box, boxes[place]), 0);
      const best = PLACES.reduce((one, other) => (cost(other) < cost(one) - 0.01 ? other : one));
      taken.push(boxes[best]);
      return best;
    }),
  );
}

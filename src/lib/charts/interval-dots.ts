import type { Markish } from '@observablehq/plot';
import { bandPath, BAND_MARK_SIZE } from './band-mark.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import type { Palette } from './palette.ts';
import { symbolMark } from './symbol-mark.ts';

/** An estimate in pixels with its interval, where it has one. */
export type IntervalDot = {
  readonly x: number;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
};

/** How the dots of one kind are drawn; a hollow one may be chance, or is of an earlier time. */
export type IntervalLook = {
  readonly color: string;
  readonly hollow?: boolean;
  /** Width of the dot in px; by default that of a band mark. */
  readonly size?: number;
  /** Another outline in place of the dot's, as an SVG path. */
  readonly path?: string;
};

const INTERVAL_WIDTH = 3;
const CAP = 4;
/** Caps this near to the middle would touch the dot. */
const MIN_REACH = 10;

/** Dots on their intervals, which end in caps where they reach beyond the dot. */
export function intervalDots(
  dots: readonly IntervalDot[],
  { color, hollow = false, size = BAND_MARK_SIZE - 2, path }: IntervalLook,
  palette: Palette,
): Markish[] {
  if (dots.length === 0) return [];
  const intervals = dots.flatMap(({ low, high, y }) =>
    low === null || high === null ? [] : [{ low, high, y }],
  );
  const thin = size < BAND_MARK_SIZE - 3;
  const reach = thin ? CAP - 1 : CAP;
  const caps = intervals.filter(({ low, high }) => high - low >= 2 * MIN_REACH);
  const paint = hollow
    ? { fill: palette.canvas, stroke: color, strokeWidth: thin ? 1.5 : 2 }
    : { fill: color, stroke: 'none', strokeWidth: 0 };
  return [
    segmentMark(
      intervals.flatMap(({ low, high, y }) => horizontal(low, high, [y])),
      { stroke: color, width: thin ? 1.5 : INTERVAL_WIDTH, opacity: 0.7 },
    ),
    segmentMark(
      caps.flatMap(({ low, high, y }) => vertical(y - reach, y + reach, [low, high])),
      { stroke: color, width: thin ? 1 : 1.5 },
    ),
    symbolMark(dots, path ?? bandPath(hollow ? 'below_average' : 'above_average', size), paint),
  ];
}

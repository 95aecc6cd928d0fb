import type { Markish } from '@observablehq/plot';
import type { ChartSettings } from './chart-settings.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { rectMark } from './rect-mark.ts';

const LINE = 1.5;

/** The row that is chosen: a wash from edge to edge, drawn below all else, between two lines. */
export function chosenRow(
  middles: readonly number[],
  row: number,
  { palette, width }: ChartSettings,
): Markish[] {
  const tops = middles.map((y) => y - row / 2);
  const edges = tops.flatMap((y) => [y, y + row]);
  return [
    rectMark(
      tops.map((y) => ({ x: 0, y, width, height: row })),
      { fill: palette.highWash },
    ),
    segmentMark(horizontal(0, width, edges), { stroke: palette.engagement, width: LINE }),
  ];
}

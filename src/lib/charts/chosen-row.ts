import type { Markish } from '@observablehq/plot';
import type { ChartSettings } from './chart-settings.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { rectMark } from './rect-mark.ts';

const LINE = 1.5;

/**
 * The row that is chosen: a wash from `from` to the right edge, between two lines, drawn below all
 * else.
 */
export function chosenRow(
  middles: readonly number[],
  row: number,
  { palette, width }: ChartSettings,
  from = 0,
): Markish[] {
  const tops = middles.map((y) => y - row / 2);
  const edges = tops.flatMap((y) => [y, y + row]);
  return [
    rectMark(
      tops.map((y) => ({ x: from, y, width: width - from, height: row })),
      { fill: palette.highWash },
    ),
    segmentMark(horizontal(from, width, edges), { stroke: palette.engagement, width: LINE }),
  ];
}

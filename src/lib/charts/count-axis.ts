import type { Markish } from '@observablehq/plot';
import { integer } from '#lib/i18n/format.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { segmentMark, vertical } from './line-mark.ts';
import { roundTicks, type LinearScale } from './linear-scale.ts';
import { textMark } from './text-mark.ts';

/** Room that the numbers of the axis take below the bars. */
export const COUNT_AXIS_HEIGHT = 22;

/** Hairlines at round counts over the height of horizontal bars, numbers below, a line at 0. */
export function countAxis(
  x: LinearScale,
  { max, lines, bottom }: { readonly max: number; readonly lines: number; readonly bottom: number },
  settings: ChartSettings,
): Markish[] {
  const { palette, locale } = settings;
  const { small } = typeSizes(settings);
  const ticks = roundTicks(max, lines);
  return [
    segmentMark(vertical(0, bottom, ticks.slice(1).map(x)), { stroke: palette.hair }),
    segmentMark(vertical(0, bottom, [x(0)]), { stroke: palette.mute }),
    textMark(ticks, {
      x,
      y: bottom + 4 + small * 0.6,
      text: (tick) => integer(tick, locale),
      size: small,
      anchor: 'middle',
      fill: palette.ink3,
    }),
  ];
}

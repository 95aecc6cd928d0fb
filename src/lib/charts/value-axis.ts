import type { Markish } from '@observablehq/plot';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { segmentMark, vertical } from './line-mark.ts';
import type { LinearScale } from './linear-scale.ts';
import { textMark } from './text-mark.ts';

/** A horizontal axis: from value to pixel, with the values that carry a line. */
export type ValueAxis = {
  readonly x: LinearScale;
  readonly ticks: readonly number[];
  /** Pixels between which its lines run. */
  readonly top: number;
  readonly bottom: number;
};

/**
 * Round values (1, 2 or 5 times a power of ten apart) inside a domain, about `count` of them; unlike
 * counts they may be negative or parts of one.
 */
export function valueTicks([from, to]: readonly [number, number], count: number): number[] {
  const rough = Math.max((to - from) / count, 1e-9);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  // Counted in whole steps, so that no sum of tenths ends in 0.30000000000000004.
  const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(places)),
  );
}

/** Hairlines at the ticks, a darker line at 0, and the numbers below. */
export function valueAxis(
  { x, ticks, top, bottom }: ValueAxis,
  format: (value: number) => string,
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const { small } = typeSizes(settings);
  const others = ticks.filter((tick) => tick !== 0);
  const zero = ticks.filter((tick) => tick === 0);
  return [
    segmentMark(vertical(top, bottom, others.map(x)), { stroke: palette.hair }),
    segmentMark(vertical(top, bottom, zero.map(x)), { stroke: palette.previous }),
    textMark(ticks, {
      x,
      y: bottom + 4 + small * 0.6,
      text: format,
      size: small,
      anchor: 'middle',
      fill: palette.ink3,
    }),
  ];
}

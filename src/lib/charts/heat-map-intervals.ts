import type { Markish } from '@observablehq/plot';
import { typeSizes } from './chart-settings.ts';
import { sideColor } from './heat-map-cells.ts';
import type { HeatMapLayout, PlacedHeatMapLine } from './heat-map-layout.ts';
import type { HeatMapSettings, Verdict } from './heat-map-lines.ts';
import { intervalDots, type IntervalDot } from './interval-dots.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { segmentMark, vertical } from './line-mark.ts';
import { suppressedMark } from './suppressed-pattern.ts';

const DOTS = '1.5 3';
const DOT = 9.5;
/** Free room at both ends, as a part of the range. */
const PAD = 0.05;
const VERDICTS: readonly (Verdict | null)[] = [null, 'below', 'above'];

/**
 * The mean of each line on its interval, hollow where its difference from all others may be chance,
 * with the mean of everybody as a dotted line through all of them.
 */
export function heatMapIntervals(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { plot, lines, row } = layout;
  if (plot === null) return [];
  const { palette } = settings;
  const everybody = settings.overall?.score_person_mean ?? null;
  const x = scaleOf(layout, plot, settings);
  const { scale } = typeSizes(settings);
  const hidden = lines
    .filter(({ overall }) => overall.isMeanHidden)
    .map(({ y }) => ({
      x: plot[0],
      y: y - row / 2 + 0.5,
      width: plot[1] - plot[0],
      height: row - 1,
    }));
  const top = layout.everybodyY + row / 2 + 4 * scale;
  return [
    segmentMark(everybody === null ? [] : vertical(top, layout.bottom, [x(everybody)]), {
      stroke: palette.ink,
      dash: DOTS,
    }),
    suppressedMark(hidden, settings, 'means'),
    VERDICTS.map((verdict) =>
      intervalDots(
        lines
          .filter(({ overall }) => overall.verdict === verdict)
          .flatMap((line) => dotOf(line, x)),
        {
          color: verdict === null ? palette.ink3 : sideColor(verdict, palette),
          hollow: verdict === null,
          size: DOT,
        },
        palette,
      ),
    ),
    intervalDots(everybodyDot(layout, x, settings), { color: palette.ink, size: DOT }, palette),
  ];
}

/** From a mean to a pixel; every mean and interval has room. */
function scaleOf(
  { lines }: HeatMapLayout,
  plot: readonly [number, number],
  { overall }: HeatMapSettings,
): LinearScale {
  const values = [
    ...lines.flatMap((line) => [line.overall.mean, ...(line.interval ?? [])]),
    overall?.score_person_mean ?? null,
    overall?.ci_low ?? null,
    overall?.ci_high ?? null,
  ].filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low) * PAD;
  return linearScale([low - pad, high + pad], plot);
}

function dotOf({ overall, interval, y }: PlacedHeatMapLine, x: LinearScale): IntervalDot[] {
  if (overall.mean === null) return [];
  const [low, high] = interval ? interval.map(x) : [];
  return [{ x: x(overall.mean), y, low: low ?? null, high: high ?? null }];
}

function everybodyDot(
  { everybodyY }: HeatMapLayout,
  x: LinearScale,
  { overall }: HeatMapSettings,
): IntervalDot[] {
  if (!overall || overall.score_person_mean === null) return [];
  const at = (value: number | null) => (value === null ? null : x(value));
  return [
    {
      x: x(overall.score_person_mean),
      y: everybodyY,
      low: at(overall.ci_low),
      high: at(overall.ci_high),
    },
  ];
}

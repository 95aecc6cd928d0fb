import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { score } from '#lib/i18n/format.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { intervalDots } from './interval-dots.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';
import { valueAxis } from './value-axis.ts';

/** What the mean would be under one assumption; made of published rows. */
export type AssumedScore = {
  readonly label: string;
  /** `null` where only the ends are known. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

const ROW = 52;
const TEXT = 16;
/** Further down where a value does not fit beside its label. */
const SECOND_LINE = 18;
const BOUND = 10;
const AXIS = 24;
const SCALE = [1, 5] as const;
const TICKS = [1, 2, 3, 4, 5];

type Line = AssumedScore & {
  readonly value: string;
  readonly textY: number;
  readonly valueY: number;
  readonly y: number;
};

/**
 * The mean under one assumption after another, on the whole scale from 1 to 5: as answered, brought
 * to the composition of the staff, and between the ends that those who did not answer could give.
 * METHODS §6.
 */
export function responseByAssumption(
  scores: readonly AssumedScore[],
  settings: ChartSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const x = linearScale(SCALE, [10, settings.width - 10]);
  const { label } = typeSizes(settings);
  const values = scores.map((one) => ({ ...one, value: valueOf(one, settings) }));
  const isWide = values.every(
    (one) => textWidth(one.label, label) + textWidth(one.value, label, 700) + 12 <= settings.width,
  );
  const second = isWide ? 0 : SECOND_LINE;
  const row = (ROW + second) * scale;
  const lines = values.map((one, index) => ({
    ...one,
    textY: index * row + TEXT * scale,
    valueY: index * row + (TEXT + second) * scale,
    y: index * row + (TEXT + second + 21) * scale,
  }));
  const bottom = Math.max(1, scores.length) * row;
  return plotFrame(settings, {
    name: 'response-by-assumption',
    height: bottom + AXIS * scale,
    marks: [
      valueAxis({ x, ticks: TICKS, top: 0, bottom }, String, settings),
      between(lines, bottom, settings),
      ranges(lines, x, settings),
      words(lines, settings),
    ],
  });
}

function between(lines: readonly Line[], bottom: number, { palette, width }: ChartSettings) {
  const ys = lines.map((_line, index) => ((index + 1) * bottom) / lines.length);
  return segmentMark(horizontal(0, width, ys), { stroke: palette.hair });
}

/** A mean with its interval, or a bar between two ends. */
function ranges(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const height = BOUND * typeSizes(settings).scale;
  const bars = lines.flatMap(({ mean, low, high, y }) =>
    mean !== null || low === null || high === null
      ? []
      : [{ x: x(low), y: y - height / 2, width: x(high) - x(low), height }],
  );
  const dots = lines.flatMap(({ mean, low, high, y }) =>
    mean === null
      ? []
      : [
          {
            x: x(mean),
            y,
            low: low === null ? null : x(low),
            high: high === null ? null : x(high),
          },
        ],
  );
  return [
    rectMark(bars, { fill: palette.zones.below_average, stroke: palette.previous }),
    intervalDots(dots.slice(0, 1), { color: palette.engagement }, palette),
    intervalDots(dots.slice(1), { color: palette.engagement, hollow: true }, palette),
  ].flat();
}

/** 「3.25（3.20〜3.30）」, or the two ends. */
function valueOf({ mean, low, high }: AssumedScore, { locale }: ChartSettings): string {
  const names = catalogue(locale).responsePage.charts;
  const range =
    low === null || high === null ? '' : names.range(score(low, locale), score(high, locale));
  return mean === null ? range : names.valueAndRange(score(mean, locale), range);
}

function words(lines: readonly Line[], settings: ChartSettings): Markish[] {
  const { palette, width } = settings;
  const size = typeSizes(settings).label;
  return [
    textMark(lines, {
      x: 0,
      y: ({ textY }) => textY,
      text: (line) => line.label,
      size,
      fill: palette.ink,
    }),
    textMark(lines, {
      x: width,
      y: ({ valueY }) => valueY,
      text: ({ value }) => value,
      size,
      bold: true,
      anchor: 'end',
      fill: palette.ink,
    }),
  ];
}

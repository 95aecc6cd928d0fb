import type { Markish } from '@observablehq/plot';
import { integer, sharePercent } from '#lib/i18n/format.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { textMark } from './text-mark.ts';
import { fitting, textWidth, widestText } from './text-width.ts';

/** A count with its share of the base, 0 to 1; made of published rows. */
export type CountedBar = {
  readonly label: string;
  readonly count: number | null;
  readonly share: number | null;
  readonly isHidden: boolean;
};

export type CountedBarsSettings = ChartSettings & {
  /** What is counted, as its hue says: answers of the staff unless told. */
  readonly subject?: 'engagement' | 'training';
};

const TOP = 4;
const ROW = 26;
const BAR = 15;

type Line = CountedBar & { readonly y: number };

/** Counts as bars from 0 in the order given, the share of the base beside each. METHODS §17. */
export function countedBars(
  bars: readonly CountedBar[],
  settings: CountedBarsSettings,
): SVGSVGElement {
  const { palette, width } = settings;
  const { label, value, scale } = typeSizes(settings);
  const row = ROW * scale;
  const lines = bars.map((bar, index) => ({ ...bar, y: TOP + (index + 0.5) * row }));
  const texts = lines.map((line) => line.label);
  const left = Math.min(widestText(texts, label) + 14, width * 0.42);
  const right = width - textWidth('0,000 100%', value, 700) - 10;
  const most = Math.max(1, ...lines.map(({ count }) => count ?? 0));
  const bottom = TOP + lines.length * row;
  return plotFrame(settings, {
    name: 'counted-bars',
    height: bottom + TOP,
    marks: [
      drawn(lines, linearScale([0, most], [left, right]), settings),
      hidden(lines, left, right, settings),
      segmentMark(vertical(TOP, bottom, [left]), { stroke: palette.mute }),
      segmentMark(
        horizontal(
          0,
          width,
          lines.map(({ y }) => y + row / 2),
        ),
        { stroke: palette.hair },
      ),
      words(lines, left, settings),
    ],
  });
}

function drawn(lines: readonly Line[], x: LinearScale, settings: CountedBarsSettings): Markish {
  const height = BAR * typeSizes(settings).scale;
  const boxes = lines
    .filter(({ count, isHidden }) => count !== null && !isHidden)
    .map(({ count, y }) => ({
      x: x(0),
      y: y - height / 2,
      width: x(count ?? 0) - x(0),
      height,
    }));
  return rectMark(boxes, { fill: settings.palette[settings.subject ?? 'engagement'] });
}

function hidden(lines: readonly Line[], left: number, right: number, settings: ChartSettings) {
  const height = (ROW - 4) * typeSizes(settings).scale;
  const boxes = lines
    .filter(({ isHidden }) => isHidden)
    .map(({ y }) => ({ x: left, y: y - height / 2, width: right - left, height }));
  return suppressedMark(boxes, settings);
}

function words(lines: readonly Line[], left: number, settings: ChartSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, small } = typeSizes(settings);
  const y = (line: Line) => line.y;
  const share = textWidth('100%', small) + 8;
  const count = (line: Line) => (line.isHidden ? SUPPRESSED_SIGN : integer(line.count, locale));
  return [
    textMark(lines, {
      x: 0,
      y,
      text: (line) => fitting(line.label, left - 8, label),
      size: label,
      fill: palette.ink,
    }),
    textMark(lines, {
      x: width - share,
      y,
      text: count,
      size: label,
      bold: true,
      anchor: 'end',
      fill: palette.ink,
    }),
    textMark(lines, {
      x: width,
      y,
      text: (line) => (line.isHidden ? '' : sharePercent(line.share, locale)),
      size: small,
      anchor: 'end',
      fill: palette.ink2,
    }),
  ];
}

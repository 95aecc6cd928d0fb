import type { Markish } from '@observablehq/plot';
import type { Bands } from '#lib/domain/bands.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { BAND_MARK_SIZE, bandMarks, bandPaint, bandPath } from './band-mark.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import type { ItemLine } from './item-lines.ts';
import { withoutTouching } from './label-placement.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { rectMark } from './rect-mark.ts';
import type { ScoreScale } from './score-scale.ts';
import { symbolMark } from './symbol-mark.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const INTERVAL_WIDTH = 3;
const CAP = 4.5;
/** Caps this near to the middle would touch the mark. */
const MIN_REACH = 10;
const LABEL_MARK = 11;
const GAP = 4;

/** The washed low and high zones with lines at the thresholds. */
export function scoreZones(
  scale: ScoreScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { palette }: ChartSettings,
): Markish[] {
  const height = bottom - top;
  const low = { x: scale.left, y: top, width: scale.low - scale.left, height };
  const high = { x: scale.high, y: top, width: scale.right - scale.high, height };
  const lines = vertical(top - GAP, bottom, [scale.low, scale.average, scale.high]);
  return [
    rectMark([low], { fill: palette.lowWash }),
    rectMark([high], { fill: palette.highWash }),
    segmentMark(lines, { stroke: palette.rule }),
  ];
}

type HeaderSettings = ChartSettings & { readonly bands: Bands };

/** Names of the zones and numbers of the thresholds above a figure, as far as they have room. */
export function scoreHeader(scale: ScoreScale, y: number, settings: HeaderSettings): Markish[] {
  const { bands, palette } = settings;
  const { small } = typeSizes(settings);
  const words = catalogue(settings.locale).charts.bands;
  const number = (value: number, middle: number) => {
    const text = String(value);
    return { text, middle, width: textWidth(text, small) };
  };
  const [low, high] = [number(bands.low, scale.low), number(bands.high, scale.high)];
  const isCrowded = scale.high - scale.average < high.width + GAP;
  const average = number(bands.average, scale.average - (isCrowded ? GAP : 0));
  return [
    textMark(withoutTouching([low, high, average], 0), {
      x: ({ middle }) => middle,
      y,
      text: ({ text }) => text,
      size: small,
      fill: palette.ink2,
      anchor: 'middle',
    }),
    lowLabel(scale.left, scale.low - low.width / 2 - GAP, y, settings),
    zoneLabel('high', scale.high + high.width / 2 + GAP, y, words.high, settings),
  ];
}

/** The name of the low zone in its middle: with the threshold, short, or its mark alone. */
function lowLabel(left: number, right: number, y: number, settings: HeaderSettings): Markish[] {
  const words = catalogue(settings.locale).charts.bands;
  const { small } = typeSizes(settings);
  const widthOf = (text: string) => LABEL_MARK + GAP + textWidth(text, small);
  const texts = [words.lowUnder(String(settings.bands.low)), words.low];
  const text = texts.find((candidate) => widthOf(candidate) <= right - left) ?? '';
  return zoneLabel('low', Math.max(left, (left + right - widthOf(text)) / 2), y, text, settings);
}

function zoneLabel(
  band: 'low' | 'high',
  x: number,
  y: number,
  text: string,
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const mark = { x: x + LABEL_MARK / 2, y };
  return [
    symbolMark([mark], bandPath(band, LABEL_MARK), bandPaint(band, palette)),
    oneText({
      x: x + LABEL_MARK + GAP,
      y,
      text,
      size: typeSizes(settings).small,
      fill: palette.bands[band],
    }),
  ];
}

/** An item with the height of its middle. */
export type PlacedLine = ItemLine & { readonly y: number };

/** Means as band marks on their intervals, which end in caps. */
export function scoreDots(
  lines: readonly PlacedLine[],
  { x }: ScoreScale,
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const size = isNarrow(settings) ? BAND_MARK_SIZE - 2 : BAND_MARK_SIZE;
  const intervals = lines.flatMap(({ row, band, y }) =>
    band === null || row.ci_low === null || row.ci_high === null
      ? []
      : [{ x1: x(row.ci_low), x2: x(row.ci_high), y, color: palette.bands[band] }],
  );
  const colors = [...new Set(intervals.map(({ color }) => color))].sort();
  const points = lines.flatMap(({ mean, band, isUndecided, y }) =>
    mean === null || band === null ? [] : [{ x: x(mean), y, band, isUndecided }],
  );
  return [
    ...colors.flatMap((stroke) => {
      const own = intervals.filter(({ color }) => color === stroke);
      const bars = own.flatMap(({ x1, x2, y }) => horizontal(x1, x2, [y]));
      const caps = own.flatMap(({ x1, x2, y }) =>
        x2 - x1 < 2 * MIN_REACH ? [] : vertical(y - CAP, y + CAP, [x1, x2]),
      );
      return [
        segmentMark(bars, { stroke, width: INTERVAL_WIDTH, opacity: 0.7 }),
        segmentMark(caps, { stroke, width: 1.5 }),
      ];
    }),
    ...bandMarks(points, palette, size),
  ];
}

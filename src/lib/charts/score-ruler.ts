import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Bands } from '#lib/domain/bands.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { withoutTouching } from './label-placement.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { scoreDomain, scoreScale, type ScoreScale } from './score-scale.ts';
import { suppressedMark } from './suppressed-pattern.ts';
import { symbolMark } from './symbol-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

/** A score that a ruler can show: of a city, a group or a level. */
export type ScoreRow = {
  readonly score: number | null;
  readonly ci_low?: number | null;
  readonly ci_high?: number | null;
};

export type ScoreRulerSettings = ChartSettings & {
  readonly bands: Bands;
  /** Prints the thresholds and the names of the ends below; default true. */
  readonly thresholds?: boolean;
  /** Means of other surveys: hollow diamonds on the strip, never coloured. */
  readonly references?: readonly number[];
};

const POINTER = 'M-5.5,-9H5.5L0,0Z';
const DIAMOND = 'M0,-5L5,0L0,5L-5,0Z';
const POINTER_HEIGHT = 10;
const STRIP = 8;
const LABELS = 18;
const SEPARATOR = 2;

/**
 * One score on the four zones of the bands: a pointer at the mean and a bar over its 95 % interval,
 * or a line across the zones where there is none.
 * The scale is the same for every ruler, so that rulers beside each other compare.
 */
export function scoreRuler(
  rows: readonly Published<ScoreRow>[],
  settings: ScoreRulerSettings,
): SVGSVGElement {
  const row = rows.find((candidate) => candidate.score !== null || candidate.suppressed);
  const shown = row && !row.suppressed ? row : undefined;
  const { references = [] } = settings;
  const domain = scoreDomain([
    ...[shown?.score ?? null, shown?.ci_low ?? null, shown?.ci_high ?? null],
    ...references,
  ]);
  const scale = scoreScale(domain, [0, settings.width], settings.bands);
  const thresholds = settings.thresholds ?? true;
  const strip = { x: 0, y: POINTER_HEIGHT, width: settings.width, height: STRIP };
  return plotFrame(settings, {
    name: 'score-ruler',
    height: POINTER_HEIGHT + STRIP + (thresholds ? LABELS * typeSizes(settings).scale : 3),
    marks: [
      zoneStrip(scale, { top: POINTER_HEIGHT, height: STRIP }, settings),
      row?.suppressed ? suppressedMark([strip], settings) : null,
      referenceMarks(references, scale, settings),
      shown ? marker(shown, scale, settings) : null,
      thresholds ? thresholdLabels(scale, settings) : null,
    ],
  });
}

/** The four zones as a strip, with a gap at each threshold. */
function zoneStrip(
  { left, right, low, average, high }: ScoreScale,
  { top, height }: { readonly top: number; readonly height: number },
  { palette }: ChartSettings,
): Markish[] {
  const edges = [left, low, average, high, right];
  return (['low', 'below_average', 'above_average', 'high'] as const).map((band, index) => {
    const [x = left, end = right] = [edges[index], edges[index + 1]];
    const width = Math.max(0, end - x - (end === right ? 0 : SEPARATOR));
    return rectMark([{ x, y: top, width, height }], { fill: palette.zones[band] });
  });
}

function referenceMarks(
  references: readonly number[],
  { x }: ScoreScale,
  { palette }: ChartSettings,
): Markish {
  if (references.length === 0) return null;
  const paint = { fill: palette.canvas, stroke: palette.previous, strokeWidth: 1.4 };
  const y = POINTER_HEIGHT + STRIP / 2;
  return symbolMark(
    references.map((value) => ({ x: x(value), y })),
    DIAMOND,
    paint,
    'reference',
  );
}

function marker(row: ScoreRow, { x }: ScoreScale, { palette }: ChartSettings): Markish[] {
  if (row.score === null) return [];
  const { ci_low: low = null, ci_high: high = null } = row;
  const y = POINTER_HEIGHT + STRIP / 2;
  const paint = { fill: palette.ink, stroke: palette.canvas, strokeWidth: 1 };
  const interval =
    low === null || high === null
      ? vertical(POINTER_HEIGHT, POINTER_HEIGHT + STRIP, [x(row.score)])
      : horizontal(x(low), x(high), [y]);
  return [
    segmentMark(interval, { stroke: palette.canvas, width: 5 }),
    segmentMark(interval, { stroke: palette.ink, width: 3 }),
    symbolMark([{ x: x(row.score), y: POINTER_HEIGHT }], POINTER, paint),
  ];
}

/** Thresholds and names of the ends; what has no room is left out, the ends of the low zone last. */
function thresholdLabels(scale: ScoreScale, settings: ScoreRulerSettings): Markish {
  const { palette, bands, width, locale } = settings;
  const { small } = typeSizes(settings);
  const words = catalogue(locale).charts.bands;
  const sized = (text: string) => ({ text, width: textWidth(text, small), fill: palette.ink2 });
  const number = (value: number, middle: number) => ({ ...sized(String(value)), middle });
  const low = { ...sized(words.low), fill: palette.bands.low };
  const high = { ...sized(words.high), fill: palette.bands.high };
  const labels = [
    { ...low, middle: low.width / 2 },
    number(bands.low, scale.low),
    { ...high, middle: width - high.width / 2 },
    number(bands.high, scale.high),
    number(bands.average, scale.average),
  ];
  return textMark(withoutTouching(labels, 2), {
    x: ({ middle }) => middle,
    y: POINTER_HEIGHT + STRIP + 2 + small * 0.65,
    text: ({ text }) => text,
    size: small,
    anchor: 'middle',
    fill: ({ fill }) => fill,
  });
}

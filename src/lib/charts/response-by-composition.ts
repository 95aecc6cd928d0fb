import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { percent, pointDifference } from '#lib/i18n/format.ts';
import { bandPath } from './band-mark.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { symbolMark } from './symbol-mark.ts';
import { oneText, textMark } from './text-mark.ts';
import { fitting, textWidth, widestText } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

/** The part of a group among the respondents and among the staff, 0 to 1; made of published rows. */
export type CompositionShare = {
  readonly label: string;
  /** `null` where the group's answers are hidden. */
  readonly respondents: number | null;
  readonly staff: number;
};

const HEADER = 26;
const ROW = 26;
const AXIS = 24;
const DOT = 10;

type Line = CompositionShare & { readonly y: number };
type Layout = {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly x: LinearScale;
  readonly most: number;
  readonly left: number;
  readonly right: number;
};

/**
 * Who answered beside who works here: each group's share of the staff as a ring, its share of the
 * respondents as a dot, and the difference in points. METHODS §6.
 */
export function responseByComposition(
  shares: readonly CompositionShare[],
  settings: ChartSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const top = HEADER * scale;
  const lines = shares.map((share, index) => ({ ...share, y: top + (index + 0.5) * ROW * scale }));
  const layout = layoutOf(lines, settings);
  const ticks = valueTicks([0, layout.most], isNarrow(settings) ? 3 : 4);
  const format = (tick: number) => percent(tick, settings.locale).replace('.0', '');
  return plotFrame(settings, {
    name: 'response-by-composition',
    height: layout.bottom + AXIS * scale,
    marks: [
      valueAxis({ x: layout.x, ticks, top, bottom: layout.bottom }, format, settings),
      rules(lines, layout, settings),
      pairs(lines, layout, settings),
      words(lines, layout, settings),
    ],
  });
}

function layoutOf(lines: readonly Line[], settings: ChartSettings): Layout {
  const { label, value, scale } = typeSizes(settings);
  const { width } = settings;
  const texts = lines.map((line) => line.label);
  const left = Math.min(widestText(texts, label) + 16, width * 0.38);
  const right = width - textWidth('+00.0', value, 700) - 14;
  const shares = lines.flatMap(({ respondents, staff }) => [respondents ?? 0, staff]);
  const most = Math.min(1, Math.ceil(Math.max(0.1, ...shares) * 20) / 20);
  const top = HEADER * scale;
  return {
    top,
    bottom: top + lines.length * ROW * scale,
    row: ROW * scale,
    x: linearScale([0, most], [left, right]),
    most,
    left,
    right,
  };
}

function rules(lines: readonly Line[], { row, top, bottom }: Layout, settings: ChartSettings) {
  const { palette, width } = settings;
  const between = lines.slice(0, -1).map(({ y }) => y + row / 2);
  return [
    segmentMark(horizontal(0, width, between), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

function pairs(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { x, left, right, row } = layout;
  const { palette } = settings;
  const known = lines.filter(({ respondents }) => respondents !== null);
  const hidden = lines
    .filter(({ respondents }) => respondents === null)
    .map(({ y }) => ({ x: left, y: y - row / 2 + 2, width: right - left, height: row - 4 }));
  const ring = { fill: palette.canvas, stroke: palette.previous, strokeWidth: 2 };
  const dot = { fill: palette.engagement, stroke: 'none', strokeWidth: 0 };
  return [
    suppressedMark(hidden, settings),
    segmentMark(
      known.flatMap(({ respondents, staff, y }) => horizontal(x(staff), x(respondents ?? 0), [y])),
      { stroke: palette.mute, width: 2 },
    ),
    symbolMark(
      known.map(({ staff, y }) => ({ x: x(staff), y })),
      bandPath('below_average', DOT + 1),
      ring,
    ),
    symbolMark(
      known.map(({ respondents, y }) => ({ x: x(respondents ?? 0), y })),
      bandPath('above_average', DOT - 1),
      dot,
    ),
  ];
}

function words(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, small } = typeSizes(settings);
  const y = (line: Line) => line.y;
  const header = catalogue(locale).responsePage.charts.pointsHeader;
  const text = ({ respondents, staff }: Line) =>
    respondents === null ? SUPPRESSED_SIGN : pointDifference(respondents - staff, locale);
  const end = { x: width, anchor: 'end' as const };
  return [
    textMark(lines, {
      x: 0,
      y,
      text: (line) => fitting(line.label, layout.left - 8, label),
      size: label,
      fill: palette.ink,
    }),
    textMark(lines, { ...end, y, text, size: label, bold: true, fill: palette.ink }),
    oneText({ ...end, y: layout.top / 2, text: header, size: small, fill: palette.ink2 }),
  ];
}

/** Staff and respondents. */
export function responseByCompositionLegend(settings: LegendSettings): LegendEntry[] {
  const words = catalogue(settings.locale).responsePage.charts;
  const { previous, engagement } = paletteOf(settings);
  return [
    { shape: 'ring', color: previous, label: words.staffShare },
    { shape: 'circle', color: engagement, label: words.respondentShare },
  ];
}

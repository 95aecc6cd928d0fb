import type { Markish } from '@observablehq/plot';
import { percent } from '#lib/i18n/format.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';
import { fitting, textWidth, widestText } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

/** A group with its rate, 0 to 1, and the people that the rate is of; made of published rows. */
export type RateBar = {
  /** Names the group's area. */
  readonly id: string;
  readonly label: string;
  readonly rate: number | null;
  /** 「103／310」 */
  readonly base: string;
  readonly isHidden: boolean;
};

export type RateByGroupSettings = ChartSettings & {
  readonly name: string;
  readonly fill: string;
  /** The rate of the whole city, 0 to 1: a dotted line over all bars; its words with the rate in them. */
  readonly city: { readonly rate: number; readonly label: string } | null;
  /** What stands above the bases. */
  readonly baseHeader: string;
  /** The axis reaches at least this far: rates of a survey fill more of it than those of a course. */
  readonly atLeast: number;
};

const HEADER = 26;
const ROW = 26;
const BAR = 15;
const AXIS = 24;
/** Room for a label of the axis with a gap beside it. */
const TICK = 30;
const DOTS = '1.5 3';

type Line = RateBar & { readonly y: number };
type Layout = {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly x: LinearScale;
  readonly most: number;
  readonly left: number;
  readonly right: number;
  readonly rate: number;
  /** How many ticks have room for their labels. */
  readonly ticks: number;
};

/**
 * Rates of the groups of one attribute as bars from 0, in the order given, with the people that each
 * is of beside it, and the rate of the whole city as a dotted line.
 */
export function rateByGroup(
  bars: readonly RateBar[],
  settings: RateByGroupSettings,
): SVGSVGElement {
  const { locale, name } = settings;
  const { scale } = typeSizes(settings);
  const top = HEADER * scale;
  const lines = bars.map((bar, index) => ({ ...bar, y: top + (index + 0.5) * ROW * scale }));
  const layout = layoutOf(lines, settings);
  const percentAxis = (tick: number) => percent(tick, locale).replace('.0', '');
  const axis = {
    x: layout.x,
    ticks: valueTicks([0, layout.most], layout.ticks),
    top,
    bottom: layout.bottom,
  };
  return plotFrame(settings, {
    name,
    height: layout.bottom + AXIS * scale,
    marks: [
      valueAxis(axis, percentAxis, settings),
      rules(lines, layout, settings),
      drawn(lines, layout, settings),
      cityLine(layout, settings),
      hidden(lines, layout, settings),
      words(lines, layout, settings),
      markBoxes(
        lines.map(({ id, y }) => rowBox(id, { y, row: layout.row, width: settings.width })),
        settings,
      ),
    ],
  });
}

function layoutOf(lines: readonly Line[], settings: RateByGroupSettings): Layout {
  const { label, small, value, scale } = typeSizes(settings);
  const { width } = settings;
  const room = width * (isNarrow(settings) ? 0.34 : 0.4);
  const texts = lines.map((line) => line.label);
  const left = Math.min(widestText(texts, label) + 12, room);
  const bases = widestText([...lines.map(({ base }) => base), settings.baseHeader], small);
  const rate = width - bases - 16;
  const right = rate - textWidth('100.0%', value, 700) - 8;
  const rates = lines.map((line) => (line.isHidden ? 0 : (line.rate ?? 0)));
  const highest = Math.max(settings.atLeast, settings.city?.rate ?? 0, ...rates);
  const most = Math.min(1, Math.ceil(highest * 10) / 10);
  const top = HEADER * scale;
  return {
    top,
    bottom: top + lines.length * ROW * scale,
    row: ROW * scale,
    x: linearScale([0, most], [left, right]),
    most,
    left,
    right,
    rate,
    ticks: Math.max(2, Math.min(4, Math.floor((right - left) / (TICK * scale)))),
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

function drawn(lines: readonly Line[], layout: Layout, settings: RateByGroupSettings): Markish[] {
  const { x, left } = layout;
  const height = BAR * typeSizes(settings).scale;
  const known = lines.filter((line) => !line.isHidden && line.rate !== null);
  return [
    rectMark(
      known.map(({ y, rate }) => ({
        x: left,
        y: y - height / 2,
        width: x(rate ?? 0) - left,
        height,
      })),
      { fill: settings.fill },
    ),
  ];
}

function hidden(lines: readonly Line[], { left, right, row }: Layout, settings: ChartSettings) {
  const boxes = lines
    .filter((line) => line.isHidden)
    .map(({ y }) => ({ x: left, y: y - row / 2 + 2, width: right - left, height: row - 4 }));
  return suppressedMark(boxes, settings);
}

/** The city's rate; its name stands above the bars. */
function cityLine({ x, top, bottom }: Layout, settings: RateByGroupSettings): Markish[] {
  const { city, palette } = settings;
  if (city === null) return [];
  const at = x(city.rate);
  const { small } = typeSizes(settings);
  const label = { y: top / 2, text: city.label, size: small, fill: palette.ink };
  return [
    segmentMark(vertical(top, bottom, [at]), { stroke: palette.canvas, width: 3 }),
    segmentMark(vertical(top - 4, bottom, [at]), { stroke: palette.ink, dash: DOTS, width: 1.6 }),
    oneText({ ...label, x: at, anchor: 'middle' }),
  ];
}

function words(lines: readonly Line[], layout: Layout, settings: RateByGroupSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, small, value } = typeSizes(settings);
  const y = (line: Line) => line.y;
  const end = { y, anchor: 'end' as const };
  const text = (line: Line) => (line.isHidden ? SUPPRESSED_SIGN : percent(line.rate, locale));
  return [
    textMark(lines, {
      x: 0,
      y,
      text: (line) => fitting(line.label, layout.left - 6, label),
      size: label,
      fill: palette.ink,
    }),
    textMark(lines, { ...end, x: layout.rate, text, size: value, bold: true, fill: palette.ink }),
    textMark(lines, {
      ...end,
      x: width,
      text: (line) => line.base,
      size: small,
      fill: palette.ink2,
    }),
    oneText({
      x: width,
      y: layout.top / 2,
      text: settings.baseHeader,
      size: small,
      anchor: 'end',
      fill: palette.ink2,
    }),
  ];
}

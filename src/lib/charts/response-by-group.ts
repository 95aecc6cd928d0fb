import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';
import { fitting, textWidth, widestText } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

export type ResponseByGroupSettings = ChartSettings & {
  /** The rate of the whole city, 0 to 1: a dotted line over all bars. */
  readonly cityRate: number | null;
  /** Whether the 部 of a 課 stands before its name. */
  readonly withDivision?: boolean;
};

/** The id of a group's area: its name, a 課 also by its 部. */
export const groupMarkId = ({ division, value }: Pick<ResponseRow, 'division' | 'value'>) =>
  `${division}/${value}`;

const HEADER = 26;
const ROW = 26;
const BAR = 15;
const AXIS = 24;
const DOTS = '1.5 3';

type Line = {
  readonly label: string;
  readonly row: Published<ResponseRow>;
  readonly y: number;
  /** 「103／310」: returned of those asked. */
  readonly base: string;
};
type Layout = {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly x: LinearScale;
  readonly most: number;
  readonly left: number;
  readonly right: number;
  readonly rate: number;
};

/**
 * 回収率 of every group of one attribute as bars from 0, in the order of the rows, with the sheets
 * returned of the people asked beside, and the rate of the whole city as a dotted line. METHODS §6.
 */
export function responseByGroup(
  rows: readonly Published<ResponseRow>[],
  settings: ResponseByGroupSettings,
): SVGSVGElement {
  const { locale, withDivision = false } = settings;
  const { scale } = typeSizes(settings);
  const top = HEADER * scale;
  const lines = rows.map((row, index) => ({
    label: withDivision ? `${row.division} ${row.value}` : row.value,
    row,
    y: top + (index + 0.5) * ROW * scale,
    base: row.suppressed ? '' : baseOf(row, settings),
  }));
  const layout = layoutOf(lines, settings);
  const percentAxis = (tick: number) => percent(tick, locale).replace('.0', '');
  const axis = { x: layout.x, ticks: valueTicks([0, layout.most], 4), top, bottom: layout.bottom };
  return plotFrame(settings, {
    name: 'response-by-group',
    height: layout.bottom + AXIS * scale,
    marks: [
      valueAxis(axis, percentAxis, settings),
      rules(lines, layout, settings),
      bars(lines, layout, settings),
      cityLine(layout, settings),
      hidden(lines, layout, settings),
      words(lines, layout, settings),
      markBoxes(
        lines.map(({ row, y }) =>
          rowBox(groupMarkId(row), { y, row: layout.row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

function baseOf(row: Published<ResponseRow>, { locale }: ChartSettings): string {
  const returned = integer(row.returned, locale);
  if (row.headcount === null) return returned;
  return catalogue(locale).responsePage.charts.base(returned, integer(row.headcount, locale));
}

function layoutOf(lines: readonly Line[], settings: ResponseByGroupSettings): Layout {
  const { label, small, value, scale } = typeSizes(settings);
  const { width } = settings;
  const room = width * (isNarrow(settings) ? 0.34 : 0.4);
  const texts = lines.map((line) => line.label);
  const left = Math.min(widestText(texts, label) + 12, room);
  const bases = widestText([...lines.map(({ base }) => base), base(settings)], small);
  const rate = width - bases - 16;
  const right = rate - textWidth('100.0%', value, 700) - 8;
  const rates = lines.map(({ row }) => (row.suppressed ? 0 : (row.rate ?? 0)));
  const most = Math.min(1, Math.ceil(Math.max(0.5, settings.cityRate ?? 0, ...rates) * 10) / 10);
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
  };
}

const base = ({ locale }: ChartSettings) => catalogue(locale).responsePage.charts.baseHeader;

function rules(lines: readonly Line[], { row, top, bottom }: Layout, settings: ChartSettings) {
  const { palette, width } = settings;
  const between = lines.slice(0, -1).map(({ y }) => y + row / 2);
  return [
    segmentMark(horizontal(0, width, between), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

function bars(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { x, left } = layout;
  const height = BAR * typeSizes(settings).scale;
  const known = lines.filter((line) => !line.row.suppressed && line.row.rate !== null);
  return [
    rectMark(
      known.map(({ y, row: { rate } }) => ({
        x: left,
        y: y - height / 2,
        width: x(rate ?? 0) - left,
        height,
      })),
      { fill: settings.palette.engagement },
    ),
  ];
}

function hidden(lines: readonly Line[], { left, right, row }: Layout, settings: ChartSettings) {
  const boxes = lines
    .filter((line) => line.row.suppressed)
    .map(({ y }) => ({ x: left, y: y - row / 2 + 2, width: right - left, height: row - 4 }));
  return suppressedMark(boxes, settings);
}

/** The city's rate; its name stands above the bars. */
function cityLine({ x, top, bottom }: Layout, settings: ResponseByGroupSettings): Markish[] {
  const { cityRate, palette, locale } = settings;
  if (cityRate === null) return [];
  const text = catalogue(locale).responsePage.charts.city(percent(cityRate, locale));
  const at = x(cityRate);
  const label = { y: top / 2, text, size: typeSizes(settings).small, fill: palette.ink };
  return [
    segmentMark(vertical(top, bottom, [at]), { stroke: palette.canvas, width: 3 }),
    segmentMark(vertical(top - 4, bottom, [at]), { stroke: palette.ink, dash: DOTS, width: 1.6 }),
    oneText({ ...label, x: at, anchor: 'middle' }),
  ];
}

function words(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, small, value } = typeSizes(settings);
  const y = (line: Line) => line.y;
  const end = { y, anchor: 'end' as const };
  const text = ({ row }: Line) => (row.suppressed ? SUPPRESSED_SIGN : percent(row.rate, locale));
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
      text: base(settings),
      size: small,
      anchor: 'end',
      fill: palette.ink2,
    }),
  ];
}

/** The bars and the line of the city. */
export function responseByGroupLegend(settings: LegendSettings): LegendEntry[] {
  const words = catalogue(settings.locale).responsePage.charts;
  const { engagement, ink } = paletteOf(settings);
  return [
    { shape: 'square', color: engagement, label: words.rate },
    { shape: 'vertical-dots', color: ink, label: words.cityRate },
  ];
}

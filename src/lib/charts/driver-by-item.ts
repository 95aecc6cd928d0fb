import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { decimal, sharePercent } from '#lib/i18n/format.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { intervalDots, type IntervalDot } from './interval-dots.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { itemMarkId, markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';
import { widestText } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

/** From the strongest relation down, or in the order of the questionnaire. */
export type DriverOrder = 'strength' | 'item';

export type DriverSettings = ChartSettings & {
  readonly instrument: Instrument;
  readonly order?: DriverOrder;
};

const HEADER = 28;
const ROW = 30;
const AXIS = 24;
const SHARE_BAR = 10;

type Line = { readonly label: string; readonly row: Published<DriversRow>; readonly y: number };
type Layout = {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly x: LinearScale;
  readonly domain: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly value: number;
  /** The bars of shares: from their left edge to the right edge of their numbers. */
  readonly share: readonly [number, number] | null;
};

/**
 * How closely each item goes with the outcome: its correlation with 95 % interval, hollow and grey
 * where the interval holds 0, and its share of what all items together account for. On a phone the
 * shares are left to the table. METHODS §9.
 */
export function driverByItem(
  rows: readonly Published<DriversRow>[],
  settings: DriverSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const { instrument, order = 'strength' } = settings;
  const top = HEADER * scale;
  const lines = inOrder(rows, order).map((row, index) => ({
    label: instrument.items[row.item - 1]?.label ?? String(row.item),
    row,
    y: top + (index + 0.5) * ROW * scale,
  }));
  const layout = layoutOf(lines, settings);
  return plotFrame(settings, {
    name: 'driver-by-item',
    height: layout.bottom + AXIS * scale,
    marks: [
      axis(layout, settings),
      rules(lines, layout, settings),
      relations(lines, layout, settings),
      hidden(lines, layout, settings),
      shares(lines, layout, settings),
      words(lines, layout, settings),
      headers(layout, settings),
      markBoxes(
        lines.map(({ row, y }) =>
          rowBox(itemMarkId(row.item), { y, row: layout.row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

/** The relations as the figure lists them; those that are hidden come last. */
export function inOrder(
  rows: readonly Published<DriversRow>[],
  order: DriverOrder,
): Published<DriversRow>[] {
  const keyOf = ({ r }: DriversRow) => (order === 'item' ? 0 : (r ?? -1));
  return [...rows].sort((a, b) => keyOf(b) - keyOf(a) || a.item - b.item);
}

function layoutOf(lines: readonly Line[], settings: DriverSettings): Layout {
  const { label, scale } = typeSizes(settings);
  const { width } = settings;
  const narrow = isNarrow(settings);
  const texts = lines.map((line) => line.label);
  const left = widestText(texts, label, 700) + 14;
  const hasShares = !narrow && lines.some(({ row }) => row.share_of_r2 !== null);
  const value = hasShares ? left + (width - left) * 0.66 : width;
  const right = value - 48 * scale;
  const ends = lines.flatMap(({ row }) => (row.suppressed ? [] : [row.r, row.r_low]));
  const least = Math.min(0, ...ends.map((end) => end ?? 0));
  const highs = lines.map(({ row }) => (row.suppressed ? 0 : (row.r_high ?? row.r ?? 0)));
  const domain = [
    Math.floor(least * 10) / 10,
    Math.min(1, Math.ceil(Math.max(0.5, ...highs) * 10) / 10),
  ] as const;
  const top = HEADER * scale;
  return {
    top,
    bottom: top + lines.length * ROW * scale,
    row: ROW * scale,
    x: linearScale(domain, [left, right]),
    domain,
    left,
    right,
    value,
    share: hasShares ? [value + 24 * scale, width] : null,
  };
}

function axis({ x, domain, top, bottom }: Layout, settings: DriverSettings): Markish[] {
  const format = (value: number) => decimal(value, 2, settings.locale).replace(/0$/u, '');
  return valueAxis({ x, ticks: valueTicks(domain, 5), top, bottom }, format, settings);
}

function rules(lines: readonly Line[], { row, top, bottom }: Layout, settings: DriverSettings) {
  const { palette, width } = settings;
  const between = lines.slice(0, -1).map(({ y }) => y + row / 2);
  return [
    segmentMark(horizontal(0, width, between), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

/** Whether the interval lies on one side of 0. */
export const isClear = ({ row }: { readonly row: DriversRow }): boolean =>
  row.r_low !== null && row.r_high !== null && (row.r_low > 0 || row.r_high < 0);

function relations(lines: readonly Line[], { x }: Layout, { palette }: DriverSettings): Markish[] {
  const dots = (of: readonly Line[]): IntervalDot[] =>
    of.flatMap(({ row, y }) =>
      row.suppressed || row.r === null
        ? []
        : [
            {
              x: x(row.r),
              y,
              low: row.r_low === null ? null : x(row.r_low),
              high: row.r_high === null ? null : x(row.r_high),
            },
          ],
    );
  const open = lines.filter((line) => !isClear(line));
  return [
    intervalDots(dots(open), { color: palette.previous, hollow: true }, palette),
    intervalDots(dots(lines.filter(isClear)), { color: palette.engagement }, palette),
  ].flat();
}

function hidden(lines: readonly Line[], { left, right, row }: Layout, settings: DriverSettings) {
  const boxes = lines
    .filter((line) => line.row.suppressed)
    .map(({ y }) => ({ x: left, y: y - row / 2 + 2, width: right - left, height: row - 4 }));
  return suppressedMark(boxes, settings);
}

function shares(lines: readonly Line[], { share }: Layout, settings: DriverSettings): Markish[] {
  if (share === null) return [];
  const { palette, locale } = settings;
  const { small, scale } = typeSizes(settings);
  const [left, right] = share;
  const known = lines.filter(({ row }) => !row.suppressed && row.share_of_r2 !== null);
  const most = Math.max(0.01, ...known.map(({ row }) => row.share_of_r2 ?? 0));
  const room = right - left - 40 * scale;
  const height = SHARE_BAR * scale;
  const bars = known.map(({ row, y }) => ({
    x: left,
    y: y - height / 2,
    width: (Math.max(0, row.share_of_r2 ?? 0) / most) * room,
    height,
  }));
  return [
    rectMark(bars, { fill: palette.zones.high }),
    textMark(known, {
      x: right,
      y: ({ y }) => y,
      text: ({ row }) => sharePercent(row.share_of_r2, locale),
      size: small,
      anchor: 'end',
      fill: palette.ink2,
    }),
  ];
}

function words(lines: readonly Line[], { value }: Layout, settings: DriverSettings): Markish[] {
  const { palette, locale } = settings;
  const { label } = typeSizes(settings);
  const y = (line: Line) => line.y;
  const text = ({ row }: Line) => (row.suppressed ? SUPPRESSED_SIGN : decimal(row.r, 2, locale));
  const column = { x: value, y, text, size: label, anchor: 'end' as const };
  return [
    textMark(lines, { x: 0, y, text: (line) => line.label, size: label, fill: palette.ink }),
    textMark(lines.filter(isClear), { ...column, bold: true, fill: palette.ink }),
    textMark(
      lines.filter((line) => !isClear(line)),
      { ...column, fill: palette.ink3 },
    ),
  ];
}

function headers({ x, left, value, share, top }: Layout, settings: DriverSettings): Markish[] {
  const { palette, locale } = settings;
  const names = catalogue(locale).driversPage.charts;
  const head = { y: top / 2, size: typeSizes(settings).small, fill: palette.ink2 };
  return [
    oneText({ ...head, x: Math.max(left, x(0)), text: names.relationAxis(isNarrow(settings)) }),
    oneText({ ...head, x: value, anchor: 'end', text: 'r' }),
    share === null ? null : oneText({ ...head, x: share[0], text: names.share }),
  ];
}

/** What is clear, and what may be chance. */
export function driverByItemLegend(settings: LegendSettings): LegendEntry[] {
  const palette = paletteOf(settings);
  const names = catalogue(settings.locale).driversPage.charts;
  return [
    { shape: 'circle', color: palette.engagement, label: names.relation },
    { shape: 'line', color: palette.mute, label: names.interval },
    { shape: 'ring', color: palette.previous, label: names.unclear },
  ];
}

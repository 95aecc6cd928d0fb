import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer } from '#lib/i18n/format.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import { bandPath } from './band-mark.ts';
import { typeSizes } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark, vertical, type Segment } from './line-mark.ts';
import { itemMarkId, markBoxes } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { placePointLabels } from './priority-labels.ts';
import {
  CENTRE,
  isShown,
  planeOf,
  pointsOf,
  SIDE,
  type Plane,
  type PortfolioPoint,
  type PortfolioSettings,
} from './priority-points.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { symbolMark } from './symbol-mark.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const DOT = 10;
const EARLIER = 6;
/** From a point to the edges of the area in which it is pointed at. */
const REACH = 12;

/**
 * The items by how closely they go with the outcome (to the right) and how many are content with
 * them (upwards), both as 偏差値 around 50, with a thin line from where each stood in the round
 * before. The quarter at the lower right holds those to look at first. METHODS §10.
 */
export function priorityPortfolio(
  rows: readonly Published<PrioritiesRow>[],
  settings: PortfolioSettings,
): SVGSVGElement {
  const plane = planeOf([...rows, ...(settings.previous ?? [])], settings);
  const points = pointsOf(rows, plane, settings);
  const names = corners(plane, settings);
  const { scale } = typeSizes(settings);
  return plotFrame(settings, {
    name: 'priority-portfolio',
    height: plane.bottom + SIDE.bottom * scale,
    marks: [
      quarters(plane, settings),
      axes(plane, settings),
      intervals(points, settings),
      movements(points, plane, settings),
      dots(points, settings),
      quarterNames(names, settings),
      labels(points, plane, names, settings),
      markBoxes(
        points.map(({ item, x, y }) => ({ id: itemMarkId(item), ...boxAround(x, y) })),
        settings,
      ),
    ],
  });
}

/** The area of a point that can be pointed at. */
const boxAround = (x: number, y: number): Box => ({
  x: x - REACH,
  y: y - REACH,
  width: 2 * REACH,
  height: 2 * REACH,
});

/** How far the interval of each correlation reaches, as thin lines. */
const intervals = (points: readonly PortfolioPoint[], { palette }: PortfolioSettings): Markish =>
  segmentMark(
    points.flatMap(({ interval, y }) => (interval ? horizontal(...interval, [y]) : [])),
    { stroke: palette.rule, width: 1.5 },
  );

/** The quarter to look at first is washed; lines at the centre part the others. */
function quarters(plane: Plane, { palette }: PortfolioSettings): Markish[] {
  const { x, y, left, right, top, bottom } = plane;
  const [middleX, middleY] = [x(CENTRE), y(CENTRE)];
  const wash = { x: middleX, y: middleY, width: right - middleX, height: bottom - middleY };
  return [
    rectMark([wash], { fill: palette.lowWash }),
    segmentMark([...horizontal(left, right, [middleY]), ...vertical(top, bottom, [middleX])], {
      stroke: palette.previous,
    }),
  ];
}

function axes(plane: Plane, settings: PortfolioSettings): Markish[] {
  const { palette, locale } = settings;
  const { x, y, left, right, top, bottom, ticks } = plane;
  const { small, scale } = typeSizes(settings);
  const words = catalogue(locale).driversPage.charts;
  const text = (tick: number) => integer(tick, locale);
  const tick = { text, size: small, fill: palette.ink3 };
  const name = { size: small, fill: palette.ink2, bold: true };
  return [
    segmentMark([...horizontal(left, right, [bottom]), ...vertical(top, bottom, [left])], {
      stroke: palette.rule,
    }),
    textMark(ticks, { ...tick, x, y: bottom + 11 * scale, anchor: 'middle' }),
    textMark(ticks, { ...tick, x: left - 6, y, anchor: 'end' }),
    oneText({ ...name, x: 0, y: top - 12 * scale, text: words.satisfactionAxis }),
    oneText({
      ...name,
      x: right,
      y: bottom + 29 * scale,
      text: words.importanceAxis,
      anchor: 'end',
    }),
  ];
}

/** A thin line from the earlier place, which is a small ring. */
function movements(
  points: readonly PortfolioPoint[],
  { x, y }: Plane,
  { previous = [], palette }: PortfolioSettings,
): Markish[] {
  const lines = points.flatMap((point): Segment[] => {
    const before = previous.find((row) => row.item === point.item && isShown(row));
    if (!before) return [];
    const from = { x1: x(before.t_importance ?? CENTRE), y1: y(before.t_satisfaction ?? CENTRE) };
    return [{ ...from, x2: point.x, y2: point.y }];
  });
  const starts = lines.map(({ x1, y1 }) => ({ x: x1, y: y1 }));
  const paint = { fill: palette.canvas, stroke: palette.mute, strokeWidth: 1.5 };
  return [
    segmentMark(lines, { stroke: palette.mute, width: 1.2 }),
    symbolMark(starts, bandPath('below_average', EARLIER), paint, 'earlier'),
  ];
}

function dots(points: readonly PortfolioPoint[], { palette }: PortfolioSettings): Markish[] {
  const [first, others] = [true, false].map((is) => points.filter((p) => p.isPriority === is));
  const paint = (fill: string) => ({ fill, stroke: palette.canvas, strokeWidth: 1 });
  return [
    symbolMark(others ?? [], bandPath('above_average', DOT), paint(palette.engagement)),
    symbolMark(first ?? [], bandPath('low', DOT + 2), paint(palette.low)),
  ];
}

type CornerName = Box & { readonly text: string; readonly isPriority: boolean };

/** Names of the quarters in their outer corners. */
function corners({ left, right, top, bottom }: Plane, settings: PortfolioSettings): CornerName[] {
  const { small } = typeSizes(settings);
  const words = catalogue(settings.locale).driversPage.charts.quarters;
  const height = small * 1.4;
  const nameOf = (text: string, isRight: boolean, isTop: boolean, isPriority = false) => {
    const width = textWidth(text, small, isPriority ? 700 : 400);
    const x = isRight ? right - 6 - width : left + 6;
    return { text, isPriority, x, y: isTop ? top + 3 : bottom - 3 - height, width, height };
  };
  return [
    nameOf(words.content, false, true),
    nameOf(words.strength, true, true),
    nameOf(words.rest, false, false),
    nameOf(words.priority, true, false, true),
  ];
}

function quarterNames(names: readonly CornerName[], settings: PortfolioSettings): Markish[] {
  const { palette } = settings;
  const { small } = typeSizes(settings);
  return [false, true].map((bold) =>
    textMark(
      names.filter(({ isPriority }) => isPriority === bold),
      {
        x: ({ x }) => x,
        y: ({ y, height }) => y + height / 2,
        text: ({ text }) => text,
        size: small,
        bold,
        fill: bold ? palette.low : palette.ink3,
      },
    ),
  );
}

/** Names beside their points where there is room. */
function labels(
  points: readonly PortfolioPoint[],
  { left, right, top, bottom }: Plane,
  taken: readonly Box[],
  settings: PortfolioSettings,
): Markish[] {
  const { palette } = settings;
  const { small } = typeSizes(settings);
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  const placed = placePointLabels(points, area, taken, small);
  return [true, false].map((bold) =>
    textMark(
      placed.filter(({ point }) => point.isPriority === bold),
      {
        x: ({ x }) => x,
        y: ({ y }) => y,
        text: ({ text }) => text,
        size: small,
        bold,
        fill: palette.ink,
        halo: palette,
      },
    ),
  );
}

/** Those to look at first, the others, and where they stood before. */
export function priorityPortfolioLegend(
  settings: LegendSettings & { readonly hasPrevious: boolean },
): LegendEntry[] {
  const palette = paletteOf(settings);
  const words = catalogue(settings.locale).driversPage.charts;
  const earlier = { shape: 'ring', color: palette.mute, label: words.earlierPlace } as const;
  return [
    { shape: 'triangle-down', color: palette.low, label: words.priority },
    { shape: 'circle', color: palette.engagement, label: words.others },
    ...(settings.hasPrevious ? [earlier] : []),
  ];
}

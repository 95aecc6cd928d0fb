import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { percent, score } from '#lib/i18n/format.ts';
import type { AssociationPointRow } from '#lib/metrics/outcomes-association-points.ts';
import { leastSquaresLine } from '#lib/stats/association/least-squares-line.ts';
import { isNarrow, typeSizes, type ChartSettings } from '../chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from '../legend.ts';
import { horizontal, segmentMark, vertical } from '../line-mark.ts';
import { linearScale, type LinearScale } from '../linear-scale.ts';
import { markBoxes } from '../mark-boxes.ts';
import { plotFrame } from '../plot-frame.ts';
import { placePointLabels, type NamedPoint } from '../priority-labels.ts';
import { symbolMark } from '../symbol-mark.ts';
import { oneText, textMark } from '../text-mark.ts';
import { valueTicks } from '../value-axis.ts';

export type TrainingAndScoreSettings = ChartSettings & {
  /** The mean of the whole city; a dotted line. */
  readonly cityScore: number | null;
  /** Whether the association has a line: only where its interval does not hold 0. */
  readonly hasLine: boolean;
};

const SIDE = { left: 34, right: 12, top: 24, bottom: 40 };
const HEIGHT = { wide: 0.42, narrow: 0.8 };
const RADIUS = { least: 4, most: 11 };
/** A name may touch the edge of a large circle. */
const LABEL_APART = 8;
const DOTS = '1.5 3';

type Dot = NamedPoint & {
  readonly row: Published<AssociationPointRow>;
  readonly radius: number;
};
type Plane = {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The id of a 部's mark. */
export const divisionMarkId = (division: string): string => `division-${division}`;

/** Whether a 部 has its place. */
export const isPlaced = (row: Published<AssociationPointRow>): boolean =>
  !row.suppressed && row.score !== null && row.rate !== null;

const circle = (r: number) => `M${-r},0A${r},${r},0,1,1,${r},0A${r},${r},0,1,1,${-r},0Z`;

/**
 * 受講率 to the right and the score upwards, one circle a 部: its area is how many answered, a thin
 * line its 95 % interval, white under thirty answers. No line is drawn through them where the
 * interval of the association holds 0. METHODS §16.
 */
export function trainingAndScore(
  rows: readonly Published<AssociationPointRow>[],
  settings: TrainingAndScoreSettings,
): SVGSVGElement {
  const shown = rows.filter(isPlaced);
  const plane = planeOf(shown, settings);
  const dots = dotsOf(shown, plane);
  return plotFrame(settings, {
    name: 'training-and-score',
    height: plane.bottom + SIDE.bottom * typeSizes(settings).scale,
    marks: [
      axes(plane, settings),
      city(plane, settings),
      settings.hasLine ? trend(shown, plane, settings) : [],
      names(dots, plane, settings),
      circles(dots, plane, settings),
      markBoxes(
        dots.map(({ row, x, y, radius }) => ({
          id: divisionMarkId(row.value),
          ...{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
        })),
        settings,
      ),
    ],
  });
}

function planeOf(
  rows: readonly Published<AssociationPointRow>[],
  settings: TrainingAndScoreSettings,
): Plane {
  const { scale } = typeSizes(settings);
  const { width } = settings;
  const [left, right] = [SIDE.left * scale, width - SIDE.right];
  const top = SIDE.top * scale;
  const bottom = top + (right - left) * (isNarrow(settings) ? HEIGHT.narrow : HEIGHT.wide);
  const scores = rows.flatMap((row) => [
    row.ci_low ?? row.score ?? 3,
    row.ci_high ?? row.score ?? 3,
  ]);
  const rates = rows.map((row) => row.rate ?? 0);
  const pad = ([from, to]: readonly [number, number], by: number) => [from - by, to + by] as const;
  const of = (values: readonly number[], otherwise: readonly [number, number]) =>
    values.length === 0 ? otherwise : ([Math.min(...values), Math.max(...values)] as const);
  const xDomain = pad(of(rates, [0, 1]), 0.03);
  const yDomain = pad(of(scores, [1, 5]), 0.08);
  return {
    x: linearScale(xDomain, [left, right]),
    y: linearScale(yDomain, [bottom, top]),
    xTicks: valueTicks(xDomain, 7),
    yTicks: valueTicks(yDomain, 5),
    ...{ left, right, top, bottom },
  };
}

function dotsOf(rows: readonly Published<AssociationPointRow>[], { x, y }: Plane): Dot[] {
  const most = Math.max(1, ...rows.map((row) => row.n ?? 0));
  const rates = rows.map((row) => row.rate ?? 0);
  const scores = rows.map((row) => row.score ?? 0);
  const ends = new Set([
    ...[Math.min(...rates), Math.max(...rates)].map((rate) => rates.indexOf(rate)),
    ...[Math.min(...scores), Math.max(...scores)].map((own) => scores.indexOf(own)),
  ]);
  return rows.map((row, index) => ({
    row,
    x: x(row.rate ?? 0),
    y: y(row.score ?? 0),
    radius: Math.max(RADIUS.least, RADIUS.most * Math.sqrt((row.n ?? 0) / most)),
    item: index + 1,
    label: row.value,
    isPriority: ends.has(index),
  }));
}

function axes(plane: Plane, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { small, scale } = typeSizes(settings);
  const { x, y, left, right, top, bottom } = plane;
  const words = catalogue(locale).outcomesPage.charts;
  const tick = { size: small, fill: palette.ink3 };
  const name = { size: small, fill: palette.ink2, bold: true };
  return [
    segmentMark(horizontal(left, right, plane.yTicks.map(y)), { stroke: palette.hair }),
    segmentMark(horizontal(left, right, [bottom]), { stroke: palette.mute }),
    textMark(plane.xTicks, {
      ...tick,
      ...{ x, y: bottom + 11 * scale, anchor: 'middle' },
      text: (value) => percent(value, locale).replace('.0', ''),
    }),
    textMark(plane.yTicks, {
      ...tick,
      ...{ x: left - 6, y, anchor: 'end' },
      text: (value) => score(value, locale).replace(/0$/u, ''),
    }),
    oneText({ ...name, x: 0, y: top - 14 * scale, text: words.scoreAxis }),
    oneText({ ...name, x: right, y: bottom + 29 * scale, anchor: 'end', text: words.rateAxis }),
  ];
}

/** The score of the whole city. */
function city({ y, left, right }: Plane, settings: TrainingAndScoreSettings): Markish[] {
  const { cityScore, palette, locale } = settings;
  if (cityScore === null) return [];
  const text = catalogue(locale).outcomesPage.charts.city(score(cityScore, locale));
  const { small } = typeSizes(settings);
  const label = { size: small, fill: palette.ink2, anchor: 'end' as const, halo: palette };
  return [
    segmentMark(horizontal(left, right, [y(cityScore)]), {
      ...{ stroke: palette.ink, dash: DOTS, width: 1.6 },
    }),
    oneText({ ...label, x: right, y: y(cityScore) + small, text }),
  ];
}

function trend(
  rows: readonly Published<AssociationPointRow>[],
  { x, y, left, right }: Plane,
  { palette }: ChartSettings,
): Markish[] {
  const line = leastSquaresLine(rows.map((row) => ({ x: row.rate ?? 0, y: row.score ?? 0 })));
  if (line === null) return [];
  const perPixel = 1 / (x(1) - x(0));
  const at = (pixel: number) => y(line.at + line.slope * (pixel - x(0)) * perPixel);
  const whole = [{ x1: left, x2: right, y1: at(left), y2: at(right) }];
  return [segmentMark(whole, { stroke: palette.previous, width: 1.8 })];
}

function circles(dots: readonly Dot[], { y }: Plane, { palette }: ChartSettings): Markish[] {
  const intervals = dots.flatMap(({ row, x }) =>
    row.ci_low === null || row.ci_high === null ? [] : vertical(y(row.ci_low), y(row.ci_high), [x]),
  );
  return [
    segmentMark(intervals, { stroke: palette.rule, width: 2 }),
    ...dots.map((dot) => {
      const isReference = (dot.row.n ?? 0) < REFERENCE_BELOW;
      const fill = isReference ? palette.canvas : palette.engagement;
      const paint = { fill, stroke: palette.engagement, strokeWidth: 1.6 };
      return symbolMark([dot], circle(dot.radius), paint);
    }),
  ];
}

/** Names of the 部 at the ends. */
function names(dots: readonly Dot[], plane: Plane, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const { left, right, top, bottom } = plane;
  const { small } = typeSizes(settings);
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  const boxes = dots.map(({ x, y, radius }) => {
    const half = Math.min(radius, LABEL_APART);
    return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
  });
  const ends = dots.filter(({ isPriority }) => isPriority);
  const placed = placePointLabels(ends, area, boxes, small);
  const named = placed.filter(({ text, point }) => text === point.label);
  return [
    textMark(named, {
      ...{ x: ({ x }) => x, y: ({ y }) => y, text: ({ text }) => text, size: small },
      ...{ bold: true, fill: palette.ink, halo: palette },
    }),
  ];
}

/** Filled, and white under thirty answers. */
export function trainingAndScoreLegend(settings: LegendSettings): LegendEntry[] {
  const palette = paletteOf(settings);
  const words = catalogue(settings.locale).outcomesPage.charts;
  return [
    { shape: 'circle', color: palette.engagement, label: words.division },
    { shape: 'ring', color: palette.engagement, label: words.reference(REFERENCE_BELOW) },
    { shape: 'vertical-dots', color: palette.rule, label: words.interval },
    { shape: 'dotted', color: palette.ink, label: words.cityLine },
  ];
}

import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { fiscalYearEra, fiscalYearShort, integer } from '#lib/i18n/format.ts';
import type { GoalProgressRow } from '#lib/metrics/goals-progress.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { GOAL_WIDTH } from './goal-line.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale, roundTicks } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const TOP = 22;
const PLOT_HEIGHT = { wide: 240, narrow: 196 };
const COUNT_LINES = 5;
const HEADROOM = 1.12;
/** Of the width of a year: what its bar takes, and what the actual inside takes of that. */
const BAR = 0.46;
const INSIDE = 0.72;
const DASH = '4 3';

type Year = {
  readonly row: Published<GoalProgressRow>;
  readonly middle: number;
  readonly width: number;
};
type Layout = { readonly area: Box; readonly y: (count: number) => number };

/**
 * What each 年度 of a goal wants, dashed, and what came of it, filled, from 0; nothing is filled for a
 * 年度 that has not begun. METHODS §14.
 */
export function goalByYear(
  rows: readonly Published<GoalProgressRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const shown = rows.filter(({ suppressed }) => !suppressed);
  const layout = layoutOf(shown, settings);
  const { area } = layout;
  const step = area.width / Math.max(1, shown.length);
  const years = shown
    .toSorted((a, b) => a.fiscal_year - b.fiscal_year)
    .map((row, index) => ({ row, middle: area.x + (index + 0.5) * step, width: step * BAR }));
  return plotFrame(settings, {
    name: 'goal-by-year',
    height: area.y + area.height + 26 * typeSizes(settings).scale,
    marks: [
      axis(shown, layout, settings),
      bars(years, layout, settings),
      labels(years, layout, settings),
      yearNames(years, step, layout, settings),
    ],
  });
}

const most = (rows: readonly GoalProgressRow[]) =>
  HEADROOM * Math.max(1, ...rows.map(({ target, actual }) => Math.max(target, actual ?? 0)));

function layoutOf(rows: readonly GoalProgressRow[], settings: ChartSettings): Layout {
  const { small } = typeSizes(settings);
  const left = textWidth(integer(most(rows), settings.locale), small) + 12;
  const height = PLOT_HEIGHT[isNarrow(settings) ? 'narrow' : 'wide'];
  return {
    area: { x: left, y: TOP, width: settings.width - left, height },
    y: linearScale([0, most(rows)], [TOP + height, TOP]),
  };
}

function axis(
  rows: readonly GoalProgressRow[],
  { area, y }: Layout,
  settings: ChartSettings,
): Markish[] {
  const { palette, locale } = settings;
  const { small } = typeSizes(settings);
  const ticks = roundTicks(most(rows), COUNT_LINES);
  const right = area.x + area.width;
  const label = { x: area.x - 8, size: small, anchor: 'end' as const, fill: palette.ink3 };
  const unit = catalogue(locale).charts.people;
  return [
    segmentMark(horizontal(area.x, right, ticks.slice(1).map(y)), { stroke: palette.hair }),
    segmentMark(horizontal(area.x, right, [y(0)]), { stroke: palette.mute }),
    textMark(ticks, { ...label, y, text: (tick) => integer(tick, locale) }),
    oneText({ ...label, x: Math.max(label.x, textWidth(unit, small)), y: small * 0.6, text: unit }),
  ];
}

function bars(years: readonly Year[], { y }: Layout, { palette }: ChartSettings): Markish[] {
  const box = ({ middle, width }: Year, count: number, part: number): Box => ({
    x: middle - (width * part) / 2,
    y: y(count),
    width: width * part,
    height: y(0) - y(count),
  });
  const planned = years.filter(({ row }) => row.target > 0);
  const plan = { fill: palette.canvas, stroke: palette.goal, strokeWidth: GOAL_WIDTH, dash: DASH };
  return [
    rectMark(
      planned.map((year) => box(year, year.row.target, 1)),
      plan,
    ),
    rectMark(
      years.map((year) => box(year, year.row.actual ?? 0, INSIDE)),
      { fill: palette.training },
    ),
  ];
}

/** The actual in bold above its bar, or inside where the plan's line would run through it. */
function labels(years: readonly Year[], { y }: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const { label, small } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const above = (count: number) => y(count) - 9;
  const isCrossed = ({ row: { target, actual } }: Year) =>
    actual !== null && actual <= target && above(actual) < y(target) + label;
  const inside = { x: ({ middle }: Year) => middle, anchor: 'middle' as const, size: label };
  const known = years.filter(({ row }) => row.actual !== null);
  const actual = { ...inside, bold: true, text: ({ row }: Year) => integer(row.actual, locale) };
  return [
    textMark(
      years.filter(({ row }) => row.target > 0 && (row.actual ?? 0) <= row.target),
      {
        ...{ ...inside, size: small, halo: palette, fill: palette.ink2 },
        y: ({ row }) => above(row.target),
        text: ({ row }) => words.planToDate(integer(row.target, locale)),
      },
    ),
    textMark(
      known.filter((year) => !isCrossed(year)),
      {
        ...{ ...actual, halo: palette, fill: palette.trainingStrong },
        y: ({ row }) => above(row.actual ?? 0),
      },
    ),
    textMark(known.filter(isCrossed), {
      ...{ ...actual, fill: palette.canvas },
      y: ({ row }) => y(row.actual ?? 0) + label * 0.9,
    }),
  ];
}

function yearNames(
  years: readonly Year[],
  step: number,
  { area }: Layout,
  settings: ChartSettings,
): Markish {
  const { palette, locale } = settings;
  const { small, label, scale } = typeSizes(settings);
  const isLong = step > textWidth('令和10年度', label) + 8;
  return textMark(years, {
    x: ({ middle }) => middle,
    y: area.y + area.height + 14 * scale,
    text: ({ row }) =>
      isLong ? fiscalYearEra(row.fiscal_year, locale) : fiscalYearShort(row.fiscal_year, locale),
    size: isLong ? label : small,
    anchor: 'middle',
    fill: palette.ink2,
  });
}

/** Filled and dashed. */
export function goalByYearLegend(settings: LegendSettings): LegendEntry[] {
  const { training, goal, canvas } = paletteOf(settings);
  const words = catalogue(settings.locale).charts;
  return [
    { shape: 'square', color: training, label: words.actual },
    { shape: 'square', color: canvas, border: goal, label: words.plan },
  ];
}

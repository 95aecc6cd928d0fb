import * as Plot from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import type { Scenario } from '#lib/domain/training/forecast.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { fiscalYearEra, fiscalYearShort, integer } from '#lib/i18n/format.ts';
import type { GoalMonthRow } from '#lib/metrics/goals-monthly.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import type { GoalProgressRow } from '#lib/metrics/goals-progress.ts';
import { actualLabel, endLabels, endLabelTexts, planLabels } from './burn-up-labels.ts';
import { courseOf, upTo, type Course, type CoursePoint } from './burn-up-course.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { goalLine, goalMarks } from './goal-line.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark, vertical } from './line-mark.ts';
import { linearScale, roundTicks } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import type { Box } from './rect-mark.ts';
import { symbolMark, type Point } from './symbol-mark.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';

export type GoalBurnUpSettings = ChartSettings & {
  /** The record by month; without it the points are years. */
  readonly months?: readonly Published<GoalMonthRow>[];
  /** Where the goal stands; without it no outlook and no comparison with the plan is drawn. */
  readonly outlook?: Published<GoalOutlookRow>;
  /** What is supposed of the months ahead; the pace so far unless told. */
  readonly scenario?: Scenario;
};

/** Where a course is drawn. */
export type BurnUpLayout = {
  readonly area: Box;
  readonly at: (point: CoursePoint) => Point;
};

const ABOVE_TARGET = 1.1;
const ABOVE_ACTUAL = 1.05;
const FARTHEST_OUTLOOK = 1.5;
const COUNT_LINES = 6.5;
const TOP = 22;
const PLOT_HEIGHT = { wide: 255, narrow: 206 };
const ACTUAL_WIDTH = 3.5;
const DOTS = '2 4';
const END_DOT = 'M-5.5,0A5.5,5.5,0,1,1,5.5,0A5.5,5.5,0,1,1,-5.5,0Z';

/**
 * The running actual of one goal against its plan, from 0 to the target and a tenth: plan dashed
 * with a diamond at each year's end, actual as a line to the 基準日, and where the present pace would
 * lead as a dotted straight line, with a band where a range was computed. METHODS §14.
 */
export function goalBurnUp(
  rows: readonly Published<GoalProgressRow>[],
  settings: GoalBurnUpSettings,
): SVGSVGElement {
  const { months = [], outlook, palette, scenario } = settings;
  const course = courseOf(rows, months, outlook, scenario);
  const layout = layoutOf(course, settings);
  const top = highest(course);
  const points = (of: readonly CoursePoint[]) => of.map(layout.at);
  const label = actualLabel(course, layout, settings);
  return plotFrame(settings, {
    name: 'goal-burn-up',
    height: layout.area.y + layout.area.height + footOf(course, layout, settings),
    marks: [
      countAxis(course, layout, settings),
      yearAxis(course, layout, settings),
      bands(course, layout, settings),
      goalLine(points(course.plan), palette),
      goalMarks(points(course.plan.slice(1)), palette),
      planLabels(course, layout, label.box, settings),
      dropLine(course, layout, settings),
      outlookLine(points(upTo(course.outlook, top)), settings),
      actualLine(points(course.actual), course.isYearly, settings),
      label.marks,
      endLabels(course, layout, settings),
    ],
  });
}

/** The top of the figure; an outlook far above the target does not flatten everything else. */
function highest({ target, actual, outlook, high }: Course): number {
  const recorded = actual.map(({ count }) => count);
  const ahead = Math.max(...outlook.map(({ count }) => count), high ?? 0);
  return Math.max(
    target * ABOVE_TARGET,
    target > 0 ? Math.min(ahead, target * FARTHEST_OUTLOOK) : ahead,
    ...recorded.map((count) => count * ABOVE_ACTUAL),
    1,
  );
}

function layoutOf(course: Course, settings: ChartSettings): BurnUpLayout {
  const { small, value } = typeSizes(settings);
  const digits = integer(highest(course), settings.locale);
  const left = textWidth(digits, small) + 10;
  const right = widestText(endLabelTexts(course, settings), value, 700) + 14;
  const width = settings.width - left - right;
  const height = PLOT_HEIGHT[isNarrow(settings) ? 'narrow' : 'wide'];
  const x = linearScale([0, course.months], [left, left + width]);
  const y = linearScale([0, highest(course)], [TOP + height, TOP]);
  return {
    area: { x: left, y: TOP, width, height },
    at: ({ month, count }) => ({ x: x(month), y: y(count) }),
  };
}

/** Round counts at the left, their unit on top. */
function countAxis(course: Course, { area, at }: BurnUpLayout, settings: ChartSettings) {
  const { palette, locale } = settings;
  const { small } = typeSizes(settings);
  const ticks = roundTicks(highest(course), COUNT_LINES);
  const y = (count: number) => at({ month: 0, count }).y;
  const right = area.x + area.width;
  const unit = catalogue(locale).charts.people;
  const unitWidth = textWidth(unit, small);
  const label = { x: area.x - 8, size: small, anchor: 'end' as const, fill: palette.ink3 };
  return [
    segmentMark(horizontal(area.x, right, ticks.slice(1).map(y)), { stroke: palette.hair }),
    textMark(ticks, { ...label, y, text: (tick) => integer(tick, locale) }),
    oneText({ ...label, x: Math.max(label.x, unitWidth), y: small * 0.6, text: unit }),
  ];
}

const hasLongYears = ({ years }: Course, { area }: BurnUpLayout, settings: ChartSettings) =>
  area.width / Math.max(1, years) > textWidth('令和10年度', typeSizes(settings).label) + 8;

const footOf = (course: Course, layout: BurnUpLayout, settings: ChartSettings) =>
  (hasLongYears(course, layout, settings) ? 44 : 24) * typeSizes(settings).scale;

/** 年度 below the axis between their ends: in both notations where there is room. */
function yearAxis(course: Course, layout: BurnUpLayout, settings: ChartSettings): Plot.Markish[] {
  const { palette, locale } = settings;
  const { small, label, scale } = typeSizes(settings);
  const { area, at } = layout;
  const bottom = area.y + area.height;
  const years = Array.from({ length: course.years }, (_, index) => course.firstYear + index);
  const ends = years.map((_, index) => at({ month: 12 * (index + 1), count: 0 }).x);
  const long = hasLongYears(course, layout, settings);
  const middle = (year: number) => at({ month: 12 * (year - course.firstYear) + 6, count: 0 }).x;
  const centred = { x: middle, anchor: 'middle' as const };
  return [
    segmentMark(vertical(area.y, bottom + 6, ends), { stroke: palette.hair }),
    segmentMark(horizontal(area.x, area.x + area.width, [bottom]), { stroke: palette.mute }),
    textMark(years, {
      ...centred,
      y: bottom + 14 * scale,
      text: (year) => (long ? fiscalYearEra(year, locale) : fiscalYearShort(year, locale)),
      size: long ? label : small,
      fill: palette.ink2,
    }),
    textMark(long ? years : [], {
      ...centred,
      y: bottom + 32 * scale,
      text: (year) => catalogue(locale).charts.western(year),
      size: small,
      fill: palette.ink3,
    }),
  ];
}

/** The ranges as areas between their two edges, cut at the top, the narrower upon the wider. */
function bands(course: Course, { at }: BurnUpLayout, { palette }: ChartSettings): Plot.Markish[] {
  const top = highest(course);
  const cut = ({ month, count }: CoursePoint) => at({ month, count: Math.min(count, top) });
  return course.bands.map(({ share, lower, upper }) => {
    const outline = [...lower, ...upper.toReversed()].map(cut);
    const path = `M${outline.map(({ x, y }) => `${x},${y}`).join('L')}Z`;
    const fill = share === 90 ? palette.trainingWash : palette.trainingSoft;
    return symbolMark([{ x: 0, y: 0 }], path, { fill, stroke: 'none', strokeWidth: 0 }, 'area');
  });
}

/** The 基準日: a thin dotted line from the last point down to the axis. */
function dropLine(course: Course, { area, at }: BurnUpLayout, { palette }: ChartSettings) {
  const last = course.actual.at(-1);
  if (!last) return null;
  const { x, y } = at(last);
  return segmentMark(vertical(y, area.y + area.height, [x]), {
    stroke: palette.training,
    dash: '2 2',
  });
}

function outlookLine(points: readonly Point[], { palette }: ChartSettings): Plot.Markish {
  const look = { stroke: palette.training, strokeWidth: 2.4, strokeDasharray: DOTS };
  return Plot.line([...points], { x: 'x', y: 'y', ...look, strokeLinecap: 'round' });
}

function actualLine(
  points: readonly Point[],
  isYearly: boolean,
  { palette }: ChartSettings,
): Plot.Markish[] {
  const marked = isYearly ? points.slice(1) : points.slice(-1);
  const paint = { fill: palette.training, stroke: palette.canvas, strokeWidth: 1.5 };
  const look = {
    stroke: palette.training,
    strokeWidth: ACTUAL_WIDTH,
    strokeLinejoin: 'round',
  } as const;
  return [
    Plot.line([...points], { x: 'x', y: 'y', ...look, strokeLinecap: 'round' }),
    symbolMark(marked, END_DOT, paint),
  ];
}

/** Actual, outlook, plan; the bands only where the figure has them. */
export function goalBurnUpLegend(
  settings: LegendSettings & { readonly hasRange?: boolean; readonly scenario?: Scenario },
): LegendEntry[] {
  const { training, trainingWash, trainingSoft, goal } = paletteOf(settings);
  const words = catalogue(settings.locale).charts;
  const band = { shape: 'square', border: trainingSoft } as const;
  const bands: LegendEntry[] = [
    { ...band, color: trainingWash, label: words.range90 },
    { ...band, color: trainingSoft, label: words.range50 },
  ];
  return [
    { shape: 'line', color: training, label: words.actual },
    { shape: 'dotted', color: training, label: words.scenarios[settings.scenario ?? 'pace'] },
    ...(settings.hasRange ? bands : []),
    { shape: 'plan', color: goal, label: words.planAndTarget },
  ];
}

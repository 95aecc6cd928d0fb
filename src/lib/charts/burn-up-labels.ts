import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer } from '#lib/i18n/format.ts';
import type { Course } from './burn-up-course.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import type { BurnUpLayout } from './goal-burn-up.ts';
import { freeBox, nearestPoint, overlaps, placesAround, spread } from './label-placement.ts';
import { segmentMark } from './line-mark.ts';
import type { Box } from './rect-mark.ts';
import type { Point } from './symbol-mark.ts';
import { oneText } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';

const LEADING = 18;
const PLAN_LEADING = 16;
const END_LEADING = 20;
/** From this distance a thin line joins the last point and its label. */
const FAR = 36;
/** From this width the plan's values stand at its diamonds. */
const PLAN_VALUES_WIDTH = 560;

const wordsOf = ({ locale }: ChartSettings) => catalogue(locale).charts;

/** What stands at the right end: the target, the outlook, and its range where there is one. */
export function endLabelTexts(course: Course, settings: ChartSettings): string[] {
  const words = wordsOf(settings);
  const count = (value: number) => integer(value, settings.locale);
  const end = course.outlook.at(-1);
  const range =
    course.low === null || course.high === null
      ? []
      : [words.outlookRange(count(course.low), count(course.high))];
  return [
    course.target > 0 ? words.target(count(course.target)) : '',
    ...(end ? [words.outlookCount(count(end.count)), ...range] : []),
  ];
}

/** Target and outlook in the right margin at their heights, moved apart where they would touch. */
export function endLabels(
  course: Course,
  { area, at }: BurnUpLayout,
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const { small, value, scale } = typeSizes(settings);
  const [target = '', outlook, range] = endLabelTexts(course, settings);
  const end = course.outlook.at(-1);
  const heights = [course.target, ...(end ? [end.count] : [])].map((count) =>
    Math.max(area.y, at({ month: 0, count }).y),
  );
  const rising = end !== undefined && end.count > course.target && range !== undefined;
  const distance = END_LEADING * scale * (rising ? 1.8 : 1);
  const [targetY = area.y, outlookY = area.y] = spread(heights, distance);
  const x = area.x + area.width + 12;
  const line = { x, halo: palette };
  const bold = { ...line, size: value, bold: true };
  return [
    oneText({ ...bold, y: targetY, text: target, fill: palette.goal }),
    outlook ? oneText({ ...bold, y: outlookY, text: outlook, fill: palette.trainingStrong }) : null,
    range
      ? oneText({ ...line, y: outlookY + 16 * scale, text: range, size: small, fill: palette.ink2 })
      : null,
  ];
}

/** The second line of the last point: how far from the plan, as long as there is room. */
function gapTexts({ standing }: Course, settings: ChartSettings): string[] {
  const { locale } = settings;
  if (!standing) return [''];
  const words = wordsOf(settings);
  const gap = Math.round(standing.done) - Math.round(standing.planned);
  const sign = Math.sign(gap) as -1 | 0 | 1;
  const plan = integer(standing.planned, locale);
  const text = words.gap(plan, integer(Math.abs(gap), locale), sign);
  const month = Number(standing.asOf.slice(5, 7));
  const long = settings.width >= PLAN_VALUES_WIDTH ? [words.atMonthEnd(month, text)] : [];
  return [...long, text, words.planToDate(words.peopleCount(plan))];
}

/** The last point's own label, placed where no line runs through it, and joined when far away. */
export function actualLabel(
  course: Course,
  { area, at }: BurnUpLayout,
  settings: ChartSettings,
): { readonly box: Box | null; readonly marks: Markish[] } {
  const last = course.actual.at(-1);
  if (!last) return { box: null, marks: [] };
  const { small, value } = typeSizes(settings);
  const head = wordsOf(settings).actualCount(integer(last.count, settings.locale));
  const point = at(last);
  const drop = [point, { x: point.x, y: area.y + area.height }];
  const courses = [course.plan, course.outlook, course.actual].map((of) => of.map(at));
  const height = (value + small) * 1.3;
  for (const text of gapTexts(course, settings)) {
    const width = Math.max(textWidth(head, value, 700), textWidth(text, small));
    const box = freeBox(placesAround(point, { width, height }), [...courses, drop], area);
    if (box) return { box, marks: twoLines([head, text], box, point, settings) };
  }
  return { box: null, marks: [] };
}

function twoLines(
  [head, text]: readonly [string, string],
  box: Box,
  point: Point,
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const { small, value, scale } = typeSizes(settings);
  const near = nearestPoint(box, point);
  const isFar = Math.hypot(near.x - point.x, near.y - point.y) > FAR;
  const leader = { x1: point.x, y1: point.y, x2: near.x, y2: near.y };
  const headY = box.y + value * 0.65;
  const line = { x: box.x, halo: palette };
  const bold = { size: value, bold: true, fill: palette.trainingStrong };
  return [
    segmentMark(isFar ? [leader] : [], { stroke: palette.mute }),
    oneText({ ...line, ...bold, y: headY, text: head }),
    oneText({ ...line, y: headY + LEADING * scale, text, size: small, fill: palette.ink2 }),
  ];
}

/** The plan's running values at its diamonds but the last, and what it wants of each year. */
export function planLabels(
  course: Course,
  { area, at }: BurnUpLayout,
  taken: Box | null,
  settings: ChartSettings,
): Markish[] {
  if (settings.width < PLAN_VALUES_WIDTH) return [];
  const named = course.plan.slice(1, -1);
  const middle = named[Math.floor(named.length / 2)];
  const lines = [course.actual, course.outlook].map((of) => of.map(at));
  return named.map((point) => {
    const value = integer(point.count, settings.locale);
    const texts = point === middle ? [planCaption(course, settings), value] : [value];
    const boxes = besideDiamond(at(point), texts, settings);
    const box = freeBox(
      boxes.filter((free) => !(taken && overlaps(free, taken))),
      lines,
      area,
    );
    return box ? planLabel(texts, box, box === boxes[0] ? 'end' : 'start', settings) : null;
  });
}

function planCaption({ targetPerYear }: Course, settings: ChartSettings): string {
  const words = wordsOf(settings);
  if (targetPerYear === null) return words.plan;
  return words.planPerYear(integer(targetPerYear, settings.locale));
}

/** Left above a diamond, or right below it. */
function besideDiamond({ x, y }: Point, texts: readonly string[], settings: ChartSettings): Box[] {
  const { small, scale } = typeSizes(settings);
  const width = widestText(texts, small);
  const height = texts.length * PLAN_LEADING * scale;
  return [
    { x: x - 7 - width, y: y - 5 - height, width, height },
    { x: x + 7, y: y + 5, width, height },
  ];
}

function planLabel(
  texts: readonly string[],
  { x, y, width }: Box,
  anchor: 'start' | 'end',
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const { small, scale } = typeSizes(settings);
  const edge = anchor === 'end' ? x + width : x;
  const look = { x: edge, size: small, anchor, fill: palette.ink2, halo: palette };
  return texts.map((text, index) =>
    oneText({ ...look, y: y + (index + 0.5) * PLAN_LEADING * scale, text }),
  );
}

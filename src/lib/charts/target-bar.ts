import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer } from '#lib/i18n/format.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { oneText } from './text-mark.ts';
import { textWidth } from './text-width.ts';

export type TargetBarSettings = ChartSettings & {
  /** What is filled: what the goal counts, people, or attendances; default what it counts. */
  readonly measure?: 'done' | 'people' | 'attendances';
  /** What the bar is measured against; default the goal's target. Without it no plan is marked. */
  readonly whole?: number;
  /** Thickness in px; 12 by default. */
  readonly thickness?: number;
  /** Prints plan and whole below the bar; default true. */
  readonly labels?: boolean;
  /** What is counted: these words and both counts above the bar; below it only the plan is left. */
  readonly heading?: string;
  /** Count that the width stands for, where bars of several wholes compare; default the whole. */
  readonly scaleTo?: number;
};

const TICK_REACH = 5;
const LABELS = 18;
const HEADING = 24;

/**
 * How much of a goal is reached: a filled part of the whole, with an ink tick where the plan wanted
 * it to be on the 基準日. METHODS §14.
 */
export function targetBar(
  rows: readonly Published<GoalOutlookRow>[],
  settings: TargetBarSettings,
): SVGSVGElement {
  const { width, palette, thickness = 12, labels = true, heading } = settings;
  const { scale } = typeSizes(settings);
  const row = rows.find((candidate) => !candidate.suppressed);
  const whole = settings.whole ?? row?.target ?? 0;
  const done = row ? countOf(row, settings) : null;
  const plan = row && settings.whole === undefined ? row.planned_to_date : null;
  const top = headingHeight(done, whole, settings) + TICK_REACH;
  const x = linearScale([0, Math.max(settings.scaleTo ?? whole, whole, done ?? 0, 1)], [0, width]);
  const bar = (count: number) => [{ x: 0, y: top, width: x(count), height: thickness }];
  const ticks = plan === null ? [] : [Math.min(Math.max(x(plan), 1), width - 1)];
  const bottom = top + thickness + TICK_REACH;
  const hasFoot = labels && (heading === undefined || plan !== null);
  return plotFrame(settings, {
    name: 'target-bar',
    height: bottom + (hasFoot ? LABELS * scale : 0),
    marks: [
      rectMark(bar(whole), { fill: palette.hair }),
      done === null ? null : rectMark(bar(done), { fill: fillOf(settings) }),
      segmentMark(vertical(top - TICK_REACH, bottom, ticks), { stroke: palette.canvas, width: 4 }),
      segmentMark(vertical(top - TICK_REACH, bottom, ticks), { stroke: palette.ink, width: 2 }),
      hasFoot ? footLabels({ plan, whole, x, y: bottom + 9 * scale }, settings) : null,
      heading === undefined ? null : headingLine(heading, done, whole, settings),
    ],
  });
}

function countOf(row: GoalOutlookRow, { measure = 'done' }: TargetBarSettings): number | null {
  if (measure === 'people') return row.done_people;
  return measure === 'attendances' ? row.done_attendances : row.done;
}

const fillOf = ({ palette, measure = 'done' }: TargetBarSettings) =>
  measure === 'people' ? palette.trainingMiddle : palette.training;

type Foot = {
  readonly plan: number | null;
  readonly whole: number;
  readonly x: LinearScale;
  readonly y: number;
};

/** The plan under its tick, giving way to the whole at the end where both do not fit. */
function footLabels({ plan, whole, x, y }: Foot, settings: TargetBarSettings): Markish[] {
  const { palette, locale, width, heading } = settings;
  const { small } = typeSizes(settings);
  const end = heading === undefined ? integer(whole, locale) : '';
  const label = { y, size: small, fill: palette.ink3 };
  const last = oneText({ ...label, x: width, text: end, anchor: 'end' });
  if (plan === null) return [last];
  const text = catalogue(locale).charts.planToDate(integer(plan, locale));
  const half = textWidth(text, small) / 2;
  const room = width - (end === '' ? 0 : textWidth(end, small) + 8);
  const middle = Math.max(half, Math.min(x(plan), room - half));
  return [oneText({ ...label, x: middle, text, anchor: 'middle' }), last];
}

/** The two counts of a heading: 「726」 and 「／2,500人」. */
function headingCounts(done: number | null, whole: number, settings: TargetBarSettings) {
  const { locale } = settings;
  const { label, value } = typeSizes(settings);
  const count = { text: integer(done, locale), size: value * 1.15 };
  const rest = catalogue(locale).charts.ofWhole(integer(whole, locale));
  const restWidth = textWidth(rest, label);
  return { count, rest, restWidth, width: textWidth(count.text, count.size, 700) + restWidth };
}

/** One line, or two where words and counts do not stand side by side; 0 without a heading. */
function headingHeight(done: number | null, whole: number, settings: TargetBarSettings): number {
  const { heading, width } = settings;
  if (heading === undefined) return 0;
  const { label, scale } = typeSizes(settings);
  const needed = textWidth(heading, label) + headingCounts(done, whole, settings).width;
  return HEADING * scale * (needed + 8 <= width ? 1 : 2);
}

/** 「延べ受講（5年間の計画）」 at the left, 「726／2,500人」 at the right. */
function headingLine(
  heading: string,
  done: number | null,
  whole: number,
  settings: TargetBarSettings,
): Markish[] {
  const { palette, width } = settings;
  const { label, scale } = typeSizes(settings);
  const { count, rest, restWidth } = headingCounts(done, whole, settings);
  const first = (HEADING * scale) / 2 - 1;
  const end = { y: headingHeight(done, whole, settings) - first - 2, anchor: 'end' } as const;
  return [
    oneText({ x: 0, y: first, text: heading, size: label, fill: palette.ink }),
    oneText({ ...end, x: width, text: rest, size: label, fill: palette.ink2 }),
    oneText({ ...end, ...count, x: width - restWidth, bold: true, fill: palette.ink }),
  ];
}

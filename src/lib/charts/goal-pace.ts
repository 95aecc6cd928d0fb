import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { decimal } from '#lib/i18n/format.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { COUNT_AXIS_HEIGHT, countAxis } from './count-axis.ts';
import { GOAL_WIDTH } from './goal-line.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';

const TOP = 4;
const BAR = 22;
const ROW = 34;
const FOOT = 6;
const DASH = '4 3';

type Pace = {
  readonly name: string;
  readonly isRequired: boolean;
  /** People a month; `null` where there is none. */
  readonly pace: number | null;
  readonly y: number;
};

/**
 * The pace a goal needs from now on, dashed, above the pace so far, filled, in people a month on one
 * axis. A pace that does not exist (before the first, after the last month) is left blank. METHODS §14.
 */
export function goalPace(
  rows: readonly Published<GoalOutlookRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const paces = pacesOf(rows, settings);
  const max = Math.max(1, ...paces.map(({ pace }) => pace ?? 0));
  const x = scaleOf(paces, max, settings);
  const bottom = TOP + (ROW + BAR) * scale + FOOT;
  return plotFrame(settings, {
    name: 'goal-pace',
    height: bottom + COUNT_AXIS_HEIGHT * scale,
    marks: [
      countAxis(x, { max, lines: 5, bottom }, settings),
      bars(paces, x, settings),
      labels(paces, x, settings),
    ],
  });
}

function pacesOf(rows: readonly Published<GoalOutlookRow>[], settings: ChartSettings): Pace[] {
  const words = catalogue(settings.locale).charts;
  const { scale } = typeSizes(settings);
  const row = rows.find((candidate) => !candidate.suppressed);
  const [required, present] = [row?.required_per_month ?? null, row?.pace_per_month ?? null];
  return [
    { name: words.requiredPace, isRequired: true, pace: required, y: TOP },
    { name: words.presentPace, isRequired: false, pace: present, y: TOP + ROW * scale },
  ];
}

function paceText({ pace }: Pace, { locale }: ChartSettings): string {
  return pace === null ? '' : catalogue(locale).charts.perMonth(decimal(pace, 1, locale));
}

function scaleOf(paces: readonly Pace[], max: number, settings: ChartSettings): LinearScale {
  const { label } = typeSizes(settings);
  const left = widestText(
    paces.map(({ name }) => name),
    label,
  );
  const right = Math.max(...paces.map((pace) => textWidth(paceText(pace, settings), label, 700)));
  return linearScale([0, max], [left + 12, settings.width - right - 14]);
}

function bars(paces: readonly Pace[], x: LinearScale, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const height = BAR * typeSizes(settings).scale;
  const boxes = (isRequired: boolean) =>
    paces.flatMap((line) =>
      line.pace === null || line.isRequired !== isRequired
        ? []
        : [{ x: x(0), y: line.y, width: x(line.pace) - x(0), height }],
    );
  const plan = { fill: palette.canvas, stroke: palette.goal, strokeWidth: GOAL_WIDTH, dash: DASH };
  return [rectMark(boxes(true), plan), rectMark(boxes(false), { fill: palette.training })];
}

function labels(paces: readonly Pace[], x: LinearScale, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const { label, scale } = typeSizes(settings);
  const line = { y: ({ y }: Pace) => y + (BAR * scale) / 2, size: label };
  return [
    textMark(paces, { ...line, x: 0, text: ({ name }) => name, fill: palette.ink }),
    textMark(paces, {
      ...line,
      x: ({ pace }) => x(pace ?? 0) + 8,
      text: (pace) => paceText(pace, settings),
      bold: true,
      halo: palette,
      fill: ({ isRequired }) => (isRequired ? palette.ink : palette.trainingStrong),
    }),
  ];
}

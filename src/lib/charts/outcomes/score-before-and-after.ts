import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { decimal, integer } from '#lib/i18n/format.ts';
import type { PrepostRow } from '#lib/metrics/outcomes-prepost.ts';
import { bandPath, BAND_MARK_SIZE } from '../band-mark.ts';
import { typeSizes, type ChartSettings } from '../chart-settings.ts';
import { DIAMOND_PATH } from '../goal-line.ts';
import { intervalDots } from '../interval-dots.ts';
import { paletteOf, suppressedLegend, type LegendEntry, type LegendSettings } from '../legend.ts';
import { horizontal, segmentMark } from '../line-mark.ts';
import { markBoxes, rowBox } from '../mark-boxes.ts';
import { plotFrame } from '../plot-frame.ts';
import { suppressedMark } from '../suppressed-pattern.ts';
import { symbolMark } from '../symbol-mark.ts';
import { oneText, textMark } from '../text-mark.ts';
import { fitting } from '../text-width.ts';
import { valueAxis } from '../value-axis.ts';
import {
  isBeyondError,
  prepostLayout,
  type PrepostLayout,
  type PrepostLine,
} from './prepost-layout.ts';

export type PrepostSettings = ChartSettings & {
  /** Fewer pairs than this are not shown. */
  readonly minN: number;
};

/** The id of a course's row. */
export const courseMarkId = (course: string): string => `course-${course}`;

/**
 * Tests before and after a course: ○ before, ● after and ◆ three months later on one line in points
 * of 100, and beside them the difference with its 95 % interval around nought; grey where the interval
 * reaches nought or is not known. METHODS §15.
 */
export function scoreBeforeAndAfter(
  rows: readonly Published<PrepostRow>[],
  settings: PrepostSettings,
): SVGSVGElement {
  const layout = prepostLayout(rows, settings);
  const { lines, scores, differences, top, bottom, row } = layout;
  const { scale } = typeSizes(settings);
  const signed = (tick: number) => (tick > 0 ? `+${tick}` : `${tick}`.replace('-', '−'));
  return plotFrame(settings, {
    name: 'score-before-and-after',
    height: bottom + 24 * scale,
    marks: [
      valueAxis({ ...scores, top, bottom }, String, settings),
      differences && valueAxis({ ...differences, top, bottom }, signed, settings),
      rules(layout, settings),
      moves(layout, settings),
      differences && intervals(layout, settings),
      hidden(layout, settings),
      words(layout, settings),
      header(layout, settings),
      markBoxes(
        lines.map((line) =>
          rowBox(courseMarkId(line.row.course), { y: line.middle, row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

function rules({ lines, row, top, bottom }: PrepostLayout, { palette, width }: ChartSettings) {
  const between = lines.slice(0, -1).map(({ middle }) => middle + row / 2);
  return [
    segmentMark(horizontal(0, width, between), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

/** ○ before, ● after, ◆ later. */
function moves({ lines, scores }: PrepostLayout, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const gold = { fill: palette.categories.own, stroke: palette.ink, strokeWidth: 1.2 };
  return [true, false].flatMap((isClear) => {
    const own = lines.filter((line) => !line.row.suppressed && isBeyondError(line.row) === isClear);
    const shown = own.filter(({ row }) => row.mean_pre !== null && row.mean_post !== null);
    const at = (line: PrepostLine, score: number | null) => ({
      x: scores.x(score ?? 0),
      y: line.y,
    });
    const color = isClear ? palette.training : palette.mute;
    const ring = { fill: palette.canvas, stroke: palette.ink3, strokeWidth: 2 };
    const path = (band: 'below_average' | 'above_average') => bandPath(band, BAND_MARK_SIZE);
    return [
      segmentMark(
        shown.map((line) => ({
          ...{ x1: scores.x(line.row.mean_pre ?? 0), x2: scores.x(line.row.mean_post ?? 0) },
          ...{ y1: line.y, y2: line.y },
        })),
        { stroke: color, width: 3 },
      ),
      symbolMark(
        shown.map((line) => at(line, line.row.mean_pre)),
        path('below_average'),
        ring,
        'before',
      ),
      symbolMark(
        shown.map((line) => at(line, line.row.mean_post)),
        path('above_average'),
        { fill: color, stroke: 'none', strokeWidth: 0 },
        'after',
      ),
      symbolMark(
        shown
          .filter(({ row }) => row.mean_follow_up !== null)
          .map((line) => at(line, line.row.mean_follow_up)),
        DIAMOND_PATH,
        gold,
        'later',
      ),
    ];
  });
}

function intervals({ lines, differences }: PrepostLayout, { palette }: ChartSettings): Markish[] {
  const x = differences?.x;
  if (!x) return [];
  return [true, false].flatMap((isClear) => {
    const dots = lines.flatMap(({ row, y }) =>
      row.suppressed || row.difference === null || isBeyondError(row) !== isClear
        ? []
        : [
            {
              x: x(row.difference),
              y,
              low: row.ci_low === null ? null : x(row.ci_low),
              high: row.ci_high === null ? null : x(row.ci_high),
            },
          ],
    );
    const color = isClear ? palette.trainingStrong : palette.mute;
    return intervalDots(dots, { color, hollow: !isClear, size: 10 }, palette);
  });
}

function hidden({ lines, scores, differences, row }: PrepostLayout, settings: PrepostSettings) {
  const height = Math.min(row - 4, 26);
  const boxes = lines
    .filter((line) => line.row.suppressed)
    .flatMap(({ y }) =>
      [scores, ...(differences ? [differences] : [])].map(({ left, right }) => ({
        ...{ x: left, y: y - height / 2, width: right - left, height },
      })),
    );
  return suppressedMark(boxes, settings);
}

function words(layout: PrepostLayout, settings: PrepostSettings): Markish[] {
  const { palette, locale, minN, width } = settings;
  const { label, small, value } = typeSizes(settings);
  const names = catalogue(locale).outcomesPage.charts;
  const shown = layout.lines.filter(({ row }) => !row.suppressed && row.mean_pre !== null);
  const ends = ({ row }: PrepostLine) => [
    ...[row.mean_pre ?? 0, row.mean_post ?? 0],
    ...(row.mean_follow_up === null ? [] : [row.mean_follow_up]),
  ];
  const rose = ({ row }: PrepostLine) => (row.mean_post ?? 0) >= (row.mean_pre ?? 0);
  const left = (line: PrepostLine) => layout.scores.x(Math.min(...ends(line))) - 9;
  const right = (line: PrepostLine) => layout.scores.x(Math.max(...ends(line))) + 9;
  const whole = (score: number | null) => decimal(score, 0, locale);
  const pairs = ({ row }: PrepostLine) =>
    row.suppressed ? names.fewer(minN) : integer(row.pairs, locale);
  return [
    textMark(layout.lines, {
      ...{ x: 0, y: ({ labelY }) => labelY, size: label, fill: palette.ink },
      text: ({ row }) => fitting(row.course, layout.labelRoom, label),
    }),
    textMark(layout.lines, {
      ...{ x: layout.pairsAt, y: ({ labelY }) => labelY, size: small, anchor: 'end' },
      ...{ fill: palette.ink2, text: pairs },
    }),
    ...[true, false].flatMap((isRise) => {
      const own = shown.filter((line) => rose(line) === isRise);
      const [before, after] = isRise ? ([left, right] as const) : ([right, left] as const);
      const at = { y: ({ y }: PrepostLine) => y, halo: palette };
      const [start, end] = isRise ? (['end', 'start'] as const) : (['start', 'end'] as const);
      return [
        textMark(own, {
          ...{ ...at, x: before, text: ({ row }) => whole(row.mean_pre), size: label },
          ...{ fill: palette.ink3, anchor: start },
        }),
        textMark(own, {
          ...{ ...at, x: after, text: ({ row }) => whole(row.mean_post), size: value, bold: true },
          ...{ fill: palette.ink, anchor: end },
        }),
      ];
    }),
    ...[true, false].map((isClear) =>
      textMark(
        shown.filter(({ row }) => isBeyondError(row) === isClear),
        {
          ...{ x: width, y: ({ labelY, y }) => (layout.differences ? y : labelY), size: value },
          ...{ text: ({ row }) => names.difference(row.difference), bold: isClear },
          ...{ fill: isClear ? palette.ink : palette.ink3, anchor: 'end' },
        },
      ),
    ),
  ];
}

function header(layout: PrepostLayout, settings: ChartSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { small } = typeSizes(settings);
  const names = catalogue(locale).outcomesPage.charts;
  const at = { y: layout.top / 2, size: small, fill: palette.ink2 };
  const { scores, differences } = layout;
  const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
  if (!differences) {
    return [oneText({ ...at, x: width, anchor: 'end', text: names.differenceHeader })];
  }
  return [
    oneText({ ...at, x: 0, text: names.course }),
    oneText({ ...at, x: layout.pairsAt, anchor: 'end', text: names.pairs }),
    oneText({ ...at, x: middle(scores), anchor: 'middle', text: names.scores }),
    oneText({ ...at, x: width, anchor: 'end', text: names.differenceAndInterval }),
  ];
}

/** ○ ● ◆, grey within error, and x where the rows have one. */
export function prepostLegend(
  settings: LegendSettings & { readonly hasLater: boolean; readonly hasHidden: boolean },
): LegendEntry[] {
  const palette = paletteOf(settings);
  const names = catalogue(settings.locale).outcomesPage.charts;
  const later = { shape: 'diamond', color: palette.categories.own, label: names.later } as const;
  return [
    { shape: 'ring', color: palette.ink3, label: names.before },
    { shape: 'circle', color: palette.training, label: names.after },
    ...(settings.hasLater ? [later] : []),
    { shape: 'circle', color: palette.mute, label: names.within },
    ...(settings.hasHidden ? [suppressedLegend(settings)] : []),
  ];
}

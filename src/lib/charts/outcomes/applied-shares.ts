import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { sharePercent } from '#lib/i18n/format.ts';
import type { BehaviourRow } from '#lib/metrics/outcomes-behaviour.ts';
import { isNarrow, typeSizes, type ChartSettings } from '../chart-settings.ts';
import { horizontal, segmentMark, vertical } from '../line-mark.ts';
import { linearScale, type LinearScale } from '../linear-scale.ts';
import { markBoxes, rowBox } from '../mark-boxes.ts';
import { plotFrame } from '../plot-frame.ts';
import { rectMark } from '../rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from '../suppressed-pattern.ts';
import { textOnFill } from '../text-on-fill.ts';
import { textMark } from '../text-mark.ts';
import { fitting, textWidth, widestText } from '../text-width.ts';
import { valueAxis } from '../value-axis.ts';
import { courseMarkId } from './score-before-and-after.ts';

const ROW = 34;
const BAR = 22;
const AXIS = 24;
const CAP = 5;
const TICKS = [0, 0.5, 1];

type Line = { readonly row: Published<BehaviourRow>; readonly y: number };
type Layout = { readonly x: LinearScale; readonly left: number; readonly right: number };

const isShown = ({ row }: Line): boolean => !row.suppressed && row.share !== null;

/**
 * Shares of those who use at work what a course taught, as bars from 0 to 100 % with Wilson's 95 %
 * interval and the people they rest on. METHODS §15.
 */
export function appliedShares(
  rows: readonly Published<BehaviourRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { label, value, scale } = typeSizes(settings);
  const row = ROW * scale;
  const lines = rows.map((one, index) => ({ row: one, y: (index + 0.5) * row }));
  const names = widestText(
    rows.map(({ course }) => course),
    label,
  );
  const left = Math.min(names + 10, settings.width * (isNarrow(settings) ? 0.36 : 0.4));
  const right = settings.width - textWidth('100%', value, 700) - 12;
  const layout = { x: linearScale([0, 1], [left, right]), left, right };
  const bottom = rows.length * row;
  const axis = { x: layout.x, ticks: TICKS, top: 0, bottom };
  const percent = (tick: number) => (tick === 1 ? '100%' : String(tick * 100));
  return plotFrame(settings, {
    name: 'applied-shares',
    height: bottom + AXIS * scale,
    marks: [
      valueAxis(axis, percent, settings),
      bars(lines, layout, settings),
      words(lines, layout, settings),
      markBoxes(
        lines.map((line) =>
          rowBox(courseMarkId(line.row.course), { y: line.y, row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

function bars(lines: readonly Line[], { x, left, right }: Layout, settings: ChartSettings) {
  const { palette } = settings;
  const height = BAR * typeSizes(settings).scale;
  const box = (y: number, to: number) => ({ x: left, y: y - height / 2, width: to - left, height });
  const intervals = lines.flatMap(({ row, y }) =>
    row.suppressed || row.low === null || row.high === null
      ? []
      : [{ y, low: x(row.low), high: x(row.high) }],
  );
  const ends = intervals.flatMap(({ y, low, high }) => vertical(y - CAP, y + CAP, [low, high]));
  const hidden = lines.filter((line) => !isShown(line)).map(({ y }) => box(y, right));
  return [
    rectMark(
      lines.filter(isShown).map(({ row, y }) => box(y, x(row.share ?? 0))),
      { fill: palette.training },
    ),
    segmentMark(
      intervals.flatMap(({ y, low, high }) => horizontal(low, high, [y])),
      { stroke: palette.ink, width: 1.5 },
    ),
    segmentMark(ends, { stroke: palette.ink, width: 1.5 }),
    suppressedMark(hidden, settings),
  ];
}

function words(lines: readonly Line[], { x, left }: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, small, value } = typeSizes(settings);
  const names = catalogue(locale).outcomesPage.charts;
  const base = ({ row }: Line) => names.of(row.applied ?? 0, row.n ?? 0);
  const hasRoom = (line: Line) => {
    const to = Math.min(x(line.row.share ?? 0), x(line.row.low ?? 1));
    return textWidth(base(line), small) + 12 <= to - left;
  };
  return [
    textMark(lines, {
      ...{ x: 0, y: ({ y }) => y, size: label, fill: palette.ink },
      text: ({ row }) => fitting(row.course, left - 8, label),
    }),
    textMark(
      lines.filter((line) => isShown(line) && hasRoom(line)),
      {
        ...{ x: left + 6, y: ({ y }) => y, size: small, text: base },
        fill: textOnFill(palette.training, palette),
      },
    ),
    textMark(lines, {
      ...{ x: width, y: ({ y }) => y, size: value, bold: true, anchor: 'end', fill: palette.ink },
      text: (line) => (isShown(line) ? sharePercent(line.row.share, locale) : SUPPRESSED_SIGN),
    }),
  ];
}

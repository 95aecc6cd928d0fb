import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, score, scoreDifference } from '#lib/i18n/format.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import { bandPath, BAND_MARK_SIZE } from './band-mark.ts';
import { isNarrow, typeSizes, type ChartSettings } from './chart-settings.ts';
import { chosenRow } from './chosen-row.ts';
import { fitLabel } from './fit-label.ts';
import { intervalDots, type IntervalDot } from './interval-dots.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { oneText, textMark } from './text-mark.ts';
import { widestText } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

export type ItemByGroupSettings = ChartSettings & {
  /** The group to which the page is narrowed; its row stands out. */
  readonly chosen?: string | null;
};

const HEADER = 28;
const ROW = 28;
const AXIS = 24;
/** The axis reaches at least this far to both sides, so that small differences look small. */
const LEAST_REACH = 0.5;

/** The id of a group's mark: its value, with the 部 of a 課. */
export const groupMarkId = ({ division, value }: { division: string; value: string }): string =>
  division === '' ? value : `${division}/${value}`;

type Line = { readonly label: string; readonly row: Published<DifferencesRow>; readonly y: number };
type Layout = {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly x: LinearScale;
  readonly reach: number;
  readonly left: number;
  readonly right: number;
  /** Right edges; a phone leaves mean and n to the table. */
  readonly mean: number | null;
  readonly difference: number;
  readonly n: number | null;
};

/**
 * One item (or the whole sheet) in every group of an attribute, in the order of the rows: how far the
 * group lies from all others, with 95 % interval; coloured, with ▲ ▼, only where that is more than
 * chance. A group of under 30 answers is marked with *. METHODS §7.
 */
export function itemByGroup(
  rows: readonly Published<DifferencesRow>[],
  settings: ItemByGroupSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const top = HEADER * scale;
  const lines = rows.map((row, index) => ({
    label: row.division === '' ? row.value : `${row.division} ${row.value}`,
    row,
    y: top + (index + 0.5) * ROW * scale,
  }));
  const layout = layoutOf(lines, settings);
  const format = (tick: number) => scoreDifference(tick, settings.locale).replace(/0$/u, '');
  const ticks = valueTicks([-layout.reach, layout.reach], isNarrow(settings) ? 4 : 5);
  return plotFrame(settings, {
    name: 'item-by-group',
    height: layout.bottom + AXIS * scale,
    marks: [
      chosenRow(
        lines.filter((line) => isChosen(line, settings)).map(({ y }) => y),
        layout.row,
        settings,
      ),
      valueAxis({ x: layout.x, ticks, top, bottom: layout.bottom }, format, settings),
      rules(lines, layout, settings),
      differences(lines, layout, settings),
      hidden(lines, layout, settings),
      words(lines, layout, settings),
      headers(layout, settings),
      markBoxes(
        lines.map(({ row, y }) =>
          rowBox(groupMarkId(row), { y, row: layout.row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

function layoutOf(lines: readonly Line[], settings: ItemByGroupSettings): Layout {
  const { label, scale } = typeSizes(settings);
  const { width } = settings;
  const narrow = isNarrow(settings);
  const names = lines.map((line) => line.label);
  const left = Math.min(widestText(names, label, 700) + 20, width * 0.36);
  const n = narrow ? null : width;
  const difference = narrow ? width : width - 52 * scale;
  const mean = narrow ? null : difference - 62 * scale;
  const right = (mean ?? difference) - 56 * scale;
  const ends = lines.flatMap(({ row }) =>
    row.suppressed ? [] : [row.difference, row.ci_low, row.ci_high],
  );
  const reach = Math.max(LEAST_REACH, ...ends.map((end) => Math.abs(end ?? 0)));
  const top = HEADER * scale;
  return {
    top,
    bottom: top + lines.length * ROW * scale,
    row: ROW * scale,
    x: linearScale([-reach, reach], [left, right]),
    reach,
    left,
    right,
    mean,
    difference,
    n,
  };
}

const isChosen = ({ row }: Line, { chosen }: ItemByGroupSettings) => groupMarkId(row) === chosen;

function rules(lines: readonly Line[], layout: Layout, { palette, width }: ChartSettings) {
  const { row, top, bottom } = layout;
  const between = lines.slice(0, -1).map(({ y }) => y + row / 2);
  return [
    segmentMark(horizontal(0, width, between), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

function differences(lines: readonly Line[], { x }: Layout, { palette }: ChartSettings): Markish[] {
  const known = lines.filter(({ row }) => !row.suppressed && row.difference !== null);
  const dot = ({ row, y }: Line): IntervalDot => ({
    x: x(row.difference ?? 0),
    y,
    low: row.ci_low === null ? null : x(row.ci_low),
    high: row.ci_high === null ? null : x(row.ci_high),
  });
  const of = (is: (row: Line['row']) => boolean) => known.filter(({ row }) => is(row)).map(dot);
  const lower = of((row) => row.distinguishable === true && (row.difference ?? 0) < 0);
  const higher = of((row) => row.distinguishable === true && (row.difference ?? 0) > 0);
  const open = of((row) => row.distinguishable !== true);
  const beyond = (dots: readonly IntervalDot[], band: 'low' | 'high') => {
    const path = bandPath(band, BAND_MARK_SIZE);
    return intervalDots(dots, { color: palette.bands[band], path }, palette);
  };
  return [
    intervalDots(open, { color: palette.previous, hollow: true }, palette),
    beyond(lower, 'low'),
    beyond(higher, 'high'),
  ].flat();
}

function hidden(lines: readonly Line[], { left, right, row }: Layout, settings: ChartSettings) {
  const boxes = lines
    .filter((line) => line.row.suppressed)
    .map(({ y }) => ({ x: left, y: y - row / 2 + 2, width: right - left, height: row - 4 }));
  return suppressedMark(boxes, settings);
}

function words(lines: readonly Line[], layout: Layout, settings: ItemByGroupSettings): Markish[] {
  const { palette, locale } = settings;
  const { label, small } = typeSizes(settings);
  const y = (line: Line) => line.y;
  const isBeyond = ({ row }: Line) => row.distinguishable === true;
  const shown = (text: (row: Line['row']) => string) => (line: Line) =>
    line.row.suppressed ? SUPPRESSED_SIGN : text(line.row);
  const difference = {
    x: layout.difference,
    y,
    text: shown((row) => scoreDifference(row.difference, locale)),
    anchor: 'end' as const,
  };
  const names = [false, true].map((bold) =>
    textMark(
      lines.filter((line) => isChosen(line, settings) === bold),
      {
        x: 10,
        y,
        text: (line) => fitLabel(line.label, layout.left - 18, label, bold ? 700 : 400),
        size: label,
        bold,
        fill: palette.ink,
      },
    ),
  );
  const column = (x: number | null, text: (row: Line['row']) => string, size: number) =>
    x === null
      ? null
      : textMark(lines, { x, y, text: shown(text), size, anchor: 'end', fill: palette.ink2 });
  return [
    names,
    textMark(lines.filter(isBeyond), { ...difference, size: label, bold: true, fill: palette.ink }),
    textMark(
      lines.filter((line) => !isBeyond(line)),
      { ...difference, size: small, fill: palette.ink3 },
    ),
    column(layout.mean, (row) => score(row.mean, locale), label),
    column(layout.n, (row) => nText(row, settings), small),
  ].flat();
}

const nText = ({ n }: Line['row'], { locale }: ChartSettings) =>
  n === null ? '' : `${integer(n, locale)}${n < REFERENCE_BELOW ? '*' : ''}`;

function headers({ x, mean, difference, n, top }: Layout, settings: ChartSettings): Markish[] {
  const { palette, locale } = settings;
  const names = catalogue(locale).itemsPage.byGroup;
  const head = { y: top / 2, size: typeSizes(settings).small, fill: palette.ink2 };
  const end = { ...head, anchor: 'end' as const };
  return [
    isNarrow(settings) ? null : oneText({ ...head, x: x(0), anchor: 'middle', text: names.axis }),
    mean === null ? null : oneText({ ...end, x: mean, text: names.mean }),
    oneText({ ...end, x: difference, text: names.difference }),
    n === null ? null : oneText({ ...end, x: n, text: catalogue(locale).charts.n }),
  ];
}

/** Beyond error to both sides, and what may be chance. */
export function itemByGroupLegend(settings: LegendSettings): LegendEntry[] {
  const palette = paletteOf(settings);
  const { legend } = catalogue(settings.locale).itemsPage.byGroup;
  const interval = catalogue(settings.locale).charts.interval;
  return [
    { shape: 'triangle-down', color: palette.bands.low, label: legend.lower },
    { shape: 'triangle-up', color: palette.bands.high, label: legend.higher },
    { shape: 'ring', color: palette.previous, label: legend.chance },
    { shape: 'line', color: palette.mute, label: interval },
  ];
}

import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { fiscalYearEra, integer, pointDifference, scoreDifference } from '#lib/i18n/format.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import { changeLines, type ChangeLine, type ChangeSettings } from './change-lines.ts';
import { isNarrow, typeSizes } from './chart-settings.ts';
import {
  differenceDots,
  hiddenChanges,
  isReal,
  ROUND_PITCH,
  roundScores,
  type ChangeLayout,
  type PlacedChange,
} from './change-marks.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { linearScale } from './linear-scale.ts';
import { itemMarkId, markBoxes, rowBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { scoreHeader, scoreZones } from './score-marks.ts';
import { scoreDomain, scoreScale } from './score-scale.ts';
import { SUPPRESSED_SIGN } from './suppressed-pattern.ts';
import { oneText, textMark, type TextMarkOptions } from './text-mark.ts';
import { widestText } from './text-width.ts';
import { valueAxis, valueTicks } from './value-axis.ts';

/** From this width the shares and n stand beside the differences. */
const ALL_COLUMNS = 900;
const HEADER = 28;
const AXIS = 24;
const ROW = { wide: 14, narrow: 30 };
/** Half of the axis of differences where all are small. */
const LEAST_REACH = 0.2;

/**
 * How each item and the overall score moved between two rounds: the means of every round with their
 * intervals, the difference with its interval on an axis of its own, hollow and grey where it may be
 * chance, and the change of the share of 4 and 5. On a phone the means are left to the table.
 * METHODS §8.
 */
export function changeByItem(
  rows: readonly Published<ChangeRow>[],
  settings: ChangeSettings,
): SVGSVGElement {
  const lines = changeLines(rows, settings);
  const layout = layoutOf(lines, settings);
  const placed = lines.map((line, index) => ({
    ...line,
    y: layout.top + (index + 0.5) * layout.row,
  }));
  return plotFrame(settings, {
    name: 'change-by-item',
    height: layout.bottom + AXIS * typeSizes(settings).scale,
    marks: [
      layout.scores ? scoreZones(layout.scores, layout, settings) : null,
      differenceAxis(layout, settings),
      rules(placed, layout, settings),
      layout.scores ? roundScores(placed, layout.scores, settings) : null,
      differenceDots(placed, layout, settings),
      hiddenChanges(placed, layout, settings),
      names(placed, layout, settings),
      numbers(placed, layout, settings),
      headers(layout, settings),
      markBoxes(
        placed.map(({ item, y }) =>
          rowBox(itemMarkId(item), { y, row: layout.row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

function layoutOf(lines: readonly ChangeLine[], settings: ChangeSettings): ChangeLayout {
  const { label, scale } = typeSizes(settings);
  const { width, bands } = settings;
  const narrow = isNarrow(settings);
  const all = width >= ALL_COLUMNS * scale;
  const row = (narrow ? ROW.narrow : ROW.wide + ROUND_PITCH * settings.rounds.length) * scale;
  const name = narrow ? 0 : 26 * scale;
  const texts = lines.map((line) => line.label);
  const start = name + widestText(texts, label, 700) + 16;
  const n = all ? width : null;
  const top2 = all ? width - 62 * scale : null;
  const value = all ? width - 170 * scale : width - 16 * scale;
  const end = value - 62 * scale;
  const middle = start + (end - start) * 0.56;
  const reach = reachOf(lines);
  const left = narrow ? start : middle + 22;
  const domain = scoreDomain(
    lines.flatMap(({ scores }) => scores.flatMap(({ mean, low, high }) => [mean, low, high])),
  );
  return {
    top: HEADER * scale,
    bottom: HEADER * scale + lines.length * row,
    row,
    number: narrow ? null : 16 * scale,
    label: name,
    scores: narrow ? null : scoreScale(domain, [start, middle], bands),
    difference: linearScale([-reach, reach], [left, end]),
    reach,
    left,
    right: end,
    value,
    top2,
    n,
  };
}

/** The largest end of an interval, so that 0 stands in the middle. */
function reachOf(lines: readonly ChangeLine[]): number {
  const ends = lines.flatMap(({ row }) =>
    row.suppressed ? [] : [row.ci_low, row.ci_high, row.difference],
  );
  return Math.max(LEAST_REACH, ...ends.map((end) => Math.abs(end ?? 0))) * 1.04;
}

function differenceAxis(layout: ChangeLayout, settings: ChangeSettings): Markish[] {
  const { reach, difference, top, bottom } = layout;
  const ticks = valueTicks([-reach, reach], isNarrow(settings) ? 3 : 5);
  const format = (value: number) =>
    value === 0 ? '0' : scoreDifference(value, settings.locale).replace(/0$/u, '');
  return valueAxis({ x: difference, ticks, top, bottom }, format, settings);
}

function rules(
  lines: readonly PlacedChange[],
  { row, top, bottom }: ChangeLayout,
  settings: ChangeSettings,
) {
  const { palette, width } = settings;
  const ys = lines.slice(1, -1).map(({ y }) => y + row / 2);
  const first = lines.slice(0, 1).map(({ y }) => y + row / 2);
  return [
    segmentMark(horizontal(0, width, ys), { stroke: palette.hair }),
    segmentMark(horizontal(0, width, [...first, bottom]), { stroke: palette.rule }),
    segmentMark(horizontal(0, width, [top]), { stroke: palette.mute, width: 1.5 }),
  ];
}

function names(
  lines: readonly PlacedChange[],
  layout: ChangeLayout,
  settings: ChangeSettings,
): Markish[] {
  const { palette } = settings;
  const { label, small } = typeSizes(settings);
  const y = ({ y: middle }: PlacedChange) => middle;
  const text = (line: PlacedChange) => line.label;
  const own = { y, text, size: label, fill: palette.ink };
  const number = { y, size: small, fill: palette.ink3, anchor: 'end' as const };
  return [
    textMark(lines.slice(0, 1), { ...own, x: 0, bold: true }),
    textMark(lines.slice(1), { ...own, x: layout.label }),
    layout.number === null
      ? null
      : textMark(lines.slice(1), { ...number, x: layout.number, text: ({ item }) => String(item) }),
  ];
}

function numbers(
  lines: readonly PlacedChange[],
  layout: ChangeLayout,
  settings: ChangeSettings,
): Markish[] {
  const { palette, locale } = settings;
  const { small, label } = typeSizes(settings);
  const shown = ({ row }: PlacedChange, text: string) => (row.suppressed ? SUPPRESSED_SIGN : text);
  const column = { y: ({ y }: PlacedChange) => y, anchor: 'end' as const };
  const difference = (line: PlacedChange) =>
    shown(line, scoreDifference(line.row.difference, locale));
  const bold = { ...column, size: label, fill: palette.ink, bold: true };
  const grey = { ...column, size: small, fill: palette.ink3 };
  const right = (
    x: number,
    text: (line: PlacedChange) => string,
  ): TextMarkOptions<PlacedChange> => ({
    ...grey,
    x,
    text,
  });
  const real = lines.filter(isReal);
  return [
    textMark(real, { ...bold, x: layout.value, text: difference }),
    textMark(real, {
      ...bold,
      x: layout.value + 3,
      anchor: 'start',
      text: ({ row }) => ((row.difference ?? 0) > 0 ? '↑' : '↓'),
    }),
    textMark(
      lines.filter((line) => !isReal(line)),
      right(layout.value, difference),
    ),
    layout.top2 === null
      ? null
      : textMark(
          lines,
          right(layout.top2, (line) =>
            shown(line, pointDifference(line.row.top2_difference, locale)),
          ),
        ),
    layout.n === null
      ? null
      : textMark(
          lines,
          right(layout.n, (line) => shown(line, integer(line.row.n, locale))),
        ),
  ];
}

function headers(layout: ChangeLayout, settings: ChangeSettings): Markish[] {
  const { palette, locale } = settings;
  const { small } = typeSizes(settings);
  const words = catalogue(locale).driversPage.charts;
  const y = layout.top / 2;
  const head = { y, size: small, fill: palette.ink2 };
  const end = { ...head, anchor: 'end' as const };
  const middle = { x: layout.difference(0), anchor: 'middle' as const };
  return [
    layout.scores ? scoreHeader(layout.scores, y, settings) : null,
    isNarrow(settings) ? null : oneText({ ...head, ...middle, text: words.differenceAxis }),
    oneText({ ...end, x: layout.value, text: words.difference }),
    layout.top2 === null ? null : oneText({ ...end, x: layout.top2, text: words.top2Change }),
    layout.n === null ? null : oneText({ ...end, x: layout.n, text: words.n }),
  ];
}

/** The rounds, and what may be chance. */
export function changeByItemLegend(
  settings: LegendSettings & Pick<ChangeSettings, 'fiscalYear' | 'previousYear' | 'rounds'>,
): LegendEntry[] {
  const palette = paletteOf(settings);
  const { locale, fiscalYear, previousYear, rounds } = settings;
  const words = catalogue(locale).driversPage.charts;
  const others = rounds.filter((year) => year !== fiscalYear && year !== previousYear);
  const year = (of: number) => fiscalYearEra(of, locale);
  return [
    { shape: 'circle', color: palette.engagement, label: year(fiscalYear) },
    { shape: 'ring', color: palette.previous, label: words.compared(year(previousYear)) },
    ...others.map((of) => ({ shape: 'circle' as const, color: palette.mute, label: year(of) })),
    { shape: 'line', color: palette.mute, label: words.interval },
    { shape: 'ring', color: palette.mute, label: words.withinError },
  ];
}

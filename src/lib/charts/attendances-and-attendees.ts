import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { fiscalYearShort, integer, percent } from '#lib/i18n/format.ts';
import type { TrainingPeopleRow } from '#lib/metrics/training-people.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from './legend.ts';
import { segmentMark, vertical } from './line-mark.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN, suppressedMark } from './suppressed-pattern.ts';
import { textOnFill } from './text-on-fill.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth, widestText } from './text-width.ts';

const HEADER = 22;
const BAR = 26;
const BASE = 20;
const GAP = 11;
const RATE = 58;
const INSIDE = 8;

/** What a figure of people reads of a row. */
export type AttendedRow = Pick<
  TrainingPeopleRow,
  'fiscal_year' | 'attendees' | 'attendances' | 'headcount' | 'rate'
>;

type Line = {
  readonly row: Published<AttendedRow>;
  readonly y: number;
  readonly attendees: number | null;
  readonly attendances: number | null;
};

/**
 * 延べ as an outline around 実人数, both on one scale, per 年度 of one group; 受講率 in its own
 * column with the staff it is a share of below the bar. METHODS §13.
 */
export function attendancesAndAttendees(
  rows: readonly Published<AttendedRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const pitch = (BAR + BASE + GAP) * scale;
  const lines = [...rows]
    .sort((a, b) => a.fiscal_year - b.fiscal_year)
    .map((row, index) => ({
      row,
      y: HEADER * scale + index * pitch,
      attendees: row.suppressed ? null : row.attendees,
      attendances: row.suppressed ? null : row.attendances,
    }));
  const x = scaleOf(lines, settings);
  return plotFrame(settings, {
    name: 'attendances-and-attendees',
    height: HEADER * scale + lines.length * pitch - GAP * scale + 2,
    marks: [
      bars(lines, x, settings),
      insideLabels(lines, x, settings),
      outsideLabels(lines, x, settings),
      baseLabels(lines, x, settings),
      rateColumn(lines, settings),
    ],
  });
}

function outsideText({ attendances }: Line, { locale }: ChartSettings): string {
  if (attendances === null) return '';
  return catalogue(locale).charts.attendancesCount(integer(attendances, locale));
}

function scaleOf(lines: readonly Line[], settings: ChartSettings): LinearScale {
  const { small, label, scale } = typeSizes(settings);
  const years = lines.map(({ row }) => fiscalYearShort(row.fiscal_year, settings.locale));
  const left = widestText(years, label) + 12;
  const most = Math.max(1, ...lines.map(({ attendances }) => attendances ?? 0));
  const room =
    widestText(
      lines.map((line) => outsideText(line, settings)),
      small,
    ) + 10;
  return linearScale([0, most], [left, settings.width - RATE * scale - room]);
}

function bars(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish[] {
  const { palette } = settings;
  const { scale } = typeSizes(settings);
  const height = BAR * scale;
  const boxOf = ({ y }: Line, count: number | null) =>
    count === null ? [] : [{ x: x(0), y, width: x(count) - x(0), height }];
  const hidden = lines
    .filter(({ row }) => row.suppressed)
    .map(({ y }) => ({ x: x(0), y, width: (settings.width - x(0)) / 2, height }));
  const outline = { fill: palette.canvas, stroke: palette.mute };
  const last = lines.at(-1)?.y ?? 0;
  return [
    rectMark(
      lines.flatMap((line) => boxOf(line, line.attendances)),
      outline,
    ),
    rectMark(
      lines.flatMap((line) => boxOf(line, line.attendees)),
      { fill: palette.training },
    ),
    suppressedMark(hidden, settings),
    segmentMark(vertical((HEADER - 6) * scale, last + (BAR + 6) * scale, [x(0)]), {
      stroke: palette.mute,
    }),
    textMark(lines, {
      x: 0,
      y: ({ y }) => y + height / 2,
      text: ({ row }) => fiscalYearShort(row.fiscal_year, settings.locale),
      size: typeSizes(settings).label,
      fill: palette.ink,
    }),
  ];
}

function insideLabels(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish {
  const { palette, locale } = settings;
  const { label, scale } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const text = ({ attendees }: Line) => words.attendeesCount(integer(attendees, locale));
  const fits = (line: Line) =>
    line.attendees !== null &&
    textWidth(text(line), label, 700) + INSIDE * 2 <= x(line.attendees) - x(0);
  return textMark(lines.filter(fits), {
    x: x(0) + INSIDE,
    y: ({ y }) => y + (BAR * scale) / 2,
    text,
    size: label,
    bold: true,
    fill: textOnFill(palette.training, palette),
  });
}

function outsideLabels(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish {
  const { small, scale } = typeSizes(settings);
  return textMark(lines, {
    x: ({ attendances }) => x(attendances ?? 0) + 7,
    y: ({ y }) => y + (BAR * scale) / 2,
    text: (line) => outsideText(line, settings),
    size: small,
    fill: settings.palette.ink2,
  });
}

function baseLabels(lines: readonly Line[], x: LinearScale, settings: ChartSettings): Markish {
  const { locale, palette } = settings;
  const { small, scale } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const known = lines.filter(({ row }) => !row.suppressed && row.headcount !== null);
  return textMark(known, {
    x: x(0) + 4,
    y: ({ y }) => y + (BAR + 4) * scale + small * 0.6,
    text: ({ row }) => words.staff(integer(row.headcount, locale)),
    size: small,
    fill: palette.ink3,
  });
}

function rateColumn(lines: readonly Line[], settings: ChartSettings): Markish[] {
  const { width, palette, locale } = settings;
  const { small, value, scale } = typeSizes(settings);
  const header = { x: width, anchor: 'end' as const };
  const text = catalogue(locale).charts.rate;
  return [
    oneText({ ...header, y: (HEADER * scale) / 2 - 3, text, size: small, fill: palette.ink2 }),
    textMark(lines, {
      ...header,
      y: ({ y }) => y + (BAR * scale) / 2,
      text: ({ row }) => (row.suppressed ? SUPPRESSED_SIGN : percent(row.rate, locale)),
      size: value,
      bold: true,
      fill: palette.ink,
    }),
  ];
}

/** Filled 実人数, outlined 延べ. */
export function attendancesAndAttendeesLegend(settings: LegendSettings): LegendEntry[] {
  const { training, mute } = paletteOf(settings);
  const words = catalogue(settings.locale).charts;
  return [
    { shape: 'square', color: training, label: words.attendees },
    { shape: 'outline', color: mute, label: words.attendances },
  ];
}

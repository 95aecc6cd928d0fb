import type { ScatterChartOptions, ScatterChartSeries } from 'docx/charts';
import type { NativeDots, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { cleanText } from '../clean-text.ts';
import { CHART_COLORS } from './chart-colors.ts';
import { baseOf, fontOf, hex, legendOf, markerOf, NO_LINE, valueAxisOf } from './chart-look.ts';
import { MM_PER_POINT } from '../report/paper.ts';
import { breakLines } from '../svg/break-lines.ts';
import { CHART_POINTS, type ChartStyle } from './chart-style.ts';
import { equallyLong, GAP_POINT } from './gap.ts';
import { printed } from './printed.ts';

/** Room above the first row and below the last, in rows. */
const MARGIN = 0.5;
/** Of the chart's width, for the name of a row. */
const MOST_NAME = 0.32;

/** A long name in lines of at most a third of the chart's width. */
function inLines(name: string, { widthMm, points = CHART_POINTS }: ChartStyle): string {
  const size = points * MM_PER_POINT;
  return breakLines(cleanText(name), MOST_NAME * widthMm, { size }).join('\n') || '—';
}

/** The names of the rows: labels of points that are not seen, at the left end of the rows. */
function rowNames({ rows, valueAxis }: NativeDots, style: ChartStyle): ScatterChartSeries {
  const font = fontOf(style, CHART_COLORS.ink);
  return {
    name: catalogue(style.locale).nativeCharts.rowName,
    color: hex(CHART_COLORS.ink2),
    markers: false,
    line: NO_LINE,
    points: rows.map((_, i) => ({ x: valueAxis.min ?? 0, y: i + 1 })),
    pointLabels: rows.map((name) => ({ text: inLines(name, style), position: 'left', font })),
  };
}

/** Intervals as lines from end to end, a gap after each: some programs draw no error bars of rows. */
function intervalsOf(series: NativeSeries, name: string): ScatterChartSeries[] {
  const points = series.values.flatMap((_, row) => {
    const [low, high] = [series.low?.[row], series.high?.[row]];
    if (low == null || high == null) return [];
    return [{ x: low, y: row + 1 }, { x: high, y: row + 1 }, GAP_POINT];
  });
  if (points.length === 0) return [];
  const line = { color: hex(series.color), width: 1.25 };
  return [{ name, color: line.color, markers: false, line, points: points.slice(0, -1) }];
}

type Dot = { readonly value: number; readonly row: number };

/** The values, printed in a column at the right end of the rows. */
function valuesOf(dots: readonly Dot[], { valueAxis }: NativeDots, style: ChartStyle) {
  const right = valueAxis.max ?? Math.max(...dots.map(({ value }) => value));
  const font = fontOf(style, CHART_COLORS.ink);
  return {
    markers: false,
    line: NO_LINE,
    points: dots.map(({ row }) => ({ x: right, y: row + 1 })),
    pointLabels: dots.map(({ value }) => ({
      text: printed(value, valueAxis.labelFormat ?? valueAxis.format, style.locale),
      position: 'right' as const,
      font,
    })),
  };
}

/** The dots of the rows that have a value, with what belongs to them; a hidden one has none. */
function dotsOf(series: NativeSeries, chart: NativeDots, style: ChartStyle) {
  const shown = series.values.flatMap((value, row) => (value === null ? [] : [{ value, row }]));
  const words = catalogue(style.locale).nativeCharts;
  const name = cleanText(series.name) || '—';
  const color = hex(series.color);
  const dots: ScatterChartSeries = {
    name,
    color,
    markers: markerOf(series.marker, 7),
    line: NO_LINE,
    points: shown.map(({ value, row }) => ({ x: value, y: row + 1 })),
  };
  const around = [
    ...intervalsOf(series, words.interval(name)),
    ...(series.hasLabels
      ? [{ name: words.printed(name), color, ...valuesOf(shown, chart, style) }]
      : []),
  ];
  return shown.length === 0 ? null : { dots, around };
}

/** A line across all rows, with its label above the first. */
function lineAcross(
  { value, label }: NonNullable<NativeDots['lines']>[number],
  bottom: number,
  style: ChartStyle,
): ScatterChartSeries {
  const font = fontOf(style);
  return {
    name: cleanText(label) || '—',
    color: hex(CHART_COLORS.mute),
    markers: false,
    line: { color: hex(CHART_COLORS.mute), width: 0.75, dash: 'dash' },
    points: [
      { x: value, y: 1 - MARGIN },
      { x: value, y: bottom },
    ],
    pointLabels: [{ text: cleanText(label), position: 'above', font }, false],
  };
}

/**
 * Rows of dots with intervals as points with an x of their own, as the library takes them: y counts
 * the rows from the top, and no axis shows it.
 */
export function dotsOptions(chart: NativeDots, style: ChartStyle): ScatterChartOptions {
  const bottom = chart.rows.length + MARGIN;
  const names = rowNames(chart, style);
  const drawn = chart.series.flatMap((series) => dotsOf(series, chart, style) ?? []);
  const dots = drawn.map((one) => one.dots);
  const around = drawn.flatMap((one) => one.around);
  const lines = (chart.lines ?? []).map((line) => lineAcross(line, bottom, style));
  return {
    ...baseOf(style),
    type: 'scatter',
    lines: 'straight',
    series: equallyLong([names, ...lines, ...around, ...dots]),
    xAxis: {
      ...valueAxisOf(chart.valueAxis, style),
      crossesAt: 'maximum',
      gridlines: lines.length === 0,
    },
    yAxis: {
      minimum: 1 - MARGIN,
      maximum: bottom,
      interval: 1,
      reverseOrder: true,
      visible: false,
      gridlines: true,
      crossesAt: 'minimum',
    },
    legend: legendOf(
      dots.map(({ name }) => name),
      [names, ...lines, ...around].map(({ name }) => name),
      style,
    ),
  };
}

import type { ScatterChartOptions, ScatterChartSeries } from 'docx/charts';
import { LIGHT } from '#lib/charts/palette.ts';
import type { NativeDots, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { cleanText } from '../clean-text.ts';
import { baseOf, fontOf, hex, legendOf, markerOf, NO_LINE, valueAxisOf } from './chart-look.ts';
import type { ChartStyle } from './chart-style.ts';
import { intervalOf } from './intervals.ts';

/** Room above the first row and below the last, in rows. */
const MARGIN = 0.6;

/** The names of the rows: labels of points that are not seen, at the left end of the rows. */
function rowNames({ rows, valueAxis }: NativeDots, style: ChartStyle): ScatterChartSeries {
  const font = fontOf(style, LIGHT.ink);
  return {
    name: catalogue(style.locale).nativeCharts.rowName,
    color: hex(LIGHT.ink2),
    markers: false,
    line: NO_LINE,
    points: rows.map((_, i) => ({ x: valueAxis.min ?? 0, y: i + 1 })),
    pointLabels: rows.map((name) => ({ text: cleanText(name) || '—', position: 'left', font })),
  };
}

/** The dots of the rows that have a value; a hidden one has none. */
function dotsOf(series: NativeSeries, { valueAxis }: NativeDots, style: ChartStyle) {
  const shown = series.values.flatMap((value, row) => (value === null ? [] : [{ value, row }]));
  if (shown.length === 0) return [];
  const pick = (values: NativeSeries['low']) => shown.map(({ row }) => values?.[row] ?? null);
  const interval = intervalOf(
    shown.map(({ value }) => value),
    pick(series.low),
    pick(series.high),
  );
  const dots: ScatterChartSeries = {
    name: cleanText(series.name) || '—',
    color: hex(series.color),
    markers: markerOf(series.marker, 7),
    line: NO_LINE,
    points: shown.map(({ value, row }) => ({ x: value, y: row + 1 })),
    ...(interval && { xErrorBars: { ...interval, line: { color: hex(series.color), width: 1 } } }),
    ...(series.hasLabels && {
      dataLabels: {
        category: true,
        position: 'above',
        numberFormat: valueAxis.format,
        font: fontOf(style, LIGHT.ink),
      },
    }),
  };
  return [dots];
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
    color: hex(LIGHT.mute),
    markers: false,
    line: { color: hex(LIGHT.mute), width: 0.75, dash: 'dash' },
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
  const dots = chart.series.flatMap((series) => dotsOf(series, chart, style));
  const lines = (chart.lines ?? []).map((line) => lineAcross(line, bottom, style));
  const named = new Set(dots.map(({ name }) => name));
  return {
    ...baseOf(style),
    type: 'scatter',
    lines: 'straight',
    series: [names, ...lines, ...dots],
    xAxis: { ...valueAxisOf(chart.valueAxis, style), crossesAt: 'maximum' },
    yAxis: {
      minimum: 1 - MARGIN,
      maximum: bottom,
      interval: 1,
      reverseOrder: true,
      visible: false,
      gridlines: false,
      crossesAt: 'minimum',
    },
    legend: legendOf([...named], [names.name, ...lines.map(({ name }) => name)], style),
  };
}

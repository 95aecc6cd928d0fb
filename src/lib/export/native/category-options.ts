import type {
  BarChartOptions,
  ChartDataLabelPosition,
  ChartDataLabels,
  ChartErrorBars,
  ChartSeries,
  ColumnChartOptions,
  LineChartOptions,
} from 'docx/charts';
import type { NativeCategories, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { cleanText } from '../clean-text.ts';
import { CHART_COLORS } from './chart-colors.ts';
import {
  baseOf,
  categoryAxisOf,
  fontOf,
  hex,
  legendOf,
  lineOf,
  markerOf,
  valueAxisOf,
} from './chart-look.ts';
import type { ChartStyle } from './chart-style.ts';
import { intervalOf } from './intervals.ts';

/** Values without a name of their own still need one that is not empty. */
const nameOf = ({ name }: NativeSeries) => cleanText(name) || '—';

/** Parts smaller than this share of their bar, or of the longest, are left to the table. */
const MIN_LABEL_SHARE = 0.06;

const hasIntervals = ({ low = [], high = [] }: NativeSeries) =>
  [...low, ...high].some((end) => end !== null);

/** Where a printed value stands: in a filled part, beyond a bar's end, above a line. */
function labelPlace(
  chart: NativeCategories,
  series: NativeSeries,
  isLine: boolean,
): ChartDataLabelPosition {
  if (isLine) return 'above';
  if (chart.stacking !== 'none') return 'center';
  return hasIntervals(series) ? 'insideBase' : 'outsideEnd';
}

/** No number on parts too small for it. */
function pointLabels(chart: NativeCategories, series: NativeSeries) {
  if (chart.stacking === 'none' || !series.hasLabels) return {};
  const bars = chart.series.filter(({ isLine }) => !isLine);
  const totals = chart.categories.map((_, i) =>
    bars.reduce((sum, { values }) => sum + (values[i] ?? 0), 0),
  );
  const whole = (i: number) =>
    chart.stacking === 'percent' ? (totals[i] ?? 0) : Math.max(...totals);
  const isSmall = (value: number | null, i: number) => (value ?? 0) < MIN_LABEL_SHARE * whole(i);
  const labels = series.values.map((value, i) => (isSmall(value, i) ? false : undefined));
  return labels.includes(false) ? { pointLabels: labels } : {};
}

function labelsOf(
  chart: NativeCategories,
  series: NativeSeries,
  isLine: boolean,
  style: ChartStyle,
): false | ChartDataLabels {
  if (!series.hasLabels) return false;
  const place = labelPlace(chart, series, isLine);
  return {
    value: true,
    position: place,
    numberFormat: chart.valueAxis.labelFormat ?? chart.valueAxis.format,
    font: fontOf(style, series.labelColor ?? CHART_COLORS.ink),
  };
}

function errorsOf(series: NativeSeries): { errorBars?: ChartErrorBars } {
  const interval = intervalOf(series.values, series.low, series.high);
  return interval === null
    ? {}
    : { errorBars: { ...interval, line: { color: hex(CHART_COLORS.ink2) } } };
}

function seriesOf(chart: NativeCategories, style: ChartStyle): ChartSeries[] {
  return chart.series.map((series) => {
    const isLine = chart.kind === 'line' || (series.isLine ?? false);
    return {
      name: nameOf(series),
      values: series.values,
      color: hex(series.color),
      dataLabels: labelsOf(chart, series, isLine, style),
      ...pointLabels(chart, series),
      ...errorsOf(series),
      ...(isLine && {
        line: lineOf(series),
        markers: markerOf(series.marker),
        ...(chart.kind === 'column' && { type: 'line' as const }),
      }),
    };
  });
}

const isSupposed = ({ kind, series }: NativeCategories) =>
  kind === 'line' && series.some(({ dash }) => dash === 'dot');

/** Bars from the top down, columns or lines, as the library takes them. */
export function categoryOptions(
  chart: NativeCategories,
  style: ChartStyle,
): BarChartOptions | ColumnChartOptions | LineChartOptions {
  const isLying = chart.kind === 'bar';
  const shared = {
    ...baseOf(style),
    categories: chart.categories.map(cleanText),
    series: seriesOf(chart, style),
    stacking: chart.stacking,
    // Bars are counted from the foot; turned round, the axis of values would stand at the top.
    categoryAxis: {
      ...categoryAxisOf(chart.categoryTitle, style),
      reverseOrder: isLying,
    },
    valueAxis: {
      ...valueAxisOf(chart.valueAxis, style),
      ...(isLying && { crossesAt: 'maximum' as const }),
    },
    legend: legendOf(chart.series.map(nameOf), [], style),
    // A supposed course is a line from the last record to the end, with nothing between.
    emptyValues: isSupposed(chart) ? ('connect' as const) : ('gap' as const),
  };
  if (chart.kind === 'line') return { ...shared, type: 'line', markers: true };
  return { ...shared, type: chart.kind, gapWidth: chart.series.length > 2 ? 60 : 70, overlap: 0 };
}

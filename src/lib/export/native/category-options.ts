import type {
  BarChartOptions,
  ChartDataLabelPosition,
  ChartDataLabels,
  ChartErrorBars,
  ChartSeries,
  ColumnChartOptions,
  LineChartOptions,
} from 'docx/charts';
import { LIGHT } from '#lib/charts/palette.ts';
import type { NativeCategories, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { cleanText } from '../clean-text.ts';
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

/** Where a printed value stands: in a filled part, beyond a bar's end, above a line. */
function labelPlace(chart: NativeCategories, isLine: boolean): ChartDataLabelPosition {
  if (isLine) return 'above';
  return chart.stacking === 'none' ? 'outsideEnd' : 'center';
}

function labelsOf(
  chart: NativeCategories,
  series: NativeSeries,
  isLine: boolean,
  style: ChartStyle,
): false | ChartDataLabels {
  if (!series.hasLabels) return false;
  return {
    value: true,
    position: labelPlace(chart, isLine),
    numberFormat: chart.valueAxis.labelFormat ?? chart.valueAxis.format,
    font: fontOf(style, series.labelColor ?? LIGHT.ink),
  };
}

function errorsOf(series: NativeSeries): { errorBars?: ChartErrorBars } {
  const interval = intervalOf(series.values, series.low, series.high);
  return interval === null ? {} : { errorBars: { ...interval, line: { color: hex(LIGHT.ink2) } } };
}

function seriesOf(chart: NativeCategories, style: ChartStyle): ChartSeries[] {
  return chart.series.map((series) => {
    const isLine = chart.kind === 'line' || (series.isLine ?? false);
    return {
      name: nameOf(series),
      values: series.values,
      color: hex(series.color),
      dataLabels: labelsOf(chart, series, isLine, style),
      ...errorsOf(series),
      ...(isLine && {
        line: lineOf(series),
        markers: markerOf(series.marker),
        ...(chart.kind === 'column' && { type: 'line' as const }),
      }),
    };
  });
}

/** Bars from the top down, columns or lines, as the library takes them. */
export function categoryOptions(
  chart: NativeCategories,
  style: ChartStyle,
): BarChartOptions | ColumnChartOptions | LineChartOptions {
  const percent = chart.stacking === 'percent';
  const axis = valueAxisOf(chart.valueAxis, style, percent ? 100 : 1);
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
      ...axis,
      ...(percent && { numberFormat: '0%' }),
      ...(isLying && { crossesAt: 'maximum' as const }),
    },
    legend: legendOf(chart.series.map(nameOf), [], style),
    emptyValues: 'gap' as const,
  };
  if (chart.kind === 'line') return { ...shared, type: 'line', markers: true };
  return { ...shared, type: chart.kind, gapWidth: chart.series.length > 2 ? 60 : 70, overlap: 0 };
}

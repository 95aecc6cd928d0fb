import type { ChartErrorBars, ScatterChartOptions, ScatterChartSeries } from 'docx/charts';
import type { NativePoint, NativeScatter } from '#lib/charts/native/native-chart.ts';
import { cleanText } from '../clean-text.ts';
import { CHART_COLORS } from './chart-colors.ts';
import { baseOf, fontOf, hex, legendOf, markerOf, NO_LINE, valueAxisOf } from './chart-look.ts';
import type { ChartStyle } from './chart-style.ts';
import { equallyLong } from './gap.ts';
import { placeLabels } from './place-labels.ts';
import { intervalOf } from './intervals.ts';

function errorsOf(points: readonly NativePoint[]): { yErrorBars?: ChartErrorBars } {
  const interval = intervalOf(
    points.map(({ y }) => y),
    points.map(({ low }) => low ?? null),
    points.map(({ high }) => high ?? null),
  );
  const line = { color: hex(CHART_COLORS.mute), width: 1 };
  return interval === null ? {} : { yErrorBars: { ...interval, line } };
}

/** Points, each with its own x and y and, where it has one, its name, as the library takes them. */
export function scatterOptions(chart: NativeScatter, style: ChartStyle): ScatterChartOptions {
  const shown = { ...chart, series: chart.series.filter(({ points }) => points.length > 0) };
  const places = placeLabels(shown, style);
  const series = shown.series.map(({ name, color, marker, points }, i): ScatterChartSeries => {
    const font = fontOf(style, CHART_COLORS.ink);
    return {
      name: cleanText(name) || '—',
      color: hex(color),
      markers: markerOf(marker, 7),
      line: NO_LINE,
      points: points.map(({ x, y }) => ({ x, y })),
      pointLabels: points.map(({ label }, at) =>
        label === undefined
          ? false
          : { text: cleanText(label), position: places[i]?.[at] ?? 'right', font },
      ),
      ...errorsOf(points),
    };
  });
  return {
    ...baseOf(style),
    type: 'scatter',
    lines: 'straight',
    series: equallyLong(series),
    xAxis: { ...valueAxisOf(chart.xAxis, style), gridlines: false, crossesAt: 'minimum' },
    yAxis: { ...valueAxisOf(chart.yAxis, style), crossesAt: 'minimum' },
    legend: legendOf(
      series.map(({ name }) => name),
      [],
      style,
    ),
  };
}

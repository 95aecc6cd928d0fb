import type { NativeAxis, NativeChart } from '#lib/charts/native/native-chart.ts';
import type { YearStyle } from '#lib/domain/report/report.ts';
import { inYearStyle } from './year-style.ts';

/** A native chart with the years in its names written as the report writes them. */
export function nativeInYearStyle(native: NativeChart, years: YearStyle): NativeChart {
  if (years === 'both') return native;
  const said = (text: string) => inYearStyle(text, years);
  const axis = (own: NativeAxis): NativeAxis =>
    own.title === undefined ? own : { ...own, title: said(own.title) };
  const named = <Named extends { readonly name: string }>(series: readonly Named[]) =>
    series.map((one) => ({ ...one, name: said(one.name) }));
  switch (native.kind) {
    case 'scatter':
      return {
        ...native,
        series: named(native.series),
        xAxis: axis(native.xAxis),
        yAxis: axis(native.yAxis),
      };
    case 'dots':
      return {
        ...native,
        rows: native.rows.map(said),
        series: named(native.series),
        valueAxis: axis(native.valueAxis),
      };
    default:
      return {
        ...native,
        categories: native.categories.map(said),
        series: named(native.series),
        valueAxis: axis(native.valueAxis),
      };
  }
}

/** The numbers that a figure of a report shows. */
import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import type { ReportFigure, ReportTable } from '#lib/export/report/report-document.ts';

export type Numbered = ReportFigure | ReportTable;

/** The numbers of a figure's table, row by row. */
export const numbersOf = ({ table }: Numbered): number[] =>
  table.rows.flat().filter((cell): cell is number => typeof cell === 'number');

/** How often each number is there. */
export function counted(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Whether office programs draw it themselves. */
export const isNative = (
  figure: Numbered,
): figure is ReportFigure & { readonly native: NativeChart } =>
  'native' in figure && figure.native !== null;

/** Every value that a chart shows. */
export function valuesOf(native: NativeChart): number[] {
  const values =
    native.kind === 'scatter'
      ? native.series.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y]))
      : native.series.flatMap(({ values }) => values);
  return values.filter((value): value is number => value !== null);
}

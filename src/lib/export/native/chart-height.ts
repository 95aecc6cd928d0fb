import type { NativeChart } from '#lib/charts/native/native-chart.ts';

/** In mm, for text of 8 points. */
const ROW = 6.5;
const BAR = 8;
const AROUND = 26;
const STANDING = 75;
const SQUARE = 95;

/** Height of a chart in mm at which its rows stand as in our own drawings, with text of 8 points. */
export function chartHeight(native: NativeChart): number {
  if (native.kind === 'dots') return AROUND + native.rows.length * ROW;
  if (native.kind === 'scatter') return SQUARE;
  if (native.kind !== 'bar') return STANDING;
  const beside = native.stacking === 'none' ? native.series.length : 1;
  return AROUND + native.categories.length * Math.max(BAR, beside * 5 + 3);
}

import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import { categoryOptions } from './category-options.ts';
import type { ChartStyle } from './chart-style.ts';
import { dotsOptions } from './dots-options.ts';
import { scatterOptions } from './scatter-options.ts';

function optionsOf(native: NativeChart, style: ChartStyle): ChartRunOptions {
  if (native.kind === 'dots') return dotsOptions(native, style);
  if (native.kind === 'scatter') return scatterOptions(native, style);
  return categoryOptions(native, style);
}

/**
 * A chart that Word draws and lets people edit, to stand in a paragraph. The packed document goes
 * through `mendedCharts` before it is written out.
 */
export const chartRun = (native: NativeChart, style: ChartStyle): ChartRun =>
  new ChartRun(optionsOf(native, style));

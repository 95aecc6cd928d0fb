import type { Catalogue } from '../catalogue.ts';

export const nativeCharts: Catalogue['nativeCharts'] = {
  rowNumber: 'Row number (from the top)',
  rowName: 'Row',
  value: (series) => `${series} (horizontal)`,
  upper: (series) => `${series} (interval, upper width)`,
  lower: (series) => `${series} (interval, lower width)`,
};

import type { Catalogue } from '../catalogue.ts';

export const nativeCharts: Catalogue['nativeCharts'] = {
  rowName: 'Row',
  label: (series) => `${series} (name)`,
  value: (series) => `${series} (horizontal)`,
  upper: (series) => `${series} (interval, upper width)`,
  lower: (series) => `${series} (interval, lower width)`,
  interval: (series) => `${series} (interval)`,
  printed: (series) => `${series} (values)`,
  rose: 'Higher (unlikely to be chance)',
  fell: 'Lower (unlikely to be chance)',
  answerShares: 'Share of answers',
};

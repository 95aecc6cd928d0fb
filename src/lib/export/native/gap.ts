import type { ScatterChartSeries } from 'docx/charts';

/** A point that is none: the library takes no blank among points, `withGaps` makes one of it. */
export const GAP_POINT = { x: -1e99, y: -1e99 } as const;

const GAP = /<c:pt idx="\d+"><c:v>-1e\+99<\/c:v><\/c:pt>/gu;

/** A chart in which points that are none are blank, so that no line runs through them. */
export const withGaps = (xml: string): string => xml.replaceAll(GAP, '');

/**
 * Series of points with blanks behind them up to the longest: LibreOffice loses a series that is
 * followed by a longer one.
 */
export function equallyLong(series: readonly ScatterChartSeries[]): ScatterChartSeries[] {
  const longest = Math.max(0, ...series.map(({ points }) => points.length));
  return series.map((one) => {
    const missing = Array.from({ length: longest - one.points.length }, () => GAP_POINT);
    return { ...one, points: [...one.points, ...missing] };
  });
}

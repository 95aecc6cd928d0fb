import type { ReportFont } from '#lib/domain/report/report.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** In which typeface and language a chart of an office program is set. */
export type ChartType = {
  readonly font: ReportFont;
  readonly locale: Locale;
};

/** How large a chart of an office program is, in what it is set, and what it says unseen. */
export type ChartStyle = ChartType & {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Title, key values and trend in words. */
  readonly altText: string;
  /** Size of its text in points; 8, as on paper, unless given. */
  readonly points?: number;
};

/** Size of a chart's text on paper, in points. */
export const CHART_POINTS = 8;

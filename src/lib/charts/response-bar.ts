import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { segmentMark, vertical } from './line-mark.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { suppressedMark } from './suppressed-pattern.ts';
import { oneText } from './text-mark.ts';
import { textWidth } from './text-width.ts';

/** What the bar reads of a round. */
export type ResponseBarRow = Pick<
  OverallRow,
  'fiscal_year' | 'respondents' | 'population' | 'response_rate'
>;

const TICK_REACH = 5;
const BAR = 14;
const LABELS = 18;
const INSIDE = 9;

/**
 * 回収率 of the latest round of the rows as a part of everybody asked, with those who did not answer
 * named in the rest, and an ink tick at the round before. METHODS §6.
 */
export function responseBar(
  rows: readonly Published<ResponseBarRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { width, palette } = settings;
  const { scale } = typeSizes(settings);
  const [now, before] = [...rows].sort((a, b) => b.fiscal_year - a.fiscal_year);
  const rate = now && !now.suppressed ? now.response_rate : null;
  const previous = before && !before.suppressed ? before.response_rate : null;
  const bar = { x: 0, y: TICK_REACH, width, height: BAR * scale };
  const bottom = TICK_REACH * 2 + BAR * scale;
  const ticks = vertical(1, bottom, previous === null ? [] : [previous * width]);
  return plotFrame(settings, {
    name: 'response-bar',
    height: bottom + LABELS * scale,
    marks: [
      rectMark([bar], { fill: palette.hair }),
      rectMark([{ ...bar, width: (rate ?? 0) * width }], { fill: palette.engagement }),
      now?.suppressed ? suppressedMark([bar], settings) : null,
      segmentMark(ticks, { stroke: palette.canvas, width: 3 }),
      segmentMark(ticks, { stroke: palette.ink, width: 2 }),
      now && rate !== null ? restLabel(now, rate, settings) : null,
      previous === null ? null : previousLabel(previous, bottom + 9 * scale, settings),
    ],
  });
}

function restLabel(row: ResponseBarRow, rate: number, settings: ChartSettings): Markish {
  const { width, palette, locale } = settings;
  const { small, scale } = typeSizes(settings);
  if (row.respondents === null || row.population === null) return null;
  const rest = integer(row.population - row.respondents, locale);
  const text = catalogue(locale).charts.notRespondedCount(rest);
  const x = rate * width + INSIDE;
  if (x + textWidth(text, small) > width) return null;
  const y = TICK_REACH + (BAR * scale) / 2;
  return oneText({ x, y, text, size: small, fill: palette.ink2 });
}

function previousLabel(rate: number, y: number, settings: ChartSettings): Markish {
  const { width, palette, locale } = settings;
  const { small } = typeSizes(settings);
  const text = catalogue(locale).charts.previousRate(percent(rate, locale));
  const half = textWidth(text, small) / 2;
  const x = Math.max(half, Math.min(rate * width, width - half));
  return oneText({ x, y, text, size: small, anchor: 'middle', fill: palette.ink3 });
}

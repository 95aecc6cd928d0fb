import type { LegendEntry } from '#lib/charts/legend.ts';
import type { NativeChart, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { lightness } from '#lib/charts/text-on-fill.ts';
import type { ReportFigure } from '#lib/export/report/report-document.ts';

/** Two greys side by side are told apart from here on (L* of 0 to 100). */
export const LEAST_DIFFERENCE = 15;

/**
 * Whether two #rrggbb colours are told apart in grey as they are in colour: one and the same colour
 * stands for one thing, as for both ends of a range, and has nothing to lose.
 */
export const areToldApart = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() ||
  Math.abs(lightness(one) - lightness(other)) >= LEAST_DIFFERENCE;

type Pairwise<Item> = (one: Item, other: Item) => boolean;

const neighbours = <Item>(items: readonly Item[], isTold: Pairwise<Item>): boolean =>
  items.every((item, at) => {
    const next = items[at + 1];
    return next === undefined || isTold(item, next);
  });

const isOutlined = ({ border, color }: LegendEntry) => border !== undefined && border !== color;

/** Another shape, an outline around one of them, or another grey. */
const entriesTold: Pairwise<LegendEntry> = (one, other) =>
  one.shape !== other.shape ||
  isOutlined(one) !== isOutlined(other) ||
  areToldApart(one.color, other.color);

const isLine = ({ isLine: own, dash, marker }: NativeSeries) =>
  own === true || dash !== undefined || marker !== undefined;

/** Another kind of mark, printed values, or another grey. */
const seriesTold: Pairwise<NativeSeries> = (one, other) =>
  isLine(one) !== isLine(other) ||
  one.dash !== other.dash ||
  one.marker !== other.marker ||
  (one.hasLabels === true && other.hasLabels === true) ||
  areToldApart(one.color, other.color);

function nativeTold(native: NativeChart): boolean {
  if (native.kind !== 'scatter') return neighbours(native.series, seriesTold);
  return neighbours(
    native.series,
    (one, other) => one.marker !== other.marker || areToldApart(one.color, other.color),
  );
}

/** Whether what stands side by side in a figure is told apart in grey, by lightness, shape or text. */
export const isToldInGrey = ({ legend, native }: Pick<ReportFigure, 'legend' | 'native'>) =>
  neighbours(legend, entriesTold) && (native === null || nativeTold(native));

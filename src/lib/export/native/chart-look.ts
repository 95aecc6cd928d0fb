import type {
  ChartBaseOptions,
  ChartFont,
  ChartLegend,
  ChartLine,
  ChartMarker,
  ChartTitle,
  ChartValueAxis,
} from 'docx/charts';
import type { NativeAxis, NativeMarker, NativeSeries } from '#lib/charts/native/native-chart.ts';
import { cleanText } from '../clean-text.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import { CHART_COLORS } from './chart-colors.ts';
import { CHART_POINTS, type ChartStyle } from './chart-style.ts';

const PX_PER_MM = 96 / 25.4;

/** A colour as the library takes it: `1A1A1A`. */
export const hex = (color: string): string => color.replace('#', '').toUpperCase();

/** Text of a chart; a size in points beside the style's own where it is smaller or larger. */
export function fontOf(
  { font, points = CHART_POINTS }: ChartStyle,
  color: string = CHART_COLORS.ink2,
): ChartFont {
  return { name: OFFICE_FONTS[font], size: points, color: hex(color) };
}

/** No line at all; the library has none, `mendChart` makes it of the width 0. */
export const NO_LINE: ChartLine = { width: 0 };

const DASHES = { solid: 'solid', dash: 'dash', dot: 'shortDot' } as const;

/** The line through a series: its dash, or none. */
export function lineOf({ dash = 'solid', color }: Pick<NativeSeries, 'dash' | 'color'>): ChartLine {
  if (dash === 'none') return NO_LINE;
  return { color: hex(color), width: 1.5, dash: DASHES[dash] };
}

/** The library fills every marker; shapes that no chart of ours has stand for the hollow ones. */
const SHAPES = { ring: 'star', broken: 'x' } as const;

/** The marker of a series: no larger than a letter. */
export function markerOf(marker: NativeMarker = 'circle', size = 6): ChartMarker | false {
  if (marker === 'none') return false;
  return { shape: marker === 'ring' || marker === 'broken' ? SHAPES[marker] : marker, size };
}

const STAND_IN =
  /<c:symbol val="(star|x)"\/>(<c:size [^>]*\/>)<c:spPr><a:solidFill>.*?<\/a:solidFill><a:ln w="\d+">(.*?)<\/a:ln>/gu;
const OUTLINE_EMU = 15875;

/**
 * A chart with hollow markers in place of what stands for them: light inside, as LibreOffice draws
 * no outline of a marker and a white one would be lost.
 */
export const withHollowMarkers = (xml: string): string =>
  xml.replaceAll(STAND_IN, (_, shape: string, size: string, line: string) =>
    [
      `<c:symbol val="${shape === 'star' ? 'circle' : 'square'}"/>${size}<c:spPr>`,
      `<a:solidFill><a:srgbClr val="${hex(CHART_COLORS.rule)}"/></a:solidFill>`,
      `<a:ln w="${OUTLINE_EMU}">${line}${shape === 'x' ? '<a:prstDash val="sysDash"/>' : ''}</a:ln>`,
    ].join(''),
  );

const titleOf = (text: string | undefined, style: ChartStyle): { title?: ChartTitle } =>
  text === undefined ? {} : { title: { text: cleanText(text), font: fontOf(style) } };

/** An axis of values: its title, its range, its format. */
export function valueAxisOf(axis: NativeAxis, style: ChartStyle): ChartValueAxis {
  return {
    ...titleOf(axis.title, style),
    font: fontOf(style),
    numberFormat: axis.format,
    ...(axis.min === undefined ? {} : { minimum: axis.min }),
    ...(axis.max === undefined ? {} : { maximum: axis.max }),
    ...(axis.step === undefined ? {} : { interval: axis.step }),
  };
}

/** An axis of categories. */
export const categoryAxisOf = (title: string | undefined, style: ChartStyle) => ({
  ...titleOf(title, style),
  font: fontOf(style, CHART_COLORS.ink),
});

/** The legend at the top, where more than one series has a name to tell. */
export function legendOf(
  named: readonly string[],
  hidden: readonly string[],
  style: ChartStyle,
): false | ChartLegend {
  if (named.length < 2) return false;
  return { position: 'top', font: fontOf(style), hiddenEntries: hidden };
}

/** What every chart has: size, typeface, words for those who do not see it; no frame. */
export function baseOf(style: ChartStyle): ChartBaseOptions {
  return {
    font: { name: OFFICE_FONTS[style.font] },
    chartArea: { fill: 'none', border: 'none' },
    plotArea: { fill: 'none', border: 'none' },
    transformation: {
      width: Math.round(style.widthMm * PX_PER_MM),
      height: Math.round(style.heightMm * PX_PER_MM),
    },
    altText: { name: '', description: cleanText(style.altText) },
  };
}

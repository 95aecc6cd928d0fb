import type { Band, Bands } from '#lib/domain/bands.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { BAND_SHAPES, type BandShape } from './band-mark.ts';
import { LIGHT, type Palette } from './palette.ts';

/** What a legend needs to know; the palette is that of paper unless told. */
export type LegendSettings = { readonly locale: Locale; readonly palette?: Palette };

/** How an entry is drawn; every shape is also told apart without its colour. */
export type LegendShape =
  | BandShape
  | 'square'
  | 'outline'
  | 'dashed'
  | 'line'
  | 'dotted'
  | 'vertical-dots'
  | 'plan'
  | 'grain'
  | 'hollow-grain'
  | 'hatch'
  | 'undecided'
  | 'stripes'
  | 'moved'
  | 'cross'
  | 'diamond'
  | 'bar';

/** One entry, as data: a page and an export draw it with the same helper. */
export type LegendEntry = {
  readonly shape: LegendShape;
  /** The colour of its area, or of its line where it is one. */
  readonly color: string;
  /** A line around a filled area. */
  readonly border?: string;
  readonly label: string;
};

/** The colours of a legend. */
export const paletteOf = ({ palette = LIGHT }: LegendSettings): Palette => palette;

const BANDS: readonly Band[] = ['high', 'above_average', 'below_average', 'low'];

/** The four bands from high to low, with their thresholds. */
export function bandLegend(settings: LegendSettings & { readonly bands: Bands }): LegendEntry[] {
  const words = catalogue(settings.locale).charts.bands;
  const [low, average, high] = [
    settings.bands.low,
    settings.bands.average,
    settings.bands.high,
  ].map(String) as [string, string, string];
  const labels: Readonly<Record<Band, string>> = {
    high: words.highOver(high),
    above_average: words.aboveAverage(average, high),
    below_average: words.belowAverage(low, average),
    low: words.lowUnder(low),
  };
  return BANDS.map((band) => ({
    shape: BAND_SHAPES[band],
    color: paletteOf(settings).bands[band],
    label: labels[band],
  }));
}

/** The broken outline of a band that is not decided. */
export function undecidedLegend(settings: LegendSettings): LegendEntry {
  const label = catalogue(settings.locale).charts.bands.undecided;
  return { shape: 'undecided', color: paletteOf(settings).bands.below_average, label };
}

/** The x of a hidden value. */
export function suppressedLegend(settings: LegendSettings): LegendEntry {
  const { hatchLine } = paletteOf(settings);
  return { shape: 'hatch', color: hatchLine, label: catalogue(settings.locale).charts.suppressed };
}

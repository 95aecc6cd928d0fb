import { JSDOM } from 'jsdom';
import type { ChartSettings } from '#lib/charts/chart-settings.ts';
import { LIGHT } from '#lib/charts/palette.ts';

/** jsdom's document, for one drawing. */
export const newDocument = () => new JSDOM().window.document;

/** Settings of a picture. */
export const settingsAt = (width: number, title: string): ChartSettings => ({
  width,
  locale: 'ja',
  palette: LIGHT,
  document: newDocument(),
  title,
  description: `${title}。`,
});

/** A figure of the gallery with the widths at which pages use it. */
export type PicturedFigure = {
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  readonly draw: (settings: ChartSettings) => SVGSVGElement;
};

import type { Locale } from '#lib/i18n/locale.ts';
import type { Palette } from './palette.ts';

/** Where and how a figure is drawn; the same for every figure of a page or an export. */
export type DrawSettings = {
  /** CSS pixels. A figure grows and shrinks in width only, never in the size of its labels. */
  readonly width: number;
  readonly locale: Locale;
  readonly palette: Palette;
  /** The browser's document, or jsdom's in Node. */
  readonly document: Document;
  /** 1, 1.12 or 1.25: multiplies labels and rows. */
  readonly textScale?: number;
  /**
   * In a document on A4, which scales down what is larger than its text: wide and tall figures are
   * then set closer, so that no letter comes out smaller than 8 points.
   */
  readonly isOnPaper?: boolean;
  /** On a page: areas that can be pointed at are part of the drawing (`markBoxes`). */
  readonly isInteractive?: boolean;
};

/** What every chart takes as its second argument, with its own settings beside. */
export type ChartSettings = DrawSettings & {
  /** The finding, as a sentence that can be true or false. */
  readonly title: string;
  /** Three key values and the trend, for those who cannot see the figure. */
  readonly description: string;
  /** Tells two figures with the same words on one page apart. */
  readonly id?: string;
};

/** Sizes of text in px. 12 is the floor. */
export type TypeSizes = {
  readonly small: number;
  readonly label: number;
  readonly value: number;
  readonly scale: number;
};

/** The sizes of text under the reader's own text size. */
export function typeSizes(settings: Pick<DrawSettings, 'textScale'>): TypeSizes {
  const scale = settings.textScale ?? 1;
  return { small: 12 * scale, label: 13 * scale, value: 14 * scale, scale };
}

/** Below this width a figure takes the form for a phone; with larger text already above it. */
const NARROW_WIDTH = 480;
export const isNarrow = ({ width, textScale = 1 }: Pick<DrawSettings, 'width' | 'textScale'>) =>
  width < NARROW_WIDTH * textScale;

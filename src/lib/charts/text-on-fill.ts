import type { Palette } from './palette.ts';

/** Smallest contrast of a text with its ground (WCAG 2.2, 1.4.3). */
export const MIN_CONTRAST = 4.5;

const WHITE = '#ffffff';

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a #rrggbb colour, 0 to 1. */
function luminance(hex: string): number {
  const channel = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Lightness L* of a #rrggbb colour as grey, 0 to 100 (CIE 1976). */
export function lightness(hex: string): number {
  const y = luminance(hex);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

/** Contrast ratio of two #rrggbb colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour of a text on a filled area: white where it reaches 4.5:1, else the darkest ink. */
export function textOnFill(fill: string, palette: Pick<Palette, 'ink' | 'canvas'>): string {
  if (contrast(WHITE, fill) >= MIN_CONTRAST) return WHITE;
  return contrast(palette.ink, fill) >= contrast(palette.canvas, fill)
    ? palette.ink
    : palette.canvas;
}

import type { RenderFunction } from '@observablehq/plot';
import type { Band } from '#lib/domain/bands.ts';
import type { Palette } from './palette.ts';
import { symbolMark, type Point, type SymbolPaint } from './symbol-mark.ts';

/** Four shapes, so that a band is told without its colour. */
export type BandShape = 'triangle-up' | 'circle' | 'ring' | 'triangle-down';

export const BAND_SHAPES: Readonly<Record<Band, BandShape>> = {
  high: 'triangle-up',
  above_average: 'circle',
  below_average: 'ring',
  low: 'triangle-down',
};

/** Width of a mark in px. */
export const BAND_MARK_SIZE = 13;
const RING = 2;
/** The outline of a band that is not decided. */
export const BAND_OPEN = { strokeWidth: 2, dash: '3.2 1.4' };

/** The outline of a band's mark of a given width around 0, 0, as an SVG path. */
export function bandPath(band: Band, size: number): string {
  const shape = BAND_SHAPES[band];
  const [half, rise] = [size / 2, size * 0.43];
  if (shape === 'triangle-up') return `M${-half},${rise}H${half}L0,${-rise}Z`;
  if (shape === 'triangle-down') return `M${-half},${-rise}H${half}L0,${rise}Z`;
  const radius = half * 0.88 - (shape === 'ring' ? RING / 2 : 0);
  const arc = `A${radius},${radius},0,1,1,`;
  return `M${-radius},0${arc}${radius},0${arc}${-radius},0Z`;
}

/**
 * How a mark is painted: the ring hollow, the others filled; where the interval crosses a threshold,
 * all of them hollow with a broken outline.
 */
export function bandPaint(band: Band, palette: Palette, isUndecided = false): SymbolPaint {
  const color = palette.bands[band];
  if (isUndecided) return { fill: palette.canvas, stroke: color, ...BAND_OPEN };
  return BAND_SHAPES[band] === 'ring'
    ? { fill: palette.canvas, stroke: color, strokeWidth: RING }
    : { fill: color, stroke: 'none', strokeWidth: 0 };
}

/** A mean with its band. */
export type BandPoint = Point & { readonly band: Band; readonly isUndecided?: boolean };

/** The means of a figure as ▲ ● ○ ▼. */
export function bandMarks(
  points: readonly BandPoint[],
  palette: Palette,
  size = BAND_MARK_SIZE,
): RenderFunction[] {
  const bands = [...new Set(points.map((point) => point.band))].sort();
  return bands.flatMap((band) =>
    [false, true].flatMap((isUndecided) => {
      const own = points.filter((p) => p.band === band && (p.isUndecided ?? false) === isUndecided);
      if (own.length === 0) return [];
      return symbolMark(own, bandPath(band, size), bandPaint(band, palette, isUndecided));
    }),
  );
}

import * as Plot from '@observablehq/plot';
import { makeAccessible } from './accessible-svg.ts';
import type { ChartSettings } from './chart-settings.ts';

/** What a chart hands over: its name, its height and its marks, placed in pixels. */
export type Frame = {
  readonly name: string;
  readonly height: number;
  readonly marks: Plot.Markish[];
};

const AS_GIVEN: Plot.ScaleOptions = { type: 'identity' };

/**
 * Draws marks into an accessible SVG. Positions are pixels, colours and symbols what the marks
 * say; no axis, margin or legend appears that no mark asks for.
 */
export function plotFrame(settings: ChartSettings, frame: Frame): SVGSVGElement {
  const svg = Plot.plot({
    document: settings.document,
    width: settings.width,
    height: Math.max(1, frame.height),
    margin: 0,
    axis: null,
    x: AS_GIVEN,
    y: AS_GIVEN,
    r: AS_GIVEN,
    color: AS_GIVEN,
    symbol: AS_GIVEN,
    marks: frame.marks,
  });
  return makeAccessible(svg as SVGSVGElement & Plot.Plot, settings, frame.name);
}

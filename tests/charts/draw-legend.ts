import { typeSizes, type DrawSettings } from '#lib/charts/chart-settings.ts';
import { legendSymbol, legendSymbolWidth } from '#lib/charts/legend-symbol.ts';
import type { LegendEntry } from '#lib/charts/legend.ts';
import { svgElement } from '#lib/charts/svg-element.ts';
import { textWidth } from '#lib/charts/text-width.ts';

const ROW = 22;
const AFTER_SYMBOL = 7;
const AFTER_ENTRY = 18;

/** A legend as a row of an SVG, broken where the width ends, so that a picture shows all symbols. */
export function drawLegend(
  entries: readonly LegendEntry[],
  settings: DrawSettings,
): { readonly element: SVGGElement; readonly height: number } {
  const { document, palette, width } = settings;
  const { small, scale } = typeSizes(settings);
  const row = ROW * scale;
  let [x, y] = [0, row / 2];
  const groups = entries.map((entry) => {
    const symbol = legendSymbolWidth(entry.shape);
    const length = symbol + AFTER_SYMBOL + textWidth(entry.label, small);
    if (x > 0 && x + length > width) [x, y] = [0, y + row];
    const group = svgElement(document, 'g', { transform: `translate(${x + symbol / 2},${y})` }, [
      ...legendSymbol(entry, settings),
      svgElement(
        document,
        'text',
        {
          x: symbol / 2 + AFTER_SYMBOL,
          dy: '0.32em',
          'font-size': small,
          'font-weight': 400,
          'text-anchor': 'start',
          fill: palette.ink2,
        },
        [entry.label],
      ),
    ]);
    x += length + AFTER_ENTRY;
    return group;
  });
  const element = svgElement(document, 'g', { 'aria-label': 'legend' }, groups);
  return { element, height: entries.length === 0 ? 0 : y + row / 2 };
}

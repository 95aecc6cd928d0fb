import type { Markish, RenderFunction } from '@observablehq/plot';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { scoreDifference } from '#lib/i18n/format.ts';
import { typeSizes } from './chart-settings.ts';
import { legendSymbol, legendSymbolWidth } from './draw-legend.ts';
import { DIFFERENCE_STEPS, sideColor } from './heat-map-cells.ts';
import type { HeatMapSettings } from './heat-map-lines.ts';
import { suppressedLegend, type LegendEntry } from './legend.ts';
import { rectMark } from './rect-mark.ts';
import { svgElement } from './svg-element.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const Y = 9;
const SWATCH = { width: 42, height: 13 };
const NUMBERS_Y = 27;
const GAP = 10;
const BETWEEN = 28;

/** The key of the colours with their steps, of the frame and of the x, in one line above the cells. */
export function heatMapKey(settings: HeatMapSettings): Markish[] {
  const words = catalogue(settings.locale).divisionsPage.chart;
  const { palette, locale, measure } = settings;
  const frame = {
    shape: 'outline',
    color: sideColor('below', palette),
    label: words.reference(REFERENCE_BELOW),
  } as const;
  const hidden = suppressedLegend({ locale, palette });
  if (measure === 'change') return entries([hidden], 0, settings);
  const { marks, end } = colours(settings);
  return [marks, entries([frame, hidden], end + BETWEEN, settings)];
}

/** The six colours around the range of chance, named at their ends. */
function colours(settings: HeatMapSettings): { marks: Markish[]; end: number } {
  const { palette, locale } = settings;
  const { small, scale } = typeSizes(settings);
  const words = catalogue(locale).divisionsPage.chart;
  const swatch = { width: SWATCH.width * scale, height: SWATCH.height * scale };
  const chanceWidth = textWidth(words.chance, small) + 2 * GAP;
  const left = textWidth(words.lower, small) + GAP;
  const top = (Y - SWATCH.height / 2) * scale;
  const chance = { x: left + 3 * swatch.width, y: top, width: chanceWidth, height: swatch.height };
  const right = chance.x + chanceWidth;
  const fills = [
    ...palette.differences.below
      .toReversed()
      .map((fill, at) => ({ fill, x: left + at * swatch.width })),
    ...palette.differences.above.map((fill, at) => ({ fill, x: right + at * swatch.width })),
  ];
  const numbers = DIFFERENCE_STEPS.flatMap((step, at) => [
    { text: scoreDifference(-step, locale), x: chance.x - (at + 1) * swatch.width },
    { text: scoreDifference(step, locale), x: right + (at + 1) * swatch.width },
  ]);
  const end = right + 3 * swatch.width + GAP;
  const text = { size: small, fill: palette.ink2 };
  return {
    end: end + textWidth(words.higher, small),
    marks: [
      fills.map(({ fill, x }) => rectMark([{ x, y: top, ...swatch }], { fill })),
      rectMark([chance], { fill: palette.canvas, stroke: palette.rule }),
      oneText({ ...text, x: 0, y: Y * scale, text: words.lower }),
      oneText({
        ...text,
        x: chance.x + chanceWidth / 2,
        y: Y * scale,
        text: words.chance,
        anchor: 'middle',
      }),
      oneText({ ...text, x: end, y: Y * scale, text: words.higher }),
      textMark(numbers, {
        ...text,
        x: ({ x }) => x,
        y: NUMBERS_Y * scale,
        text: (number) => number.text,
        anchor: 'middle',
      }),
    ],
  };
}

/** Entries of a legend beside each other. */
function entries(
  shown: readonly LegendEntry[],
  from: number,
  settings: HeatMapSettings,
): Markish[] {
  const { small, scale } = typeSizes(settings);
  let x = from;
  return shown.map((entry) => {
    const symbol = legendSymbolWidth(entry.shape);
    const at = { x: x + symbol / 2, y: Y * scale };
    const label = { x: x + symbol + GAP, y: Y * scale, text: entry.label, size: small };
    x = label.x + textWidth(entry.label, small) + BETWEEN;
    return [symbolAt(entry, at, settings), oneText({ ...label, fill: settings.palette.ink2 })];
  });
}

const symbolAt =
  (
    entry: LegendEntry,
    { x, y }: { readonly x: number; readonly y: number },
    settings: HeatMapSettings,
  ): RenderFunction =>
  (_index, _scales, _values, _dimensions, { document }) =>
    svgElement(
      document,
      'g',
      { transform: `translate(${x},${y})`, 'aria-label': 'key' },
      legendSymbol(entry, { document, palette: settings.palette }),
    );

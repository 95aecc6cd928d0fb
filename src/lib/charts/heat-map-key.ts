import type { Markish, RenderFunction } from '@observablehq/plot';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { scoreDifference } from '#lib/i18n/format.ts';
import { typeSizes } from './chart-settings.ts';
import { legendSymbol, legendSymbolWidth } from './legend-symbol.ts';
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
const BENEATH = 46;
const HEIGHT = 42;
const GAP = 10;
const BETWEEN = 28;

/**
 * The key of the colours with their steps, of the frame and of the x, above the cells: in one line;
 * on paper what is no colour stands beside them in two, or in a line of its own.
 */
export function heatMapKey(settings: HeatMapSettings): Markish[] {
  const shown = entriesOf(settings);
  if (settings.measure === 'change') return entries(shown, oneLine(shown, 0, settings), settings);
  return [colours(settings).marks, entries(shown, placesOf(shown, settings), settings)];
}

/** Height in px of the key with the room beneath it. */
export function heatMapKeyHeight(settings: HeatMapSettings): number {
  const isBeneath =
    settings.measure !== 'change' &&
    placesOf(entriesOf(settings), settings).some(({ y }) => y === BENEATH);
  return (isBeneath ? HEIGHT + BENEATH - NUMBERS_Y : HEIGHT) * typeSizes(settings).scale;
}

/** Of changes nothing is coloured, and no frame is drawn. */
function entriesOf({ palette, locale, measure }: HeatMapSettings): LegendEntry[] {
  const hidden = suppressedLegend({ locale, palette });
  if (measure === 'change') return [hidden];
  const words = catalogue(locale).divisionsPage.chart;
  const color = sideColor('below', palette);
  return [{ shape: 'outline', color, label: words.reference(REFERENCE_BELOW) }, hidden];
}

/** Where an entry stands: its left edge in px, and its line. */
type Place = { readonly x: number; readonly y: number };

function placesOf(shown: readonly LegendEntry[], settings: HeatMapSettings): Place[] {
  const from = colours(settings).end + BETWEEN;
  if (!settings.isOnPaper) return oneLine(shown, from, settings);
  const widest = Math.max(...shown.map((entry) => entryWidth(entry, settings)));
  return from + widest <= settings.width
    ? [Y, NUMBERS_Y].map((y) => ({ x: from, y }))
    : oneLine(shown, 0, settings, BENEATH);
}

const entryWidth = ({ shape, label }: LegendEntry, settings: HeatMapSettings) =>
  legendSymbolWidth(shape) + GAP + textWidth(label, typeSizes(settings).small);

function oneLine(
  shown: readonly LegendEntry[],
  from: number,
  settings: HeatMapSettings,
  y: number = Y,
): Place[] {
  let x = from;
  return shown.map((entry) => {
    const place = { x, y };
    x += entryWidth(entry, settings) + BETWEEN;
    return place;
  });
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

/** Entries of a legend in their places. */
function entries(
  shown: readonly LegendEntry[],
  places: readonly Place[],
  settings: HeatMapSettings,
): Markish[] {
  const { small, scale } = typeSizes(settings);
  const fill = settings.palette.ink2;
  return shown.map((entry, index) => {
    const { x, y } = places[index]!;
    const symbol = legendSymbolWidth(entry.shape);
    return [
      symbolAt(entry, { x: x + symbol / 2, y: y * scale }, settings),
      oneText({ x: x + symbol + GAP, y: y * scale, text: entry.label, size: small, fill }),
    ];
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

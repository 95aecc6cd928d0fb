import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { typeSizes } from './chart-settings.ts';
import { breakLabel, fitLabel } from './fit-label.ts';
import type { HeatMapLayout } from './heat-map-layout.ts';
import type { HeatMapSettings } from './heat-map-lines.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { textMark } from './text-mark.ts';

const LEADING = 15;
const BRACKET = 11;
const SIDE = 3;

/** The names of the items under the brackets of their levels, and those of the means. */
export function heatMapHeader(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { palette, instrument, locale } = settings;
  const { small, scale } = typeSizes(settings);
  const { width } = layout.cells;
  const words = catalogue(locale).divisionsPage.chart;
  const leading = LEADING * scale;
  const last = layout.headerY;
  const items = instrument.items.flatMap(({ label }, index) => {
    const lines = breakLabel(label, width, small, layout.itemLines);
    return lines.map((text, at) => ({
      text,
      x: layout.cells.left + (index + 0.5) * width,
      y: last - (lines.length - 1 - at) * leading,
    }));
  });
  const columns = [
    { text: words.mean, x: layout.mean, anchor: 'end' as const },
    ...(layout.plot ? [{ text: words.interval, x: layout.plot[0], anchor: 'start' as const }] : []),
  ];
  const header = { size: small, fill: palette.ink2, text: ({ text }: { text: string }) => text };
  return [
    levels(layout, settings),
    textMark(items, { ...header, x: ({ x }) => x, y: ({ y }) => y, anchor: 'middle' }),
    (['start', 'end'] as const).map((anchor) =>
      textMark(
        columns.filter((column) => column.anchor === anchor),
        { ...header, x: ({ x }) => x, y: last, anchor },
      ),
    ),
  ];
}

/** Levels whose items stand beside each other, above a bracket over them. */
function levels(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { instrument, palette } = settings;
  const { small, scale } = typeSizes(settings);
  const { left, width } = layout.cells;
  const spans = instrument.levels.map(({ label, items }) => {
    const from = left + (Math.min(...items) - 1) * width + SIDE;
    return { label, from, to: left + Math.max(...items) * width - SIDE };
  });
  const bracketY = layout.levelsY + BRACKET * scale;
  return [
    textMark(spans, {
      x: ({ from, to }) => (from + to) / 2,
      y: layout.levelsY,
      text: ({ label, from, to }) => fitLabel(label, to - from, small),
      size: small,
      anchor: 'middle',
      fill: palette.ink2,
    }),
    segmentMark(
      spans.flatMap(({ from, to }) => horizontal(from, to, [bracketY])),
      { stroke: palette.ink2 },
    ),
  ];
}

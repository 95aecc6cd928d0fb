import type { Markish } from '@observablehq/plot';
import { bandOf } from '#lib/domain/bands.ts';
import { score, scoreDifference } from '#lib/i18n/format.ts';
import { bandMarks } from './band-mark.ts';
import { typeSizes } from './chart-settings.ts';
import type { HeatMapLayout } from './heat-map-layout.ts';
import type { HeatMapSettings } from './heat-map-lines.ts';
import { rectMark } from './rect-mark.ts';
import { SUPPRESSED_SIGN } from './suppressed-pattern.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const MARK = 9;
const GAP = 4;

/**
 * The first line: of everybody, the means themselves with the marks of their bands; where changes are
 * shown, how everybody's means moved, bold with an arrow beyond error.
 */
export function heatMapEverybody(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { palette } = settings;
  const { row, labelsBottom, width } = layout;
  const ground = { x: 0, y: labelsBottom, width, height: row };
  return [
    rectMark([ground], { fill: palette.surface2 }),
    settings.measure === 'change' ? changes(layout, settings) : means(layout, settings),
  ];
}

const middleOf = ({ cells }: HeatMapLayout, item: number) =>
  cells.left + (item - 0.5) * cells.width;

function means(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { palette, bands, locale, items } = settings;
  const { label, scale } = typeSizes(settings);
  const size = MARK * scale;
  const shown = items.map((row) => {
    const text = row.suppressed ? SUPPRESSED_SIGN : score(row.mean, locale);
    const left = middleOf(layout, row.item) - (size + GAP + textWidth(text, label, 700)) / 2;
    return { text, left, band: row.suppressed ? null : bandOf(row.mean, bands) };
  });
  const points = shown.flatMap(({ left, band }) =>
    band === null ? [] : [{ x: left + size / 2, y: layout.everybodyY, band }],
  );
  return [
    bandMarks(points, palette, size),
    textMark(shown, {
      x: ({ left }) => left + size + GAP,
      y: layout.everybodyY,
      text: ({ text }) => text,
      size: label,
      bold: true,
      fill: palette.ink,
    }),
  ];
}

function changes(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { palette, locale } = settings;
  const { label, small } = typeSizes(settings);
  const strong = settings.isOnPaper ? small : label;
  const shown = settings.changes.filter(({ item }) => item > 0);
  const text = (row: (typeof shown)[number]) => {
    if (row.suppressed) return SUPPRESSED_SIGN;
    const arrow = (row.difference ?? 0) > 0 ? '↑' : '↓';
    return `${scoreDifference(row.difference, locale)}${row.distinguishable ? arrow : ''}`;
  };
  return [true, false].map((bold) =>
    textMark(
      shown.filter(({ distinguishable }) => (distinguishable === true) === bold),
      {
        x: ({ item }) => middleOf(layout, item),
        y: layout.everybodyY,
        text,
        size: bold ? strong : small,
        bold,
        anchor: 'middle',
        fill: bold ? palette.ink : palette.ink2,
      },
    ),
  );
}

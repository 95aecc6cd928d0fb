import type { Markish } from '@observablehq/plot';
import { score, scoreDifference } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { bandPath } from './band-mark.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import type { HeatMapCell, HeatMapLine, HeatMapMeasure, Verdict } from './heat-map-lines.ts';
import type { Palette } from './palette.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { suppressedMark } from './suppressed-pattern.ts';
import { symbolMark } from './symbol-mark.ts';
import { textOnFill } from './text-on-fill.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

/** Differences in points from which the next colour begins. */
export const DIFFERENCE_STEPS = [0.25, 0.4] as const;
const TRIANGLE = 8;
const GAP = 3;
/** Where a cell has no room beside its value: a triangle near the top, the value a little lower. */
const ABOVE = { triangle: 6, middle: 6.5, value: 3 };
const FRAME = 2;
const SIDES: readonly Verdict[] = ['below', 'above'];

/** A cell where it is drawn. */
export type PlacedCell = {
  readonly line: HeatMapLine;
  readonly cell: HeatMapCell;
  readonly box: Box;
};

/** A difference or a mean as a cell prints it. */
export const cellText = (value: number | null, measure: HeatMapMeasure, locale: Locale): string =>
  measure === 'score' ? score(value, locale) : scoreDifference(value, locale);

/** The fill of a difference beyond error, by its size. */
function fillOf({ difference, verdict }: HeatMapCell, palette: Palette): string {
  const size = Math.abs(difference ?? 0);
  const step = DIFFERENCE_STEPS.filter((from) => size >= from).length;
  return verdict === null ? palette.canvas : (palette.differences[verdict][step] ?? palette.canvas);
}

/** The colour of frames and marks on one side. */
export const sideColor = (side: Verdict, palette: Palette): string => palette.differences[side][2];

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/**
 * Cells with their values: grey where the difference may be chance, filled with a triangle where it
 * is beyond error, framed in a group of fewer than thirty, x on hatching where it is hidden.
 */
export function heatMapCells(
  cells: readonly PlacedCell[],
  measure: HeatMapMeasure,
  settings: ChartSettings,
): Markish[] {
  const { palette, locale } = settings;
  const plain = cells.filter(({ cell }) => cell.value !== null && cell.verdict === null);
  const hidden = cells.filter(({ cell }) => cell.isHidden).map(({ box }) => inset(box, 0.5));
  return [
    SIDES.map((side) => beyondError(cells, side, measure, settings)),
    textMark(plain, {
      x: ({ box }) => box.x + box.width / 2,
      y: ({ box }) => box.y + box.height / 2,
      text: ({ cell }) => cellText(cell.value, measure, locale),
      size: typeSizes(settings).small,
      anchor: 'middle',
      fill: palette.ink3,
    }),
    suppressedMark(hidden, settings, 'cells'),
  ];
}

function beyondError(
  cells: readonly PlacedCell[],
  side: Verdict,
  measure: HeatMapMeasure,
  settings: ChartSettings,
): Markish[] {
  const { palette } = settings;
  const own = cells.filter(({ cell }) => cell.verdict === side);
  const framed = own.filter(({ line }) => line.isReference);
  const filled = own.filter(({ line }) => !line.isReference);
  const frame = { fill: palette.canvas, stroke: sideColor(side, palette), strokeWidth: FRAME };
  return [
    palette.differences[side].map((fill) => {
      const same = filled.filter(({ cell }) => fillOf(cell, palette) === fill);
      const ink = textOnFill(fill, palette);
      return [
        rectMark(
          same.map(({ box }) => inset(box, 0.5)),
          { fill },
        ),
        signedValues(same, { side, ink, measure }, settings),
      ];
    }),
    rectMark(
      framed.map(({ box }) => inset(box, 1)),
      frame,
    ),
    signedValues(framed, { side, ink: sideColor(side, palette), measure }, settings),
  ];
}

type Signed = { readonly side: Verdict; readonly ink: string; readonly measure: HeatMapMeasure };

/** Bold values in the middle of their cells, each with a triangle: before it, on paper above it. */
function signedValues(
  cells: readonly PlacedCell[],
  { side, ink, measure }: Signed,
  settings: ChartSettings,
): Markish[] {
  const { label, small, scale } = typeSizes(settings);
  const { isOnPaper = false } = settings;
  const size = (isOnPaper ? ABOVE.triangle : TRIANGLE) * scale;
  const before = isOnPaper ? 0 : size + GAP;
  const text = ({ cell }: PlacedCell) => cellText(cell.value, measure, settings.locale);
  const widthIn = (placed: PlacedCell, letters: number) =>
    before + textWidth(text(placed), letters, 700);
  const letters = cells.every((placed) => widthIn(placed, label) <= placed.box.width - 2 * FRAME)
    ? label
    : small;
  // The estimate takes the minus for a full square; most fonts set it as wide as the plus.
  const drawn = (placed: PlacedCell) =>
    before + textWidth(text(placed).replace('\u2212', '+'), letters, 700);
  const start = (placed: PlacedCell) => placed.box.x + (placed.box.width - drawn(placed)) / 2;
  const middle = ({ box }: PlacedCell) => box.y + box.height / 2;
  const points = cells.map((placed) =>
    isOnPaper
      ? { x: placed.box.x + placed.box.width / 2, y: placed.box.y + ABOVE.middle * scale }
      : { x: start(placed) + size / 2, y: middle(placed) },
  );
  const path = bandPath(side === 'below' ? 'low' : 'high', size);
  return [
    symbolMark(points, path, { fill: ink, stroke: 'none', strokeWidth: 0 }, 'side'),
    textMark(cells, {
      x: (placed) => start(placed) + before,
      y: (placed) => middle(placed) + (isOnPaper ? ABOVE.value * scale : 0),
      text,
      size: letters,
      bold: true,
      fill: ink,
    }),
  ];
}

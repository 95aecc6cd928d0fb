import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, score } from '#lib/i18n/format.ts';
import { typeSizes } from './chart-settings.ts';
import { fitLabel } from './fit-label.ts';
import { heatMapCells, type PlacedCell } from './heat-map-cells.ts';
import { cellMark, nameMark, type HeatMapLine, type HeatMapSettings } from './heat-map-lines.ts';
import { horizontal, segmentMark } from './line-mark.ts';
import { markBoxes, type MarkBox } from './mark-boxes.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark } from './rect-mark.ts';
import { oneText, textMark } from './text-mark.ts';

/** Rows as high as a thumb needs them. */
const ROW = 44;
const HEADING = 34;
const FOOT = 26;
const CELL = { width: 76, height: 30 };
const GAP = 10;
/** Room of n and mean beside the name of a line. */
const NUMBERS = 132;

type PlacedHeading = { readonly line: HeatMapLine; readonly y: number };

/**
 * The form for a phone, below the mean of everybody: under the name of each group the items in which
 * it lies beyond error from all others, as the cells of the table show them; how many groups have
 * none, and how many are hidden. Of changes, which nobody judged, each group has that of its mean.
 */
export function heatMapList(
  lines: readonly HeatMapLine[],
  settings: HeatMapSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const telling = lines.filter((line) => cellsOf(line, settings).length > 0);
  const { headings, cells, bottom } = placeList(telling, settings);
  const feet = footLines(lines, telling.length, settings);
  const boxes = marksOf(headings, cells, settings);
  return plotFrame(settings, {
    name: 'heat-map-list',
    height: bottom + (feet.length * FOOT + 4) * scale,
    marks: [
      everybody(settings),
      headingRows(headings, settings),
      heatMapCells(cells, settings.measure, settings),
      itemNames(cells, settings),
      segmentMark(
        horizontal(
          0,
          settings.width,
          cells.map(({ box }) => box.y + box.height + 7 * scale),
        ),
        { stroke: settings.palette.hair },
      ),
      feet.map((text, index) =>
        oneText({
          x: 0,
          y: bottom + (index + 0.5) * FOOT * scale,
          text: fitLabel(text, settings.width, typeSizes(settings).small),
          size: typeSizes(settings).small,
          fill: settings.palette.ink2,
        }),
      ),
      markBoxes(boxes, settings),
    ],
  });
}

function cellsOf({ cells, overall }: HeatMapLine, { measure }: HeatMapSettings) {
  if (measure === 'change') return overall.value === null ? [] : [overall];
  return cells.filter(({ verdict }) => verdict !== null);
}

function placeList(lines: readonly HeatMapLine[], settings: HeatMapSettings) {
  const { scale } = typeSizes(settings);
  const headings: PlacedHeading[] = [];
  const cells: PlacedCell[] = [];
  let y = HEADING * scale;
  const [width, height] = [CELL.width * scale, CELL.height * scale];
  for (const line of lines) {
    headings.push({ line, y: y + (HEADING * scale) / 2 });
    y += HEADING * scale;
    for (const cell of cellsOf(line, settings)) {
      const top = y + (ROW * scale - height) / 2;
      cells.push({ line, cell, box: { x: settings.width - width, y: top, width, height } });
      y += ROW * scale;
    }
  }
  return { headings, cells, bottom: y };
}

function everybody(settings: HeatMapSettings): Markish[] {
  const { palette, locale, width, overall } = settings;
  const { label, small, scale } = typeSizes(settings);
  const height = HEADING * scale;
  const text = catalogue(locale).divisionsPage.chart.meanAndN(
    score(overall?.score ?? null, locale),
    integer(overall?.respondents ?? null, locale),
    false,
  );
  const at = { y: height / 2, fill: palette.ink };
  return [
    rectMark([{ x: 0, y: 0, width, height }], { fill: palette.surface2 }),
    oneText({ ...at, x: GAP, text: settings.everybody, size: label, bold: true }),
    oneText({ ...at, x: width - GAP, text, size: small, anchor: 'end' }),
  ];
}

function headingRows(headings: readonly PlacedHeading[], settings: HeatMapSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { label, small, scale } = typeSizes(settings);
  const words = catalogue(locale).divisionsPage.chart;
  const y = (heading: PlacedHeading) => heading.y;
  return [
    textMark(headings, {
      x: 0,
      y,
      text: ({ line }) => fitLabel(line.label, width - NUMBERS * scale, label, 700),
      size: label,
      bold: true,
      fill: palette.ink,
    }),
    textMark(headings, {
      x: width,
      y,
      text: ({ line }) =>
        words.meanAndN(score(line.overall.mean, locale), integer(line.n, locale), line.isReference),
      size: small,
      anchor: 'end',
      fill: palette.ink2,
    }),
    segmentMark(
      horizontal(
        0,
        width,
        headings.map((heading) => heading.y + (HEADING * scale) / 2),
      ),
      { stroke: palette.rule },
    ),
  ];
}

function itemNames(cells: readonly PlacedCell[], settings: HeatMapSettings): Markish {
  const { label } = typeSizes(settings);
  const room = (cells[0]?.box.x ?? 0) - GAP;
  const words = catalogue(settings.locale).divisionsPage.chart;
  const nameOf = (item: number) =>
    (item === 0 ? words.meanChange : null) ??
    settings.instrument.items.find((known) => known.item === item)?.label ??
    String(item);
  return textMark(cells, {
    x: 0,
    y: ({ box }) => box.y + box.height / 2,
    text: ({ cell }) => fitLabel(nameOf(cell.item), room, label),
    size: label,
    fill: settings.palette.ink,
  });
}

function footLines(lines: readonly HeatMapLine[], telling: number, settings: HeatMapSettings) {
  const words = catalogue(settings.locale).divisionsPage.chart;
  const hidden = lines.filter(({ isHidden }) => isHidden).length;
  const quiet = lines.length - telling - hidden;
  return [
    ...(quiet > 0 ? [words.quiet(settings.unit, integer(quiet, settings.locale))] : []),
    ...(hidden > 0 ? [words.hidden(settings.unit, integer(hidden, settings.locale))] : []),
  ];
}

function marksOf(
  headings: readonly PlacedHeading[],
  cells: readonly PlacedCell[],
  settings: HeatMapSettings,
): MarkBox[] {
  const { width } = settings;
  const { scale } = typeSizes(settings);
  const heading = HEADING * scale;
  return [
    ...headings.map(({ line, y }) => ({
      ...{ id: nameMark(line.key), x: 0, width },
      ...{ y: y - heading / 2, height: heading },
    })),
    ...cells.map(({ line, cell, box }) => ({
      ...{ id: cellMark(line.key, cell.item), x: 0, width },
      ...{ y: box.y - 7 * scale, height: box.height + 14 * scale },
    })),
  ];
}

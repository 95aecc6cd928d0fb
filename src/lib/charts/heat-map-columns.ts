import type { Markish, RenderFunction } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer, score } from '#lib/i18n/format.ts';
import { typeSizes } from './chart-settings.ts';
import { breakLabel } from './fit-label.ts';
import type { HeatMapLayout, PlacedHeatMapLine } from './heat-map-layout.ts';
import type { HeatMapSettings } from './heat-map-lines.ts';
import { markAreas, type MarkBox } from './mark-boxes.ts';
import { SUPPRESSED_SIGN } from './suppressed-pattern.ts';
import { svgElement } from './svg-element.ts';
import { textMark } from './text-mark.ts';

const REFERENCE_SIGN = '*';
const PARTIAL_SIGN = '†';
const SIGN_GAP = 3;
/** Of a name in two lines, which share a row. */
const LEADING = 1.1;

/** Names and numbers of the lines, those of everybody first; `boxes` are what of them can be pointed at. */
export function heatMapNames(
  layout: HeatMapLayout,
  boxes: readonly MarkBox[],
  settings: HeatMapSettings,
): Markish[] {
  return [means(layout, settings), nameColumns(layout, boxes, settings)];
}

type Cell = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'end';
  readonly bold?: boolean;
};

/**
 * Names and n on paper of their own: on a page where the figure scrolls sideways they stay, moved by
 * whoever scrolls it.
 */
function nameColumns(
  layout: HeatMapLayout,
  boxes: readonly MarkBox[],
  settings: HeatMapSettings,
): RenderFunction {
  const { palette, locale, isInteractive = false } = settings;
  const { small } = typeSizes(settings);
  const { lines, name, row } = layout;
  const words = catalogue(locale).divisionsPage.chart;
  const header = layout.headerY;
  const everybody = layout.everybodyY;
  const cells: Cell[] = [
    { x: name.x, y: header, text: settings.unit, size: small, fill: palette.ink2 },
    { x: layout.n, y: header, text: words.n, size: small, fill: palette.ink2, anchor: 'end' },
    ...named(settings.everybody, everybody, { fill: palette.ink, bold: true }, layout),
    ...respondents(settings, layout),
    ...lines.flatMap((line) => nameCells(line, layout, settings)),
  ];
  const rules = lines.map(({ y }) => y + row / 2);
  const width = layout.n + small;
  return (_index, _scales, _values, _dimensions, { document }) => {
    const rect = (y: number, height: number, fill: string) =>
      svgElement(document, 'rect', { x: 0, y, width, height, fill });
    const line = (y: number) =>
      svgElement(document, 'line', { x1: 0, x2: width, y1: y, y2: y, stroke: palette.hair });
    return svgElement(document, 'g', isInteractive ? { 'data-sticks': 'start' } : {}, [
      rect(header - small, layout.bottom - header + small, palette.canvas),
      rect(layout.labelsBottom, row, palette.surface2),
      ...rules.map(line),
      ...cells.map((cell) => cellText(document, cell)),
      ...(isInteractive ? [markAreas(boxes, document)] : []),
    ]);
  };
}

/** A name in the lines that there are for it, around the middle of its row. */
function named(
  text: string,
  y: number,
  look: Pick<Cell, 'fill' | 'bold'>,
  { name: { x, room, size, lines } }: HeatMapLayout,
): Cell[] {
  const broken = breakLabel(text, room, size, lines);
  const first = y - ((broken.length - 1) * size * LEADING) / 2;
  return broken.map((line, at) => ({
    ...{ x, y: first + at * size * LEADING, text: line, size },
    ...look,
  }));
}

function cellText(document: Document, { x, y, text, size, fill, anchor, bold }: Cell): SVGElement {
  return svgElement(
    document,
    'text',
    {
      ...{ x, y, fill, dy: '0.32em', 'font-size': size },
      'text-anchor': anchor ?? 'start',
      'font-weight': bold ? 700 : 400,
    },
    [text],
  );
}

function respondents(
  { overall, palette, locale, ...settings }: HeatMapSettings,
  { n, everybodyY }: HeatMapLayout,
): Cell[] {
  const { small } = typeSizes(settings);
  const text = overall?.suppressed
    ? SUPPRESSED_SIGN
    : integer(overall?.respondents ?? null, locale);
  return [{ x: n, y: everybodyY, text, size: small, fill: palette.ink, anchor: 'end' }];
}

function nameCells(
  { label, n, isReference, overall, heading, y }: PlacedHeatMapLine,
  layout: HeatMapLayout,
  settings: HeatMapSettings,
): Cell[] {
  const { palette, locale } = settings;
  const { small, label: size } = typeSizes(settings);
  const count = n === null && overall.isMeanHidden ? SUPPRESSED_SIGN : integer(n, locale);
  return [
    ...(heading
      ? [{ x: 0, y: heading.y, text: heading.text, size, fill: palette.ink2, bold: true }]
      : []),
    ...named(label, y, { fill: palette.ink }, layout),
    { x: layout.n, y, text: count, size: small, fill: palette.ink2, anchor: 'end' },
    ...(isReference
      ? [{ x: layout.n + SIGN_GAP, y, text: REFERENCE_SIGN, size: small, fill: palette.ink2 }]
      : []),
  ];
}

/** The mean of each line, beside its interval where there is room. */
function means(layout: HeatMapLayout, settings: HeatMapSettings): Markish[] {
  const { palette, locale, overall } = settings;
  const { small, label } = typeSizes(settings);
  const { lines } = layout;
  const end = { size: label, anchor: 'end' as const, fill: palette.ink, x: layout.mean };
  const city = [{ y: layout.everybodyY, text: score(overall?.score ?? null, locale) }];
  const text = ({ overall: { mean, isMeanHidden } }: PlacedHeatMapLine) =>
    isMeanHidden ? SUPPRESSED_SIGN : score(mean, locale);
  const isBold = ({ overall: { verdict } }: PlacedHeatMapLine) => verdict !== null;
  return [
    textMark(city, { ...end, y: ({ y }) => y, text: (row) => row.text, bold: true }),
    [true, false].map((bold) =>
      textMark(
        lines.filter((line) => isBold(line) === bold),
        { ...end, y: ({ y }) => y, text, bold },
      ),
    ),
    textMark(
      lines.filter(({ isPartial, overall: { mean } }) => isPartial && mean !== null),
      {
        x: layout.mean + SIGN_GAP,
        y: ({ y }) => y - 2,
        text: () => PARTIAL_SIGN,
        size: small,
        fill: palette.ink2,
      },
    ),
  ];
}

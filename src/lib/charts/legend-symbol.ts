import { BAND_MARK_SIZE, BAND_OPEN, BAND_SHAPES, bandPath } from './band-mark.ts';
import { DIAMOND_PATH, GOAL_WIDTH } from './goal-line.ts';
import type { LegendEntry, LegendShape } from './legend.ts';
import type { Palette } from './palette.ts';
import { GRAIN } from './section-coverage.ts';
import { svgElement } from './svg-element.ts';
import { SUPPRESSED_SIGN } from './suppressed-pattern.ts';

const LINE_LENGTH = 26;
const LINE = 1.2;
/** On each side of the diamond of a plan. */
const DASH = 7;
const AREAS: readonly LegendShape[] = ['square', 'outline', 'dashed', 'grain', 'hollow-grain'];
/** Of the broken frame around what is not there yet. */
const BROKEN = '3 2';
const BANDS = ['high', 'above_average', 'below_average', 'low'] as const;

const isWide = (shape: LegendShape) => ['hatch', 'stripes', 'moved', 'bar'].includes(shape);

/** Width of an entry's symbol in px. */
export function legendSymbolWidth(shape: LegendShape): number {
  if (shape === 'plan') return LINE_LENGTH + 6;
  if (shape === 'line' || shape === 'dotted') return LINE_LENGTH;
  if (shape === 'vertical-dots') return 4;
  return isWide(shape) ? 20 : BAND_MARK_SIZE;
}

type Drawn = { readonly document: Document; readonly palette: Palette };

/** The symbol of an entry around the middle of its width, as elements of an SVG. */
export function legendSymbol(entry: LegendEntry, { document, palette }: Drawn): SVGElement[] {
  const { shape, color } = entry;
  const band = BANDS.find((candidate) => BAND_SHAPES[candidate] === shape);
  if (band) {
    const paint =
      shape === 'ring'
        ? { fill: palette.canvas, stroke: color, 'stroke-width': 2 }
        : { fill: color };
    return [svgElement(document, 'path', { d: bandPath(band, BAND_MARK_SIZE), ...paint })];
  }
  if (shape === 'undecided') {
    const { strokeWidth, dash } = BAND_OPEN;
    const line = { stroke: color, 'stroke-width': strokeWidth, 'stroke-dasharray': dash };
    const d = bandPath('below_average', BAND_MARK_SIZE);
    return [svgElement(document, 'path', { d, fill: palette.canvas, ...line })];
  }
  if (shape === 'diamond') {
    const line = { stroke: palette.ink, 'stroke-width': LINE };
    return [svgElement(document, 'path', { d: DIAMOND_PATH, fill: color, ...line })];
  }
  if (AREAS.includes(shape)) return [area(entry, { document, palette })];
  if (shape === 'hatch') return hatch(color, { document, palette });
  if (isWide(shape) || shape === 'cross') return planned(entry, { document, palette });
  return lines(shape, color, { document, palette });
}

function area({ shape, color, border }: LegendEntry, { document, palette }: Drawn): SVGElement {
  const isGrain = shape === 'grain' || shape === 'hollow-grain';
  const isHollow = shape === 'outline' || shape === 'dashed' || shape === 'hollow-grain';
  const [width, height] = isGrain ? [GRAIN.width, GRAIN.height] : [12, 12];
  const stroke = isHollow ? color : border;
  const inset = stroke ? LINE / 2 : 0;
  return svgElement(document, 'rect', {
    x: -width / 2 + inset,
    y: -height / 2 + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill: isHollow ? palette.canvas : color,
    ...(isGrain ? { rx: GRAIN.radius, ry: GRAIN.radius } : {}),
    ...(stroke ? { stroke, 'stroke-width': LINE } : {}),
    ...(shape === 'dashed' ? { 'stroke-dasharray': BROKEN } : {}),
  });
}

function hatch(stroke: string, { document, palette }: Drawn): SVGElement[] {
  const strokes = [-10, -4, 2, 8].map((x) => ({ x1: x - 3, y1: 6, x2: x + 3, y2: -6, stroke }));
  const ground = { x: -10, y: -6, width: 20, height: 12, fill: palette.hatchGround };
  const text = { x: 0, y: 4, 'font-size': 12, 'text-anchor': 'middle', fill: palette.ink };
  return [
    svgElement(document, 'rect', ground),
    ...strokes.map((line) => svgElement(document, 'line', { ...line, 'stroke-width': 1.2 })),
    svgElement(document, 'rect', { x: -4, y: -6, width: 8, height: 12, fill: palette.canvas }),
    svgElement(document, 'text', text, [SUPPRESSED_SIGN]),
  ];
}

/** What a board of a plan draws beside ● and ○. */
function planned(
  { shape, color, border }: LegendEntry,
  { document, palette }: Drawn,
): SVGElement[] {
  const path = (d: string, look: Readonly<Record<string, string | number>>) =>
    svgElement(document, 'path', { d, fill: 'none', stroke: color, ...look });
  if (shape === 'cross') return [path('M-4,-4L4,4M4,-4L-4,4', { 'stroke-width': 2.6 })];
  if (shape === 'bar') {
    const box = { x: -10, y: -4, width: 20, height: 8, rx: 4, ry: 4, fill: color };
    return [svgElement(document, 'rect', box)];
  }
  if (shape === 'moved') {
    return [
      path('M-10,0a4,4,0,1,1,8,0a4,4,0,1,1,-8,0Z', {
        'stroke-width': 1.4,
        'stroke-dasharray': '1.5 2',
      }),
      path('M-1,0H9M5,-3.5L9,0L5,3.5', { 'stroke-width': 1.4 }),
    ];
  }
  const edge = border === undefined ? {} : { stroke: border };
  const box = { x: -10, y: -5, width: 20, height: 10, fill: palette.canvas, ...edge };
  return [
    svgElement(document, 'rect', box),
    path('M-10,2L-4,-5M-7,5L3,-5M0,5L10,-5M7,5L10,2', { 'stroke-width': 1.4 }),
  ];
}

function lines(shape: LegendShape, stroke: string, { document, palette }: Drawn): SVGElement[] {
  const half = legendSymbolWidth(shape) / 2;
  const across = { x1: -half, x2: half, y1: 0, y2: 0, stroke };
  const line = (look: Readonly<Record<string, string | number>>) =>
    svgElement(document, 'line', { ...across, ...look });
  if (shape === 'dotted') {
    return [line({ 'stroke-width': 2.4, 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' })];
  }
  if (shape === 'vertical-dots') {
    const upright = { x1: 0, x2: 0, y1: -7, y2: 7, 'stroke-width': 2, 'stroke-dasharray': '2 3' };
    return [line(upright)];
  }
  if (shape === 'plan') {
    const dash = { y1: 0, y2: 0, stroke, 'stroke-width': GOAL_WIDTH };
    const diamond = { d: DIAMOND_PATH, fill: palette.canvas, stroke, 'stroke-width': GOAL_WIDTH };
    return [
      svgElement(document, 'line', { ...dash, x1: -half, x2: DASH - half }),
      svgElement(document, 'line', { ...dash, x1: half - DASH, x2: half }),
      svgElement(document, 'path', diamond),
    ];
  }
  return [line({ 'stroke-width': 3.5 })];
}

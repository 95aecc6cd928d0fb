import type { LegendEntry, LegendShape } from '#lib/charts/legend.ts';
import { SUPPRESSED_SIGN } from '../cell-text.ts';
import { INK, PAPER } from './figure-style.ts';
import { svgNode, type Attributes } from './svg-node.ts';

type Part = readonly [name: 'path' | 'rect' | 'text', look: Attributes, ...words: string[]];
type Shape = { readonly width: number; readonly parts: (entry: LegendEntry) => readonly Part[] };

const MARK = 13;
const LINE = 26;
const [GRAIN, GRAIN_HEIGHT] = [11, 15];
const HATCH = 20;
const BORDER = 1.2;

/** A filled shape of a mean. */
const filled = (d: string): Shape => ({
  width: MARK,
  parts: ({ color }) => [['path', { d, fill: color }]],
});

/** A line of a look of its own from left to right. */
const line = (look: Attributes, width = LINE): Shape => ({
  width,
  parts: ({ color }) => [['path', { d: `M0,0H${width}`, fill: 'none', stroke: color, ...look }]],
});

/** An area, filled or an outline, with its border inside its size. */
const area = (
  width: number,
  height: number,
  { hollow = false, rx = 0, dash = '' } = {},
): Shape => ({
  width,
  parts: ({ color, border }) => {
    const stroke = hollow ? color : border;
    const inset = stroke ? BORDER / 2 : 0;
    const box = { x: inset, y: inset - height / 2, rx, fill: hollow ? PAPER : color };
    const size = { width: width - 2 * inset, height: height - 2 * inset };
    const line = stroke ? { stroke, 'stroke-width': BORDER } : {};
    const look = dash === '' ? line : { ...line, 'stroke-dasharray': dash };
    return [['rect', { ...box, ...size, ...look }]];
  },
});

const circle = (radius: number) => {
  const arc = `a${radius},${radius},0,1,1,`;
  return `M${MARK / 2 - radius},0${arc}${2 * radius},0${arc}${-2 * radius},0Z`;
};

const ring = { d: circle(4.7), fill: PAPER, 'stroke-width': 2 };
const diamond = { d: 'M11,0L17,-6L23,0L17,6Z', fill: PAPER, 'stroke-width': 1.8 };
const thin = { fill: 'none', 'stroke-width': 1.4 };
const BROKEN = { 'stroke-dasharray': '1.5 2' };
const chip = { x: 6, y: -6, width: 8, height: 12, fill: PAPER };
const sign = { x: 10, y: 4, 'font-size': 12, 'text-anchor': 'middle', fill: INK };

/** Every shape that a chart's legend knows, from x = 0 to its width around y = 0. */
const SHAPES: Readonly<Record<LegendShape, Shape>> = {
  'triangle-up': filled('M0,5.6H13L6.5,-5.6Z'),
  diamond: {
    width: MARK,
    parts: ({ color }) => [
      [
        'path',
        { d: 'M6.5,-6L12.5,0L6.5,6L0.5,0Z', fill: color, stroke: INK, 'stroke-width': BORDER },
      ],
    ],
  },
  'triangle-down': filled('M0,-5.6H13L6.5,5.6Z'),
  circle: filled(circle(5.7)),
  ring: { width: MARK, parts: ({ color }) => [['path', { ...ring, stroke: color }]] },
  undecided: {
    width: MARK,
    parts: ({ color }) => [['path', { ...ring, stroke: color, 'stroke-dasharray': '3.2 1.4' }]],
  },
  square: area(12, 12),
  outline: area(12, 12, { hollow: true }),
  dashed: area(12, 12, { hollow: true, dash: '3 2' }),
  grain: area(GRAIN, GRAIN_HEIGHT, { rx: GRAIN / 2 }),
  'hollow-grain': area(GRAIN, GRAIN_HEIGHT, { rx: GRAIN / 2, hollow: true }),
  line: line({ 'stroke-width': 3.5 }),
  dotted: line({ 'stroke-width': 2.4, 'stroke-dasharray': '2 4', 'stroke-linecap': 'round' }),
  'vertical-dots': line({ d: 'M2,-7V7', 'stroke-width': 2, 'stroke-dasharray': '2 3' }, 4),
  plan: {
    width: 34,
    parts: ({ color: stroke }) => [
      ['path', { d: 'M0,0H8M26,0H34', fill: 'none', stroke, 'stroke-width': 1.8 }],
      ['path', { ...diamond, stroke }],
    ],
  },
  cross: {
    width: MARK,
    parts: ({ color: stroke }) => [
      ['path', { d: 'M2.5,-4L10.5,4M10.5,-4L2.5,4', fill: 'none', stroke, 'stroke-width': 2.6 }],
    ],
  },
  bar: {
    width: HATCH,
    parts: ({ color }) => [['rect', { y: -4, width: HATCH, height: 8, rx: 4, fill: color }]],
  },
  moved: {
    width: HATCH,
    parts: ({ color: stroke }) => [
      ['path', { ...thin, d: 'M0,0a4,4,0,1,1,8,0a4,4,0,1,1,-8,0Z', stroke, ...BROKEN }],
      ['path', { ...thin, d: 'M9,0H19M15,-3.5L19,0L15,3.5', stroke }],
    ],
  },
  stripes: {
    width: HATCH,
    parts: ({ color: stroke, border }) => [
      ['rect', { y: -5, width: HATCH, height: 10, fill: PAPER, ...(border ? { stroke } : {}) }],
      ['path', { ...thin, d: 'M0,2L6,-5M3,5L13,-5M10,5L20,-5M17,5L20,2', stroke }],
    ],
  },
  hatch: {
    width: HATCH,
    parts: ({ color }) => [
      ['rect', { y: -6, width: HATCH, height: 12, fill: '#f2f2f2' }],
      ['path', { d: 'M0,3L9,-6M3,6L15,-6M9,6L20,-5M15,6L20,1', fill: 'none', stroke: color }],
      ['rect', chip],
      ['text', sign, SUPPRESSED_SIGN],
    ],
  },
};

/** The width of an entry's shape in px. */
export const shapeWidth = ({ shape }: LegendEntry): number => SHAPES[shape].width;

/** The shape of an entry in its colours. */
export function legendShape(document: Document, entry: LegendEntry): SVGElement {
  const parts = SHAPES[entry.shape].parts(entry);
  const nodes = parts.map(([name, look, ...words]) => svgNode(document, name, look, words));
  return svgNode(document, 'g', {}, nodes);
}

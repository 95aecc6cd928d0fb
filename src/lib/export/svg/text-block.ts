import type { TextStyle } from './figure-style.ts';
import { svgNode } from './svg-node.ts';

/** Part of a figure, drawn from 0, 0 downwards. */
export type Block = { readonly element: SVGElement; readonly height: number };

/** Where in its line a letter stands: the share of the em above the baseline. */
const ASCENT = 0.88;

export const lineHeight = ({ size, leading }: TextStyle): number => size * leading;

/** The baseline of the first line of a block. */
export const baseline = (style: TextStyle): number =>
  (lineHeight(style) - style.size) / 2 + style.size * ASCENT;

/** Lines of one style below each other, their left edge at `x`. */
export function textBlock(
  document: Document,
  lines: readonly string[],
  style: TextStyle,
  { fill, x = 0 }: { readonly fill: string; readonly x?: number },
): Block {
  const texts = lines.map((line, index) => {
    const y = baseline(style) + index * lineHeight(style);
    return svgNode(document, 'text', { x, y }, [line]);
  });
  const attributes = { fill, 'font-size': style.size, 'font-weight': style.weight };
  return {
    element: svgNode(document, 'g', attributes, texts),
    height: lines.length * lineHeight(style),
  };
}

/** Blocks below each other; each says how far it stays from the one above. */
export function stackBlocks(
  document: Document,
  blocks: readonly { readonly gap: number; readonly block: Block | null }[],
  { x, y }: { readonly x: number; readonly y: number },
): Block {
  let bottom = y;
  const placed = blocks.flatMap(({ gap, block }) => {
    if (block === null) return [];
    const top = bottom + gap;
    bottom = top + block.height;
    const transform = `translate(${x},${Math.round(top * 100) / 100})`;
    return [svgNode(document, 'g', { transform }, [block.element])];
  });
  return { element: svgNode(document, 'g', {}, placed), height: bottom };
}

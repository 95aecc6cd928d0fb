import { captionLines } from '../caption-lines.ts';
import { breakLines } from './break-lines.ts';
import type { TableDocument } from '../figure-document.ts';
import { INK_3, SMALL } from './figure-style.ts';
import { svgNode } from './svg-node.ts';
import { stackBlocks, textBlock, type Block } from './text-block.ts';
import { textWidth } from './text-width.ts';

const GAP = 14;

/** 注, 出典 and n under a figure, each with its name in a column at the left. */
export function sourceBlock(document: Document, figure: TableDocument, width: number): Block {
  const lines = captionLines(figure);
  const x = Math.max(...lines.map(({ label }) => textWidth(label, SMALL.size))) + GAP;
  const blocks = lines.map(({ label, text }) => {
    const words = breakLines(text, width - x, SMALL);
    const name = textBlock(document, [label], SMALL, { fill: INK_3 });
    const body = textBlock(document, words, SMALL, { fill: INK_3, x });
    const element = svgNode(document, 'g', {}, [name.element, body.element]);
    return { gap: 0, block: { element, height: body.height } };
  });
  return stackBlocks(document, blocks, { x: 0, y: 0 });
}

import { balanceLines } from './break-lines.ts';
import { marksOf } from '../caption-lines.ts';
import type { TableDocument } from '../figure-document.ts';
import { INK, KEY, MARK, TITLE } from './figure-style.ts';
import { svgNode } from './svg-node.ts';
import { baseline, lineHeight, textBlock, type Block } from './text-block.ts';
import { textWidth } from './text-width.ts';

const GAP = 10;
const PADDING = 7;

/** 図番号 and finding, with the marks in frames at the right end of the line. */
export function headingBlock(document: Document, figure: TableDocument, width: number): Block {
  const { number, title } = figure.caption;
  const marks = marksOf(figure);
  const widths = marks.map((mark) => textWidth(mark, MARK.size, MARK.weight) + 2 * PADDING);
  const reserved = widths.reduce((sum, each) => sum + each + GAP, 0);
  const left = textWidth(number, TITLE.size, TITLE.weight) + GAP;
  const lines = balanceLines(title, width - left - reserved, TITLE);
  const words = textBlock(document, lines, TITLE, { fill: INK, x: left });
  const label = textBlock(document, [number], TITLE, { fill: KEY });
  const frames = marks.map((mark, index) => {
    const further = widths.slice(index).reduce((sum, each) => sum + each + GAP, -GAP);
    return frame(document, mark, { x: width - further, width: widths[index] ?? 0 });
  });
  const element = svgNode(document, 'g', {}, [label.element, words.element, ...frames]);
  return { element, height: words.height };
}

function frame(
  document: Document,
  mark: string,
  { x, width }: { readonly x: number; readonly width: number },
): SVGGElement {
  const height = lineHeight(MARK);
  const top = (lineHeight(TITLE) - height) / 2;
  const box = { x: x + 0.5, y: top, width: width - 1, height, fill: 'none', stroke: INK };
  const text = {
    x: x + width / 2,
    y: top + baseline(MARK),
    'text-anchor': 'middle',
    'font-size': MARK.size,
    'font-weight': MARK.weight,
  };
  return svgNode(document, 'g', {}, [
    svgNode(document, 'rect', box),
    svgNode(document, 'text', text, [mark]),
  ]);
}

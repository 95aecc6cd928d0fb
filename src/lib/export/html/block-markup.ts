import type { ReportBlock, ReportDocument } from '../report/report-document.ts';
import { blockId } from './contents-markup.ts';
import { figureMarkup, numberedTableMarkup } from './figure-markup.ts';
import { markup, paragraphs, type Markup } from './markup.ts';
import { tableMarkup } from './table-markup.ts';

function heading({ level, number, text }: Extract<ReportBlock, { kind: 'heading' }>, id: string) {
  const words = markup`${number !== null && markup`<span class="number">${number}</span> `}${text}`;
  return level === 1
    ? markup`<h2 id="${id}">${words}</h2> `
    : markup`<h3 id="${id}">${words}</h3> `;
}

/** One block as HTML; a figure's heading stands one level below the heading before it. */
function blockMarkup(block: ReportBlock, id: string, level: number): Markup {
  switch (block.kind) {
    case 'cover':
    case 'contents':
    case 'table-rest':
      return markup``;
    case 'heading':
      return heading(block, id);
    case 'paragraph':
      return markup`${paragraphs(block.text)}`;
    case 'list':
      return markup`<ul>
        ${block.items.map((item) => markup`<li>${item}</li> `)}
      </ul> `;
    case 'facts':
      return markup`<div class="scroll" tabindex="0" role="region" aria-label="${block.label}">
        ${tableMarkup(block.table)}
      </div> `;
    case 'figure':
      return figureMarkup(block.figure, { id, level });
    case 'table':
      return numberedTableMarkup(block.table, { id, level });
  }
}

/** Every block in its order; cover and contents are said once, at the head of the page. */
export function blocksMarkup({ blocks }: ReportDocument): readonly Markup[] {
  let level = 2;
  return blocks.map((block, at) => {
    if (block.kind === 'heading') level = block.level + 1;
    return blockMarkup(block, blockId(at), level + 1);
  });
}

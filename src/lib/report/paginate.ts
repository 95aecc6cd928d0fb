import type { ReportBlock, ReportDocument } from '#lib/export/report/report-document.ts';
import { blockHeight, PAGE, spaceAbove } from './block-height.ts';
import { leastOf, mayBreak, splitBlock } from './split-block.ts';

/** A chapter begins on a new page where more than this share of the page is full. */
const FULL = 0.6;

const isAlone = ({ kind }: ReportBlock) => kind === 'cover' || kind === 'contents';
const isChapter = (block: ReportBlock) => block.kind === 'heading' && block.level === 1;

/** How much must fit on the page for a block to begin there: of a heading, what follows it too. */
function neededFor(blocks: readonly ReportBlock[]): number {
  const [block, next] = blocks;
  if (!block) return 0;
  const own = blockHeight(block);
  if (mayBreak(block)) return Math.min(own, leastOf(block));
  if (block.kind !== 'heading' || !next || isAlone(next)) return own;
  return own + spaceAbove(next) + neededFor(blocks.slice(1));
}

/**
 * The blocks of a document on pages of paper: for each page, the index of its first block. Heights
 * are estimated and nothing is measured, so that a browser and a terminal turn the page at the same
 * place. A heading stays with what follows it, a chapter begins a new page where the one before is
 * mostly full, cover and contents have pages of their own. Lists, tables without number and tables
 * as long as a page go on overleaf, as blocks of their own; nothing else is broken.
 */
export function paginate(blocks: readonly ReportBlock[]): Pick<ReportDocument, 'blocks' | 'pages'> {
  const placed: ReportBlock[] = [];
  const pages: number[] = [];
  const waiting = [...blocks];
  let used = 0;
  for (let block = waiting[0]; block; block = waiting[0]) {
    const previous = placed.at(-1);
    const above = spaceAbove(block);
    const turns =
      !previous ||
      used >= PAGE.height ||
      isAlone(block) ||
      isAlone(previous) ||
      (isChapter(block) && previous.kind !== 'heading' && used > FULL * PAGE.height) ||
      used + above + neededFor(waiting) > PAGE.height;
    const top = turns ? 0 : used + above;
    const fits = top + blockHeight(block) <= PAGE.height;
    const split = fits ? null : splitBlock(block, PAGE.height - top);
    if (turns) pages.push(placed.length);
    waiting.shift();
    placed.push(split?.[0] ?? block);
    if (split) waiting.unshift(split[1]);
    used = split ? PAGE.height : top + blockHeight(block);
  }
  return { blocks: placed, pages };
}

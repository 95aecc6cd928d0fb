import type { ReportBlock, ReportDocument } from '#lib/export/report/report-document.ts';
import { blockHeight, PAGE, spaceAbove } from './block-height.ts';

/** A chapter begins on a new page where more than this share of the page is full. */
const FULL = 0.6;
/** Of what may break, so much stands under its heading at least: three lines. */
const LEAST = 54;

const isAlone = ({ kind }: ReportBlock) => kind === 'cover' || kind === 'contents';
const isChapter = (block: ReportBlock) => block.kind === 'heading' && block.level === 1;
const mayBreak = ({ kind }: ReportBlock) =>
  kind === 'paragraph' || kind === 'list' || kind === 'facts';

/** How much must fit on the page for a block to begin there: of a heading, what follows it too. */
function neededFor(blocks: readonly ReportBlock[], at: number): number {
  const block = blocks[at];
  if (!block) return 0;
  const own = blockHeight(block);
  const next = blocks[at + 1];
  if (block.kind !== 'heading' || !next || isAlone(next)) return own;
  const following = neededFor(blocks, at + 1);
  const kept = mayBreak(next) ? Math.min(following, LEAST) : following;
  return own + spaceAbove(next) + kept;
}

/**
 * For each page of paper, the index of its first block. Heights are estimated and nothing is
 * measured, so that a browser and a terminal turn the page at the same place. No block is broken but
 * one that is longer than a page; a heading stays with what follows it; a chapter begins a new page
 * where the one before is mostly full; cover and contents have pages of their own.
 */
export function paginate({ blocks }: Pick<ReportDocument, 'blocks'>): number[] {
  const pages: number[] = [];
  let used = 0;
  for (const [at, block] of blocks.entries()) {
    const previous = blocks[at - 1];
    const above = spaceAbove(block);
    const turns =
      !previous ||
      isAlone(block) ||
      isAlone(previous) ||
      (isChapter(block) && used > FULL * PAGE.height) ||
      used + above + neededFor(blocks, at) > PAGE.height;
    if (turns) pages.push(at);
    used = turns ? blockHeight(block) : used + above + blockHeight(block);
    // What is longer than a page ends on a later one.
    if (used > PAGE.height) used %= PAGE.height;
  }
  return pages;
}

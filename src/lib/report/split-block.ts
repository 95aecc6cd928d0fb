import type { ReportBlock } from '#lib/export/report/report-document.ts';
import { blockHeight } from './block-height.ts';
import { onceEach } from './once-each.ts';

type Breaking = Extract<ReportBlock, { kind: 'list' | 'facts' }>;

/** So many items or rows stand together at least, before and after a page is turned. */
const FEWEST = { list: 2, facts: 4 } as const;

/** What may go on overleaf: lists, and tables that carry no number. */
export const mayBreak = (block: ReportBlock): block is Breaking =>
  block.kind === 'list' || block.kind === 'facts';

const piecesOf = (block: Breaking): number =>
  block.kind === 'list' ? block.items.length : block.table.rows.length;

/** From a row or item to another; a table keeps its header. */
function cut(block: Breaking, from: number, to: number, id: string): Breaking {
  if (block.kind === 'list') return { ...block, id, items: block.items.slice(from, to) };
  return { ...block, id, table: { ...block.table, rows: block.table.rows.slice(from, to) } };
}

type Split = readonly [Breaking, Breaking] | null;

/** Where each block was split, by the room there was: its halves stay the same. */
const splitsOf = onceEach((_: ReportBlock) => new Map<number, Split>());

/** As much of a list or a table as fits into so much room, and the rest; `null` where too little does. */
export function splitBlock(block: ReportBlock, room: number): Split {
  const splits = splitsOf(block);
  const known = splits.get(room);
  if (known !== undefined) return known;
  const split = halves(block, room);
  splits.set(room, split);
  return split;
}

function halves(block: ReportBlock, room: number): Split {
  if (!mayBreak(block)) return null;
  const pieces = piecesOf(block);
  const fewest = FEWEST[block.kind];
  for (let fitting = pieces - fewest; fitting >= fewest; fitting -= 1) {
    const first = cut(block, 0, fitting, block.id);
    if (blockHeight(first) <= room) return [first, cut(block, fitting, pieces, `${block.id}-next`)];
  }
  return null;
}

/** How much of a list or a table must stand where it begins: its first rows, or all of it. */
export const leastOf = onceEach((block: Breaking): number => {
  const fewest = FEWEST[block.kind];
  return blockHeight(piecesOf(block) < 2 * fewest ? block : cut(block, 0, fewest, block.id));
});

import type { ReportBlock } from '#lib/export/report/report-document.ts';
import type { TableBlock } from '#lib/export/report/table-piece.ts';
import { blockHeight, PAGE } from './block-height.ts';

type Breaking = Extract<ReportBlock, { kind: 'list' | 'facts' }> | TableBlock;

/** So many items or rows stand together at least, before and after a page is turned. */
const FEWEST = { list: 2, facts: 4, table: 4, 'table-rest': 4 } as const;

/** A longer table leaves no room on its page for the headings above it. */
const LONG = 0.9;

/** What may go on overleaf: lists, tables that carry no number, and any table as long as a page. */
export const mayBreak = (block: ReportBlock): block is Breaking =>
  block.kind === 'list' ||
  block.kind === 'facts' ||
  block.kind === 'table-rest' ||
  (block.kind === 'table' && blockHeight(block) > LONG * PAGE.height);

const isNumbered = (block: Breaking): block is TableBlock =>
  block.kind === 'table' || block.kind === 'table-rest';

function piecesOf(block: Breaking): number {
  if (block.kind === 'list') return block.items.length;
  if (!isNumbered(block)) return block.table.rows.length;
  return block.rows ? block.rows.to - block.rows.from : block.table.table.rows.length;
}

/** The first rows or items; a table keeps its header. */
function head(block: Breaking, count: number): Breaking {
  if (block.kind === 'list') return { ...block, items: block.items.slice(0, count) };
  if (isNumbered(block)) {
    const from = block.rows?.from ?? 0;
    return { ...block, rows: { from, to: from + count } };
  }
  return { ...block, table: { ...block.table, rows: block.table.rows.slice(0, count) } };
}

/** The others; of a numbered table as a block that says whose they are. */
function rest(block: Breaking, count: number): Breaking {
  if (isNumbered(block)) {
    const { from, to } = block.rows ?? { from: 0, to: block.table.table.rows.length };
    return { kind: 'table-rest', table: block.table, rows: { from: from + count, to } };
  }
  const id = `${block.id}-next`;
  if (block.kind === 'list') return { ...block, id, items: block.items.slice(count) };
  return { ...block, id, table: { ...block.table, rows: block.table.rows.slice(count) } };
}

/**
 * As much of a list or a table as fits into so much room, and the rest; `null` where too little does,
 * and for what may not be broken.
 */
export function splitBlock(block: ReportBlock, room: number): readonly [Breaking, Breaking] | null {
  if (!mayBreak(block)) return null;
  const pieces = piecesOf(block);
  const fewest = FEWEST[block.kind];
  for (let fitting = pieces - fewest; fitting >= fewest; fitting -= 1) {
    const first = head(block, fitting);
    if (blockHeight(first) <= room) return [first, rest(block, fitting)];
  }
  return null;
}

/** How much of a list or a table must stand where it begins: its first rows, or all of it. */
export function leastOf(block: Breaking): number {
  const fewest = FEWEST[block.kind];
  return blockHeight(piecesOf(block) < 2 * fewest ? block : head(block, fewest));
}

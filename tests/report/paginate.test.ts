import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportBlock, ReportTable } from '#lib/export/report/report-document.ts';
import { tablePiece, withoutPages, type TableBlock } from '#lib/export/report/table-piece.ts';
import { blockHeight, PAGE, spaceAbove } from '#lib/report/block-height.ts';
import { paginate } from '#lib/report/paginate.ts';

const chapter = (text: string): ReportBlock => ({
  ...{ kind: 'heading', id: text, level: 1, number: '1', text },
});
const section = (text: string): ReportBlock =>
  ({ ...chapter(text), kind: 'heading', level: 2 }) as ReportBlock;
/** A paragraph of so many lines. */
const lines = (count: number): ReportBlock => ({
  ...{ kind: 'paragraph', id: `p${count}`, text: Array(count).fill('本文').join('\n') },
});
const list = (items: number): ReportBlock => ({
  ...{ kind: 'list', id: `l${items}`, items: Array<string>(items).fill('注意') },
});

/** A table of so many rows with a line of 注 and one of 出典. */
const numberedTable = (rows: number): ReportTable => ({
  ...{ id: `t${rows}`, name: '表', locale: 'ja', marking: null, fictional: false },
  definition: { metric: 'training.courses', title: '', description: '', formula: '' },
  caption: { number: '表1', title: '研修ごとの受講', subtitle: '人', note: '注', source: '記録' },
  fileName: { city: '', document: '', date: '2026-10-02' },
  table: {
    columns: [{ header: '研修' }, { header: '人数', isNumeric: true }],
    rows: Array.from({ length: rows }, (_, at) => [`研修${at + 1}`, at]),
  },
});
const numbered = (rows: number): ReportBlock => ({ kind: 'table', table: numberedTable(rows) });
const isTable = (block: ReportBlock): block is TableBlock =>
  block.kind === 'table' || block.kind === 'table-rest';

describe('pages of a report', () => {
  it('gives cover and contents pages of their own', () => {
    const { pages } = paginate([{ kind: 'cover' }, { kind: 'contents' }, chapter('一'), lines(2)]);
    expect(pages).toEqual([0, 1, 2]);
  });

  it('sets lines of 18 points and 2 beneath, five per cent generously', () => {
    // 3 × (18 + 2) × 1.05
    expect(blockHeight(lines(3))).toBeCloseTo(63, 9);
    expect(PAGE.height).toBeCloseTo((257 / 25.4) * 72, 9);
  });

  it('begins a chapter on a new page where more than 60 % of one is full, else not', () => {
    // A page holds 728.5 points: 20 lines are 420 (58 %), 22 are 462 (63 %).
    expect(paginate([chapter('一'), lines(18), chapter('二'), lines(2)]).pages).toEqual([0]);
    expect(paginate([chapter('一'), lines(22), chapter('二'), lines(2)]).pages).toEqual([0, 2]);
  });

  it('takes a heading along with what follows it', () => {
    const { pages } = paginate([lines(31), section('節'), lines(5)]);
    expect(pages).toEqual([0, 1]);
  });

  it('lets a list go on overleaf, never with a single item', () => {
    const { blocks, pages } = paginate([lines(20), list(30)]);
    expect(pages).toEqual([0, 2]);
    const items = blocks.map((block) => (block.kind === 'list' ? block.items.length : 0));
    expect(items[1]! + items[2]!).toBe(30);
    expect(Math.min(items[1]!, items[2]!)).toBeGreaterThanOrEqual(2);
    expect(blocks.map((block) => ('id' in block ? block.id : ''))).toEqual([
      'p20',
      'l30',
      'l30-next',
    ]);
  });

  it('lets a numbered table longer than a page go on, with its title on each page and 注 at its end', () => {
    const { blocks, pages } = paginate([lines(2), numbered(90), lines(3)]);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      ...['paragraph', 'table', 'table-rest', 'table-rest', 'paragraph'],
    ]);
    expect(pages).toEqual([0, 2, 3]);
    const pieces = blocks.flatMap((block) => (isTable(block) ? [tablePiece(block)] : []));
    expect(pieces.flatMap(({ shown }) => shown.rows)).toEqual(numberedTable(90).table.rows);
    expect(pieces.map(({ isContinued }) => isContinued)).toEqual([false, true, true]);
    expect(pieces.map(({ isLast }) => isLast)).toEqual([false, false, true]);
    // A row is 12.5 + 3, a header the same; of a page of 728.5: a title of 15, a room of 12 beneath,
    // all of it 5 % generous: 728.5 / 1.05 − 15 − 12 − 15.5 = 651.3, which is 42 rows.
    expect(pieces[1]?.shown.rows).toHaveLength(42);
    for (const block of blocks) expect(blockHeight(block)).toBeLessThanOrEqual(PAGE.height);
  });

  it('keeps a numbered table on one page where it fits on one', () => {
    const { blocks, pages } = paginate([lines(25), numbered(30)]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    expect(pages).toEqual([0, 1]);
    expect(blocks.flatMap(withoutPages)).toEqual(blocks);
  });

  it('is a whole table again where there are no pages', () => {
    const given = [lines(2), numbered(200), lines(3)];
    expect(paginate(given).blocks.flatMap(withoutPages)).toEqual(given);
  });

  const body = fc.oneof(
    fc.integer({ min: 1, max: 28 }).map(lines),
    fc.integer({ min: 1, max: 90 }).map(list),
    fc.integer({ min: 1, max: 150 }).map(numbered),
  );
  const anyPart = fc.oneof(
    body.map((block) => [block]),
    body.map((block) => [chapter('章'), block]),
    body.map((block) => [chapter('章'), section('節'), block]),
  );

  it('rise, begin with the first block, and hold what they can', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 12 }), (parts) => {
        const given = parts.flat();
        const { blocks, pages } = paginate(given);
        expect(pages[0]).toBe(0);
        expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
        for (const [at, from] of pages.entries()) {
          const on = blocks.slice(from, pages[at + 1]);
          const height = on.reduce(
            (sum, block, index) => sum + blockHeight(block) + (index > 0 ? spaceAbove(block) : 0),
            0,
          );
          expect(on.length === 1 || height <= PAGE.height + 1e-6).toBe(true);
          // No heading is the last on its page, but at the end of the report.
          expect(on.at(-1)?.kind === 'heading' && at < pages.length - 1).toBe(false);
        }
        const items = (of: readonly ReportBlock[]) =>
          of.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 0), 0);
        expect(items(blocks)).toBe(items(given));
        const rows = (of: readonly ReportBlock[]) =>
          of.flatMap((block) => (isTable(block) ? tablePiece(block).shown.rows : []));
        expect(rows(blocks)).toEqual(rows(given));
      }),
    );
  });
});

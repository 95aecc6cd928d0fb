import type { ExportTable } from '../figure-document.ts';
import type { ReportBlock, ReportTable } from './report-document.ts';

/** A block with rows of a numbered table: where it begins, or where it goes on overleaf. */
export type TableBlock = Extract<ReportBlock, { kind: 'table' | 'table-rest' }>;

/** What of a numbered table stands on one page. */
export type TablePiece = {
  readonly table: ReportTable;
  readonly shown: ExportTable;
  /** 「（続き）」 stands in its caption. */
  readonly isContinued: boolean;
  /** 注 and 出典 stand beneath it. */
  readonly isLast: boolean;
};

/** The rows of a table that stand in a block: all of them, unless it is longer than a page. */
export function tablePiece({ kind, table, rows }: TableBlock): TablePiece {
  const all = table.table.rows;
  const { from, to } = rows ?? { from: 0, to: all.length };
  return {
    table,
    shown: { ...table.table, rows: all.slice(from, to) },
    isContinued: kind === 'table-rest',
    isLast: to === all.length,
  };
}

/** A block as it stands where no page is turned: a table as a whole, and nothing of it again. */
export function withoutPages(block: ReportBlock): readonly ReportBlock[] {
  if (block.kind === 'table-rest') return [];
  return [block.kind === 'table' ? { kind: 'table', table: block.table } : block];
}

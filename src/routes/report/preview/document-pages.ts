import type { ReportPart } from '#lib/domain/report/report.ts';
import type { ReportBlock, ReportDocument } from '#lib/export/report/report-document.ts';

/** A page of paper: its number from 1, and what stands on it. */
export type DocumentPage = { readonly number: number; readonly blocks: readonly ReportBlock[] };

/** The pages of a document, where it says that they begin. */
export function pagesOf({ blocks, pages }: ReportDocument): DocumentPage[] {
  return pages.map((first, at) => ({
    number: at + 1,
    blocks: blocks.slice(first, pages[at + 1] ?? blocks.length),
  }));
}

/** What a block is called in the document; `null` for the cover and the contents. */
export function blockId(block: ReportBlock): string | null {
  switch (block.kind) {
    case 'cover':
    case 'contents':
      return null;
    case 'figure':
      return block.figure.id;
    case 'table':
      return block.table.id;
    case 'table-rest':
      return `${block.table.id}-next`;
    default:
      return block.id;
  }
}

/** The part of the report that a block comes from: blocks are called after it, and counted. */
export function partOfBlock(block: ReportBlock, parts: readonly ReportPart[]): string | null {
  const id = blockId(block);
  if (id === null) return parts.find(({ kind }) => kind === 'cover')?.id ?? null;
  const own = parts.filter((part) => id === part.id || id.startsWith(`${part.id}-`));
  return own.toSorted((a, b) => b.id.length - a.id.length)[0]?.id ?? null;
}

/** The page on which a part begins, from 0; `null` where it is not in the document. */
export function pageOfPart(
  document: ReportDocument,
  parts: readonly ReportPart[],
  part: string,
): number | null {
  const at = document.blocks.findIndex((block) => partOfBlock(block, parts) === part);
  if (at === -1) return null;
  return document.pages.filter((first) => first <= at).length - 1;
}

/** The headings of a document with the pages they stand on, for 目次. */
export function contentsOf({ blocks, pages }: ReportDocument) {
  return blocks.flatMap((block, at) =>
    block.kind === 'heading'
      ? [{ ...block, page: pages.filter((first) => first <= at).length }]
      : [],
  );
}

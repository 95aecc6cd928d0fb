import type { ReportBlock, ReportDocument } from '#lib/export/report/report-document.ts';

/**
 * Letters that typefaces of office PCs may lack: beyond the basic plane (𠮷, emoji), of private use
 * (外字), variation selectors, and what is no letter at all.
 */
const UNUSUAL = /[\u{10000}-\u{10ffff}\p{Co}\p{Cn}\ufe00-\ufe0f]/gu;

function textsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'cover':
    case 'contents':
    case 'table-rest':
      return [];
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.table.rows.flat().filter((cell) => typeof cell === 'string');
    case 'figure':
    case 'table': {
      const { caption, table } = block.kind === 'figure' ? block.figure : block.table;
      const { title, subtitle, note = '', source } = caption;
      const cells = table.rows.flat().filter((cell) => typeof cell === 'string');
      return [title, subtitle, note, source, ...cells];
    }
  }
}

/** The letters of a document that its typeface may not have, each once. */
export function unusualLetters({
  title,
  subtitle,
  issuer,
  blocks,
}: Pick<ReportDocument, 'title' | 'subtitle' | 'issuer' | 'blocks'>): string[] {
  const texts = [title, subtitle, issuer, ...blocks.flatMap(textsOf)];
  return [...new Set(texts.flatMap((text) => text.match(UNUSUAL) ?? []))];
}

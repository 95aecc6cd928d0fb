import type { ReportBlock } from '#lib/export/report/report-document.ts';
import type { Composition } from './document-blocks.ts';

export async function overviewBlocks(
  id: string,
  level: 1 | 2,
  { source }: Composition,
): Promise<ReportBlock[]> {
  const { words } = source.context;
  return [{ kind: 'heading', id, level, number: null, text: words.report.overview }];
}

import type { ExportTable } from '#lib/export/figure-document.ts';
import type { ReportBlock } from '#lib/export/report/report-document.ts';
import { inYearStyle } from './year-style.ts';
import type { Composition } from './document-blocks.ts';

/** A fact with what it says; one that says nothing is left out. */
export type Fact = readonly [name: string, content: string | null];

/** A table of facts without number: names and what they say, years as the report writes them. */
export function factsBlock(
  id: string,
  label: string,
  facts: readonly Fact[],
  { report, source }: Composition,
): ReportBlock {
  const { fact, content } = source.context.words.report.facts;
  const rows = facts
    .filter(([, said]) => said !== null && said !== '')
    .map(([name, said]) => [name, inYearStyle(said ?? '', report.years)]);
  const table: ExportTable = { columns: [{ header: fact }, { header: content }], rows };
  return { kind: 'facts', id, label, table };
}

/** The heading of a section that carries no number. */
export const sectionHeading = (id: string, level: 1 | 2, text: string): ReportBlock => ({
  ...{ kind: 'heading', id, level, number: null, text },
});

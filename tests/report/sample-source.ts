/** The sample city's results as what reports are made of. */
import { JSDOM } from 'jsdom';
import type { FigurePart, Report } from '#lib/domain/report/report.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import { figureContext } from '#lib/figures/figure-context.ts';
import { composeReport } from '#lib/report/compose-report.ts';
import type { ComposedReport, ReportSource } from '#lib/report/composed-report.ts';
import { restoreRows, type Analysis } from '#lib/workspace/analysis.ts';

export const { document } = new JSDOM().window;

/** Composes a report in a document without a window. */
export const compose = (report: Report, source: ReportSource): Promise<ComposedReport> =>
  composeReport(report, source, { document, today: '2026-10-02', readRows: restoreRows });

/** Results with other rows of some metrics, under another threshold where one is named. */
export function sourceOf(
  analysis: Analysis,
  metrics: Partial<Analysis['metrics']> = {},
  minN: number = analysis.settings.min_n,
): ReportSource {
  const { workspace, as_of: asOf, marking } = analysis.settings;
  const all: Analysis['metrics'] = { ...analysis.metrics, ...metrics };
  const ask: Ask = (metric) => Promise.resolve(all[metric]);
  const context = figureContext(workspace, { minN, asOf, locale: 'ja' });
  return { ask, context, marking, engine: analysis.engine, files: analysis.files };
}

/** The part of a report that shows a figure of the catalogue. */
export function partOf(report: Report, figure: string): FigurePart {
  const found = report.parts.find(
    (part): part is FigurePart => part.kind === 'figure' && part.request.figure === figure,
  );
  if (!found) throw new Error(`report ${report.id}: no figure ${figure}`);
  return found;
}

/** The usual report of a workspace folder, with every other figure behind it, and the files it is written as, in one process. */
import { JSDOM } from 'jsdom';
import { ReportSchema, type Report } from '#lib/domain/report/report.ts';
import type { WriteOptions } from '#lib/export/report/report-document.ts';
import { FIGURES } from '#lib/figures/catalogue/figure-catalogue.ts';
import { composeReport } from '#lib/report/compose-report.ts';
import type { ComposedReport } from '#lib/report/composed-report.ts';
import { newReport } from '#lib/report/new-report.ts';
import { restoreRows, type Analysis } from '#lib/workspace/analysis.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';
import type { WorkspaceSource } from '#lib/workspace/reading/session-file.ts';
import type { OpenOptions } from '#lib/workspace/session.ts';
import { readWorkspace } from '../../../src/cli/read-workspace.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../src/cli/report-arguments.ts';
import { reportSource } from '../../../src/cli/report-source.ts';
import { writeFormat } from '../../../src/cli/write-format.ts';

export const SAMPLE = 'data/minori-city';

/** A dot in place of every picture: what is drawn is proven elsewhere, and drawing takes long. */
const DOT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);
export const quickly: WriteOptions = { rasterise: () => Promise.resolve(DOT) };

/** The usual report with every other figure of the product behind it. */
function withEveryFigure(report: Report): Report {
  const named = new Set(
    report.parts.map((part) => (part.kind === 'figure' ? part.request.figure : '')),
  );
  const others = FIGURES.filter(({ id }) => !named.has(id)).map(({ id }) => ({
    kind: 'figure',
    id: `every-${id}`,
    request: { figure: id, options: {} },
  }));
  const parts = report.parts.map((part) => ({ ...part, isIncluded: true }));
  return ReportSchema.parse({ ...report, parts: [...parts, ...others] });
}

export type Opened = {
  readonly analysis: Analysis;
  readonly compose: (date?: string) => Promise<ComposedReport>;
};

/** Opens the files and lets `use` compose the usual report of them; the engine is closed after. */
export async function withReport<Result>(
  files: readonly WorkspaceSource[],
  options: OpenOptions,
  use: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  const session = nativeSession();
  try {
    const analysis = await session.open(files, options);
    const source = reportSource({ session, analysis }, 'ja');
    const { document } = new JSDOM().window;
    const compose = (date: string = source.context.asOf ?? '2026-01-05') => {
      const report = withEveryFigure({ ...newReport('policy-appendix', source.context), date });
      return composeReport(report, source, { document, today: date, readRows: restoreRows });
    };
    return await use({ analysis, compose });
  } finally {
    await session.close();
  }
}

export const sampleFiles = (): Promise<WorkspaceSource[]> => readWorkspace(SAMPLE);

/** A report in every format, by the name of its file. */
export async function written(
  { document }: ComposedReport,
  formats: readonly ReportFormat[] = REPORT_FORMATS,
): Promise<Map<ReportFormat, Uint8Array>> {
  const files = new Map<ReportFormat, Uint8Array>();
  for (const format of formats) files.set(format, await writeFormat(format, document, quickly));
  return files;
}

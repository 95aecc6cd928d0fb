import type { Report } from '#lib/domain/report/report.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { ReportSource } from '#lib/report/composed-report.ts';
import { fitReport, newReport } from '#lib/report/new-report.ts';
import type { ReportArguments } from './report-arguments.ts';
import { say } from './terminal.ts';

/** What a report begins as where the workspace keeps none and none is named. */
const USUAL = 'policy-appendix';

/**
 * The report to be written: a new one where a template is named, the one named, the first one that
 * is kept, or a new one. `null` where the one named is not there; then it is said.
 */
export async function chooseReport(
  { reports }: WorkspaceFile,
  { template, report: id, locale }: ReportArguments,
  source: ReportSource,
): Promise<Report | null> {
  const begin = (name: Report['template']) => fitReport(newReport(name, source.context), source);
  if (template !== null) return begin(template);
  if (id === null) return reports[0] ?? begin(USUAL);
  const found = reports.find((one) => one.id === id) ?? null;
  const known = reports.map((one) => one.id).join(', ');
  if (found === null) say(catalogue(locale).cliReport.unknownReport(id, known));
  return found;
}

import type { Locale } from '#lib/i18n/locale.ts';
import { figureContext } from '#lib/figures/figure-context.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { ReportSource } from '#lib/report/composed-report.ts';
import type { OpenedWorkspace } from './in-workspace.ts';

/**
 * What a report is made of, from a workspace that is open: results that are there already, and
 * queries for what is asked about a group, all of them through the gate.
 */
export function reportSource(
  { session, analysis }: Omit<OpenedWorkspace, 'settings'>,
  locale: Locale,
): ReportSource {
  const { settings, engine, files } = analysis;
  const { workspace, min_n: minN, as_of: asOf, marking } = settings;
  const ask: Ask = async (metric, parameters = {}) =>
    Object.keys(parameters).length === 0
      ? analysis.metrics[metric]
      : (await session.query(metric, parameters)).rows;
  return {
    ask,
    context: figureContext(workspace, { minN, asOf, locale }),
    marking,
    engine,
    files,
  };
}

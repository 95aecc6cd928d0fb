import { isSameRequest, type FigureRequest } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import type { FigureTable } from '#lib/figures/figure.ts';
import type { ReportEntry } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { pageHref } from './navigation.ts';

/** A figure that may be put into a report: how it is asked for, and its data as they are seen. */
export type Reported = { readonly request: FigureRequest; readonly table: FigureTable };

/** Conditions of a page by the names that its address has for them. */
export type Conditions = Readonly<Record<string, string | number | null>>;

/** Conditions of a page as the options of its figure: those that are set, as text. */
export function requestOf(figure: string, conditions: Conditions = {}): FigureRequest {
  const set = Object.entries(conditions).filter(([, value]) => value !== null && value !== '');
  return { figure, options: Object.fromEntries(set.map(([name, value]) => [name, String(value)])) };
}

/** Whether the report that was edited last has the figure. */
const isIn = ({ settings }: Minori, request: FigureRequest): boolean =>
  settings.now.reports[0]?.parts.some(
    (part) => part.kind === 'figure' && part.isIncluded && isSameRequest(part.request, request),
  ) ?? false;

/** How a figure gets into the report that was edited last, or into a first one. */
export function reportEntry(
  minori: Minori,
  context: FigureContext,
  { request, table }: Reported,
): ReportEntry {
  const words = context.words.chrome.figure.report;
  return {
    isIn: isIn(minori, request),
    href: pageHref('report'),
    async add() {
      if (isIn(minori, request)) return words.already;
      const { withFigure } = await import('#lib/report/add-figure.ts');
      const { newReport } = await import('#lib/report/new-report.ts');
      const { seenOf } = await import('#lib/report/seen.ts');
      const seen = seenOf(table, context.asOf);
      await minori.settings.changeReports((now) => {
        const [first = newReport('policy-appendix', context), ...others] = now;
        return [withFigure(first, request, seen, context), ...others];
      });
      return isIn(minori, request) ? words.added : words.failed;
    },
  };
}

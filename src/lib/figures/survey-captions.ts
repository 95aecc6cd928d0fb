import type { Published } from '#lib/disclosure/published.ts';
import { isBandUndecided } from '#lib/domain/bands.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { dateRange } from '#lib/i18n/format.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { fictional, joined, type FigureContext } from './figure-context.ts';

/** 出典 of a survey round: its name, its dates, how many answered, and what else is said. */
export function surveySource(
  context: FigureContext,
  overall: Published<OverallRow> | undefined,
  fiscalYear: FiscalYear,
  more: string | null = null,
): string {
  const { words, workspace, locale } = context;
  const { sources } = words.pages;
  const round = workspace.rounds.find((r) => r.fiscalYear === fiscalYear);
  const period = dateRange(round?.start ?? null, round?.end ?? null, locale);
  const answers = sources.survey(
    workspace.sources.survey ?? sources.names.survey,
    period,
    overall?.respondents ?? null,
    overall?.response_rate ?? null,
  );
  return fictional(context, more === null ? answers : joined(context, [answers, more]));
}

/** Whom a figure of the survey speaks of: everybody with the coverage, or the group by its name. */
export function surveyPopulation(
  { words, workspace }: FigureContext,
  overall: Published<OverallRow> | undefined,
  fiscalYear: FiscalYear,
  group: string | null,
): string {
  if (group !== null) return group;
  const round = workspace.rounds.find((r) => r.fiscalYear === fiscalYear);
  return words.pages.subtitles.everybody(round?.coverage, overall?.population ?? null);
}

/** 注 on bands: the thresholds, who set them, and the items whose band is not decided. */
export function bandNotes(
  { words, workspace: { bands } }: FigureContext,
  items: readonly Published<ItemRow>[],
): string[] {
  const { notes } = words.pages;
  const undecided = items
    .filter((row) => isBandUndecided(row.ci_low, row.ci_high, bands))
    .map((row) => row.item);
  return [
    notes.bands(bands.definedBy, bands.low, bands.high),
    ...(undecided.length > 0 ? [notes.undecided(undecided)] : []),
  ];
}

/** 注 on suppression, where something is hidden. */
export function suppressionNotes(
  { words, minN }: FigureContext,
  items: readonly Published<ItemRow>[],
): string[] {
  const { notes } = words.pages;
  const hidden = items.some((row) => row.suppressed);
  const uncounted = items.filter((row) => !row.suppressed && row.count_1 === null);
  const noDistribution = uncounted.some((row) => row.top2_share === null);
  const isCollapsed = uncounted.some((row) => row.top2_share !== null);
  return [
    ...(hidden ? [notes.suppressed(minN)] : []),
    ...(noDistribution ? [notes.distributionHidden(2 * minN)] : []),
    ...(isCollapsed ? [words.itemsPage.collapsed(2 * minN)] : []),
  ];
}

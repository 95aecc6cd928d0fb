import type { Published } from '#lib/disclosure/published.ts';
import { MIN_N_RELIABILITY } from '#lib/domain/thresholds.ts';
import { decimal, integer } from '#lib/i18n/format.ts';
import type { ItemAnalysisRow } from '#lib/metrics/engagement-item-analysis.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { ReliabilityRow } from '#lib/metrics/engagement-reliability.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import { surveySource } from '../survey-captions.ts';
import { cellsOf, refusalReason, type TableFigure } from '../table-figure.ts';

/** The scale that holds every item. */
const ALL_ITEMS = 'all';

/** 詳しい統計: α with Feldt's interval, ω and the relations inside each scale. METHODS §4. */
export function reliabilityTable(
  rows: readonly Published<ReliabilityRow>[],
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): TableFigure | null {
  const [first] = rows;
  if (!first) return null;
  const { words, workspace, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.driversPage;
  const value = (of: number) => decimal(of, 2, locale);
  const count = (of: number) => integer(of, locale);
  const nameOf = (scale: string) =>
    scale === ALL_ITEMS
      ? t.wholeScale
      : (workspace.instrument.levels.find(({ level }) => String(level) === scale)?.label ?? scale);
  return {
    id: 'reliability',
    metric: 'engagement.reliability',
    title: titles.reliability,
    subtitle: subtitles.reliability(first.fiscal_year),
    note: joined(context, [notes.alphaInterval, notes.alpha]),
    source: surveySource(context, overall, first.fiscal_year),
    table: {
      columns: [
        { header: t.scale },
        { header: t.items, format: count },
        { header: t.alpha, format: value, isStrong: true },
        { header: t.low, format: value },
        { header: t.high, format: value },
        { header: t.omega, format: value },
        { header: t.interItem, format: value },
        { header: t.spearmanBrown, format: value },
        { header: words.pages.tables.n, format: count },
        { header: t.reason },
      ],
      rows: rows.map((row) => [
        nameOf(row.scale),
        row.items,
        ...cellsOf(row, [
          row.alpha,
          row.ci_low,
          row.ci_high,
          row.omega,
          row.inter_item_r,
          row.spearman_brown,
          row.n,
        ]),
        refusalReason(context, row.refusal, MIN_N_RELIABILITY),
      ]),
    },
  };
}

/** 詳しい統計: each item against the rest of the scale, and α without it. METHODS §4. */
export function itemAnalysisTable(
  rows: readonly Published<ItemAnalysisRow>[],
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): TableFigure | null {
  const [first] = rows;
  if (!first) return null;
  const { words, workspace, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.driversPage;
  const value = (of: number) => decimal(of, 2, locale);
  return {
    id: 'item-analysis',
    metric: 'engagement.item_analysis',
    title: titles.itemAnalysis,
    subtitle: subtitles.itemAnalysis(first.fiscal_year),
    note: joined(context, [notes.rest]),
    source: surveySource(context, overall, first.fiscal_year),
    table: {
      columns: [
        { header: words.pages.tables.item },
        { header: t.rest, format: value, isStrong: true },
        { header: t.alphaDeleted, format: value },
        { header: words.pages.tables.n, format: (count) => integer(count, locale) },
      ],
      rows: rows.map((row) => [
        workspace.instrument.items[row.item - 1]?.label ?? String(row.item),
        ...cellsOf(row, [row.item_rest_r, row.alpha_if_deleted, row.n]),
      ]),
    },
  };
}

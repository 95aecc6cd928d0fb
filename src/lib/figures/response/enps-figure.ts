import { enpsBar } from '#lib/charts/enps-bar.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { MIN_N_RELIABILITY } from '#lib/domain/thresholds.ts';
import { recommendationFinding } from '#lib/findings/response-findings.ts';
import { integer, integerDifference } from '#lib/i18n/format.ts';
import type { EnpsRow } from '#lib/metrics/engagement-enps.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { surveySource } from '../survey-captions.ts';
import { enpsBars } from '../native/response-natives.ts';
import { cellsOf } from '../table-figure.ts';

/** Recommendation of one round, where the question from 0 to 10 was asked. METHODS §11. */
export function enpsFigure(
  row: Published<EnpsRow> | undefined,
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): Figure | null {
  const { words, locale } = context;
  const finding = recommendationFinding(row);
  if (!finding || !row) return null;
  const { subtitles, notes, tables: t } = words.responsePage;
  const title = words.findings.sentence(finding);
  const description = joined(context, [title, notes.enps]);
  const count = (value: number) => integer(value, locale);
  const points = (value: number) => integerDifference(value, locale);
  const table: Figure['table'] = {
    columns: [
      { header: t.enps, format: points, isStrong: true },
      { header: t.low, format: points },
      { header: t.high, format: points },
      { header: t.promoters, format: count },
      { header: t.passives, format: count },
      { header: t.detractors, format: count },
      { header: t.n, format: count },
    ],
    rows: [
      cellsOf(row, [
        row.enps,
        row.ci_low,
        row.ci_high,
        row.promoters,
        row.passives,
        row.detractors,
        row.n,
      ]),
    ],
  };
  return {
    id: 'enps',
    metric: 'engagement.enps',
    title,
    subtitle: subtitles.enps(row.n ?? 0, row.fiscal_year),
    note: joined(context, [notes.enps, (row.n ?? 0) < MIN_N_RELIABILITY && notes.enpsSmall]),
    source: surveySource(context, overall, row.fiscal_year),
    n: integer(row.n, locale),
    description,
    legend: [],
    draw: (settings) => enpsBar([row], { ...settings, title, description, id: 'enps' }),
    table,
    native: enpsBars(table, context),
  };
}

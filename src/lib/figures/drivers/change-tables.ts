import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { decimal, integer, pointDifference, score, scoreDifference } from '#lib/i18n/format.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { FigureContext } from '../figure-context.ts';
import { SUPPRESSED, type FigureTable, type TableCell } from '../figure.ts';
import type { SurveyRows } from '../item-rows.ts';
import { surveySource } from '../survey-captions.ts';
import { cellsOf, type TableFigure } from '../table-figure.ts';

const labelOf = (item: number, { words, workspace }: FigureContext): string =>
  item === 0
    ? words.driversPage.charts.overall
    : (workspace.instrument.items[item - 1]?.label ?? String(item));

/** The mean of one round that a line shows. */
function meanOf(rows: SurveyRows, item: number, year: FiscalYear): TableCell {
  const row =
    item === 0
      ? rows.overall.find((one) => one.fiscal_year === year)
      : rows.items.find((one) => one.fiscal_year === year && one.item === item);
  if (!row) return null;
  if (row.suppressed) return SUPPRESSED;
  return 'score_person_mean' in row ? row.score_person_mean : row.mean;
}

/** The changes of a pair of rounds: every round's mean, the difference, what can be said of it. */
export function changeTable(
  changes: readonly Published<ChangeRow>[],
  rows: SurveyRows,
  rounds: readonly FiscalYear[],
  context: FigureContext,
): FigureTable {
  const { words, locale } = context;
  const [t, common] = [words.driversPage.tables, words.pages.tables];
  const toScore = (value: number) => score(value, locale);
  const difference = (value: number) => scoreDifference(value, locale);
  const judged = (row: Published<ChangeRow>) => {
    if (row.difference === null) return null;
    if (row.distinguishable === null) return t.open;
    return row.distinguishable ? t.decided : t.within;
  };
  return {
    columns: [
      { header: common.item },
      ...rounds.map((year) => ({ header: t.round(year), format: toScore })),
      { header: t.change, format: difference, isStrong: true },
      { header: t.low, format: difference },
      { header: t.high, format: difference },
      { header: t.decision },
      { header: t.detectable, format: toScore },
      { header: t.top2Change, format: (share) => pointDifference(share, locale) },
      { header: common.n, format: (count) => integer(count, locale) },
    ],
    rows: changes.map((row) => [
      labelOf(row.item, context),
      ...rounds.map((year) => meanOf(rows, row.item, year)),
      ...cellsOf(row, [
        row.difference,
        row.ci_low,
        row.ci_high,
        judged(row),
        row.smallest_detectable,
        row.top2_difference,
        row.n,
      ]),
    ]),
  };
}

/** 詳しい統計: p and q of the differences, and the favourable shares with Newcombe's interval. */
export function changeDetails(
  changes: readonly Published<ChangeRow>[],
  rows: SurveyRows,
  context: FigureContext,
): TableFigure | null {
  const [first] = changes;
  if (!first) return null;
  const { words, locale } = context;
  const { titles, subtitles, notes, tables: t } = words.driversPage;
  const points = (share: number) => pointDifference(share, locale);
  const chance = (value: number) => decimal(value, 3, locale);
  const overall = rows.overall.find((row) => row.fiscal_year === rows.fiscalYear);
  return {
    id: 'change-details',
    metric: 'engagement.change',
    title: titles.top2,
    subtitle: subtitles.top2(first.fiscal_year, first.previous_year),
    note: notes.newcombe,
    source: surveySource(context, overall, rows.fiscalYear),
    table: {
      columns: [
        { header: words.pages.tables.item },
        { header: t.top2Change, format: points, isStrong: true },
        { header: t.low, format: points },
        { header: t.high, format: points },
        { header: t.p, format: chance },
        { header: t.q, format: chance },
      ],
      rows: changes.map((row) => [
        labelOf(row.item, context),
        ...cellsOf(row, [row.top2_difference, row.top2_low, row.top2_high, row.p, row.q]),
      ]),
    },
  };
}

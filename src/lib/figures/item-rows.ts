import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { integer, score, scoreDifference, sharePercent } from '#lib/i18n/format.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { LevelRow } from '#lib/metrics/engagement-levels.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { FigureContext } from './figure-context.ts';
import { SUPPRESSED, type FigureTable, type TableCell } from './figure.ts';
import { bandText } from './item-band.ts';

/** The published rows of one group over all rounds, and which round is shown. */
export type SurveyRows = {
  readonly fiscalYear: FiscalYear;
  /** The group's name; `null` for everybody. */
  readonly group: string | null;
  readonly overall: readonly Published<OverallRow>[];
  readonly levels: readonly Published<LevelRow>[];
  readonly items: readonly Published<ItemRow>[];
  /** Of each round against the last before. */
  readonly changes: readonly Published<ChangeRow>[];
};

/** The rows of the round shown. */
export function ofRound(rows: SurveyRows) {
  const inRound = (row: { readonly fiscal_year: number }) => row.fiscal_year === rows.fiscalYear;
  return {
    overall: rows.overall.find(inRound),
    levels: rows.levels.filter(inRound),
    items: rows.items.filter(inRound),
    changes: rows.changes.filter(inRound),
  };
}

/** The items of one round as a table: mean, band, interval, change, distribution, n. */
export function itemTable(rows: SurveyRows, context: FigureContext): FigureTable {
  const { words, workspace, locale } = context;
  const { instrument } = workspace;
  const t = words.pages.tables;
  const { items, changes } = ofRound(rows);
  const toScore = (value: number) => score(value, locale);
  const answers = [5, 4, 3, 2, 1].filter((value) => value <= instrument.scale.max);
  const label = (value: number) => instrument.answers.find((a) => a.value === value)?.label;
  return {
    columns: [
      { header: t.level },
      { header: t.number, format: String },
      { header: t.item },
      { header: t.mean, format: toScore, isStrong: true },
      { header: t.band },
      { header: t.low, format: toScore },
      { header: t.high, format: toScore },
      { header: t.change, format: (value) => scoreDifference(value, locale) },
      ...answers.map((value) => ({
        header: t.answers(value, label(value)),
        format: (count: number) => integer(count, locale),
      })),
      { header: t.top2, format: (share) => sharePercent(share, locale) },
      { header: t.n, format: (count) => integer(count, locale) },
    ],
    rows: items.map((row) => {
      const change = changes.find((c) => c.item === row.item);
      const shown = (value: TableCell): TableCell => (row.suppressed ? SUPPRESSED : value);
      const hasCounts = !row.suppressed && row.count_1 !== null;
      const counted = (value: number | null): TableCell => (hasCounts ? value : SUPPRESSED);
      const counts: Record<number, number | null> = {
        1: row.count_1,
        2: row.count_2,
        3: row.count_3,
        4: row.count_4,
        5: row.count_5,
      };
      return [
        instrument.levels.find((level) => level.items.includes(row.item))?.label ?? null,
        row.item,
        instrument.items[row.item - 1]?.label ?? null,
        shown(row.mean),
        shown(bandText(row, context)),
        shown(row.ci_low),
        shown(row.ci_high),
        change?.suppressed ? SUPPRESSED : (change?.difference ?? null),
        ...answers.map((value) => counted(counts[value] ?? null)),
        shown(row.top2_share ?? counted(null)),
        shown(row.n),
      ];
    }),
  };
}

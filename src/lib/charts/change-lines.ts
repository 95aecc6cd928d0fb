import type { Published } from '#lib/disclosure/published.ts';
import type { Bands } from '#lib/domain/bands.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { ChartSettings } from './chart-settings.ts';

/** In the order of the questionnaire, or by the size of the change; the overall score stands first. */
export type ChangeOrder = 'item' | 'change';

/** What the lines of changes are made of, beside the changes of one pair of rounds. */
export type ChangeLineSettings = Pick<ChartSettings, 'locale'> & {
  readonly instrument: Instrument;
  readonly bands: Bands;
  /** The pair that is compared. */
  readonly fiscalYear: FiscalYear;
  readonly previousYear: FiscalYear;
  /** Every round to be drawn, in order of time. */
  readonly rounds: readonly FiscalYear[];
  /** Means of all rounds. */
  readonly overall: readonly Published<OverallRow>[];
  readonly items: readonly Published<ItemRow>[];
  readonly order?: ChangeOrder;
};

/** What the figure of changes takes beside the changes of one pair of rounds. */
export type ChangeSettings = ChartSettings & ChangeLineSettings;

/** A mean of one round with its interval. */
export type RoundScore = {
  readonly fiscalYear: FiscalYear;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isHidden: boolean;
};

/** The overall score or one item, ready to be drawn. */
export type ChangeLine = {
  readonly item: number;
  readonly label: string;
  readonly row: Published<ChangeRow>;
  readonly scores: readonly RoundScore[];
};

/** The changes of one pair of rounds as lines, with the means of every round beside them. */
export function changeLines(
  rows: readonly Published<ChangeRow>[],
  settings: ChangeLineSettings,
): ChangeLine[] {
  const { instrument, fiscalYear, previousYear, order = 'item', locale } = settings;
  const words = catalogue(locale).driversPage.charts;
  return rows
    .filter((row) => row.fiscal_year === fiscalYear && row.previous_year === previousYear)
    .map((row) => ({
      item: row.item,
      label:
        row.item === 0
          ? words.overall
          : (instrument.items[row.item - 1]?.label ?? String(row.item)),
      row,
      scores: scoresOf(row.item, settings),
    }))
    .sort((a, b) => keyOf(a, order) - keyOf(b, order) || a.item - b.item);
}

function keyOf({ item, row }: ChangeLine, order: ChangeOrder): number {
  if (item === 0) return Number.NEGATIVE_INFINITY;
  return order === 'item' ? 0 : -Math.abs(row.difference ?? 0);
}

/** The overall score is the mean of person means, which alone has a spread. METHODS §3. */
function scoresOf(item: number, { rounds, overall, items }: ChangeLineSettings): RoundScore[] {
  return rounds.flatMap((year) => {
    const whole = overall.find((row) => row.fiscal_year === year);
    const one = items.find((row) => row.fiscal_year === year && row.item === item);
    const row = item === 0 ? whole : one;
    if (!row) return [];
    const mean = item === 0 ? (whole?.score_person_mean ?? null) : (one?.mean ?? null);
    const shown = <Value>(value: Value) => (row.suppressed ? null : value);
    return [
      {
        fiscalYear: year,
        mean: shown(mean),
        low: shown(row.ci_low),
        high: shown(row.ci_high),
        isHidden: row.suppressed,
      },
    ];
  });
}

import type { Published } from '#lib/disclosure/published.ts';
import { isBandUndecided, type Band, type Bands } from '#lib/domain/bands.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { scoreDifference } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { LevelRow } from '#lib/metrics/engagement-levels.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { ChartSettings } from './chart-settings.ts';
import { SUPPRESSED_SIGN } from './suppressed-pattern.ts';

/**
 * By score from high to low or from low to high, in the order of the questionnaire, or by the size of
 * the change.
 */
export type ItemOrder = 'score' | 'low' | 'item' | 'change';

/** What the lines of items are made of, beside their rows; everything is of one 年度. */
export type ItemLineSettings = Pick<ChartSettings, 'locale'> & {
  readonly instrument: Instrument;
  readonly bands: Bands;
  readonly changes?: readonly Published<ChangeRow>[];
  readonly levels?: readonly Published<LevelRow>[];
  readonly overall?: Published<OverallRow>;
  readonly order?: ItemOrder;
  /** Items that the finding names; their labels are bold. */
  readonly emphasis?: readonly number[];
  /** The item that a page has chosen; its row stands out. */
  readonly chosen?: number | null;
};

/** What the figures of items take beside their rows. */
export type ItemSettings = ChartSettings & ItemLineSettings;

/** Difference from the round before, as a figure prints it. */
export type ItemChange = { readonly text: string; readonly value: number; readonly real: boolean };

/** One item, ready to be drawn. */
export type ItemLine = {
  readonly item: number;
  readonly label: string;
  readonly bold: boolean;
  readonly level: number | null;
  readonly row: Published<ItemRow>;
  readonly mean: number | null;
  readonly band: Band | null;
  /** Whether the interval crosses a threshold, so that the band is not decided. */
  readonly isUndecided: boolean;
  readonly change: ItemChange | null;
};

/** The items of one round in the order of the figure; those without a mean come last. */
export function itemLines(
  rows: readonly Published<ItemRow>[],
  settings: ItemLineSettings,
): ItemLine[] {
  const { instrument, changes = [], emphasis = [], order = 'score', locale } = settings;
  const lines = rows.map((row) => ({
    item: row.item,
    label: instrument.items.find(({ item }) => item === row.item)?.label ?? String(row.item),
    bold: emphasis.includes(row.item) || row.item === settings.chosen,
    level: instrument.levels.find(({ items }) => items.includes(row.item))?.level ?? null,
    row,
    mean: row.suppressed ? null : row.mean,
    band: row.suppressed ? null : row.band,
    isUndecided: !row.suppressed && isBandUndecided(row.ci_low, row.ci_high, settings.bands),
    change: changeOf(
      changes.find(({ item }) => item === row.item),
      locale,
    ),
  }));
  return lines.sort((a, b) => keyOf(b, order) - keyOf(a, order) || a.item - b.item);
}

function keyOf(line: ItemLine, order: ItemOrder): number {
  if (order === 'item') return 0;
  if (order === 'change') return Math.abs(line.change?.value ?? 0);
  if (line.mean === null) return Number.NEGATIVE_INFINITY;
  return order === 'low' ? -line.mean : line.mean;
}

function changeOf(row: Published<ChangeRow> | undefined, locale: Locale): ItemChange | null {
  if (!row) return null;
  if (row.suppressed) return { text: SUPPRESSED_SIGN, value: 0, real: false };
  if (row.difference === null) return null;
  const text = scoreDifference(row.difference, locale);
  return { text, value: row.difference, real: row.distinguishable === true };
}

/** Every score that a figure of items must have room for. */
export function scoresOf(lines: readonly ItemLine[]): (number | null)[] {
  return lines.flatMap(({ mean, row }) => (mean === null ? [] : [mean, row.ci_low, row.ci_high]));
}

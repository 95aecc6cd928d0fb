import type { Published } from '#lib/disclosure/published.ts';
import { UNKNOWN_VALUE } from '#lib/domain/attributes.ts';
import { isBandUndecided, type Bands } from '#lib/domain/bands.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Margin } from '#lib/domain/survey-finding.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { lowestItemsFinding, named } from './engagement-findings.ts';

/** A response under this share is no voice of everybody, whatever its interval. */
const HALF = 0.5;

const marginOf = (low: number | null, high: number | null): Margin | null =>
  low === null || high === null ? null : { low, high };

/** The row with the largest value of a key; rows whose value is `null` stay out. */
const largest = <Row>(rows: readonly Row[], key: (row: Row) => number | null): Row | undefined =>
  rows
    .filter((row) => key(row) !== null)
    .sort((a, b) => (key(b) ?? 0) - (key(a) ?? 0))
    .at(0);

/** The score beside the thresholds, or `null` where it is not shown. METHODS §18, 3–5. */
export function scoreAgainstBandsFinding(
  row: Published<OverallRow> | undefined,
  instrument: Instrument,
  { average, low, high }: Bands,
): Finding | null {
  if (!row || row.score === null || row.n_person === null) return null;
  const margin = marginOf(row.ci_low, row.ci_high);
  const items = instrument.items.length;
  return {
    code: 'score-against-bands',
    values: { score: row.score, margin, n: row.n_person, items, average, low, high },
  };
}

/** That fewer than half answered, or `null` where more did or it is not known. METHODS §18, 1. */
export function fewAnsweredFinding(row: Published<OverallRow> | undefined): Finding | null {
  const { respondents = null, population = null, response_rate: rate = null } = row ?? {};
  if (respondents === null || population === null || rate === null) return null;
  if (respondents === 0 || rate >= HALF) return null;
  return { code: 'few-answered', values: { respondents, population, rate } };
}

/** The clearly lowest items with the answers they rest on. METHODS §18, 2. */
export function lowestMeansFinding(
  items: readonly Published<ItemRow>[],
  instrument: Instrument,
): Finding | null {
  const finding = lowestItemsFinding(items, instrument);
  if (finding?.code !== 'lowest-items') return null;
  const numbers = finding.values.lowest.map(({ item }) => item);
  const answers = items.filter(({ item }) => numbers.includes(item)).map(({ n }) => n ?? 0);
  return { code: 'lowest-means', values: { ...finding.values, n: Math.min(...answers) } };
}

/** The items whose band is not decided. METHODS §18, 4. */
export function undecidedBandsFinding(
  rows: readonly Published<ItemRow>[],
  instrument: Instrument,
  bands: Bands,
): Finding | null {
  const items = rows
    .filter((row) => !row.suppressed && isBandUndecided(row.ci_low, row.ci_high, bands))
    .map((row) => named(instrument, row.item));
  return items.length === 0 ? null : { code: 'bands-undecided', values: { items } };
}

/**
 * The largest difference of a group of one attribute that is more than chance, or that there is none.
 * `null` where nothing was tested. METHODS §18, 8.
 */
export function groupsFinding(
  rows: readonly Published<DifferencesRow>[],
  attribute: string,
  instrument: Instrument,
): Finding | null {
  const tested = rows.filter(
    (row) =>
      !row.suppressed &&
      row.attribute === attribute &&
      row.value !== UNKNOWN_VALUE &&
      row.distinguishable !== null,
  );
  const beyond = tested.filter((row) => row.distinguishable === true);
  const most = largest(beyond, ({ difference }) =>
    difference === null ? null : Math.abs(difference),
  );
  if (tested.length === 0) return null;
  if (!most || most.difference === null || most.n === null) {
    const groups = new Set(tested.map((row) => `${row.division}\u0000${row.value}`)).size;
    return { code: 'groups-alike', values: { groups, tested: tested.length } };
  }
  return {
    code: 'group-differs',
    values: {
      group: most.value,
      item: most.item === 0 ? null : named(instrument, most.item),
      difference: most.difference,
      margin: marginOf(most.ci_low, most.ci_high),
      n: most.n,
    },
  };
}

/** The largest change of an item that is more than chance. METHODS §18, 9. */
export function itemChangedFinding(
  rows: readonly Published<ChangeRow>[],
  instrument: Instrument,
): Finding | null {
  const beyond = rows.filter((row) => row.item > 0 && row.distinguishable === true);
  const most = largest(beyond, ({ difference }) =>
    difference === null ? null : Math.abs(difference),
  );
  if (!most || most.difference === null || most.n === null || most.previous_n === null) return null;
  return {
    code: 'item-changed',
    values: {
      item: named(instrument, most.item),
      previousYear: most.previous_year,
      difference: most.difference,
      margin: marginOf(most.ci_low, most.ci_high),
      n: most.n,
      previous: most.previous_n,
    },
  };
}

/** That the change of the score may be chance, and what change could be told. METHODS §18, 9. */
export function changeUndecidedFinding(rows: readonly Published<ChangeRow>[]): Finding | null {
  const row = rows.find(({ item }) => item === 0);
  if (!row || row.distinguishable !== false || row.difference === null) return null;
  if (row.n === null || row.previous_n === null) return null;
  return {
    code: 'change-undecided',
    values: {
      previousYear: row.previous_year,
      difference: row.difference,
      detectable: row.smallest_detectable,
      n: row.n,
      previous: row.previous_n,
    },
  };
}

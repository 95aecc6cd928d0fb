import type { Published } from '#lib/disclosure/published.ts';
import { DIVISION_POSITION } from '#lib/domain/attributes.ts';
import type { Bands } from '#lib/domain/bands.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { GroupRow } from '#lib/metrics/engagement-groups.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import type { ChartSettings } from './chart-settings.ts';

/** The published rows of one attribute in one round. */
export type HeatMapRows = {
  readonly groups: readonly Published<GroupRow>[];
  readonly differences: readonly Published<DifferencesRow>[];
  /** The groups in the round before; none where there is no such round. */
  readonly before: readonly Published<GroupRow>[];
  /** How many returned a sheet, where that is known. */
  readonly responses: readonly Published<ResponseRow>[];
};

/** What the cells print: the difference from all others, the mean, or its change. */
export type HeatMapMeasure = 'difference' | 'score' | 'change';
/** As the city lists them, or from the highest mean to the lowest. */
export type HeatMapOrder = 'organisation' | 'mean';

export type HeatMapSettings = ChartSettings & {
  readonly instrument: Instrument;
  readonly bands: Bands;
  readonly measure: HeatMapMeasure;
  readonly order: HeatMapOrder;
  /** Of everybody, in the same round: what the first line tells. */
  readonly overall: Published<OverallRow> | undefined;
  readonly items: readonly Published<ItemRow>[];
  readonly changes: readonly Published<ChangeRow>[];
  /** What a line is: 「部」; and the name of the first one: 「市全体」. */
  readonly unit: string;
  readonly everybody: string;
  /** The cell that was chosen, by its mark; ringed on a page, never in a file. */
  readonly chosen?: string | null;
};

/** On which side of all others a group lies, beyond error. */
export type Verdict = 'below' | 'above';

/** One item of one group. */
export type HeatMapCell = {
  readonly item: number;
  /** Whether what is printed is hidden; the mean may be shown where its difference is not. */
  readonly isHidden: boolean;
  readonly isMeanHidden: boolean;
  /** What is printed; `null` where nobody answered, and where it is hidden. */
  readonly value: number | null;
  readonly n: number | null;
  readonly mean: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the difference is beyond error; `null` where nobody could tell. */
  readonly isBeyond: boolean | null;
  /** On which side it then lies, as the cell shows it. */
  readonly verdict: Verdict | null;
};

/** One group with all its cells; item 0 is its mean over the items. */
export type HeatMapLine = {
  /** Names the group among all of its attribute. */
  readonly key: string;
  readonly label: string;
  /** Its value of the attribute: among 部 of one 職位 its 部. */
  readonly value: string;
  /** The 部 of a 課, else empty. */
  readonly division: string;
  /**
   * How many returned a sheet; where that is unknown or hidden, how many have a mean, else the least
   * answered of the items shown.
   */
  readonly n: number | null;
  readonly overall: HeatMapCell;
  readonly cells: readonly HeatMapCell[];
  /** 95 % interval of the mean, where it may be shown. */
  readonly interval: readonly [number, number] | null;
  /** Nothing of the group is shown. */
  readonly isHidden: boolean;
  /** Fewer than thirty answers. */
  readonly isReference: boolean;
  /** The mean leaves hidden items out and has no interval, so that they cannot be worked back. */
  readonly isPartial: boolean;
};

type Group = Pick<GroupRow, 'attribute' | 'value' | 'division'>;

/** Names a group: its value, with its 部 where it has one. */
const groupKey = ({ value, division }: Pick<Group, 'value' | 'division'>): string =>
  division === '' ? value : `${division}／${value}`;

/** Names a cell among the marks of the figure; item 0 is the mean of the line. */
export const cellMark = (key: string, item: number): string => `${item}:${key}`;
/** Names the name of a line among the marks of the figure. */
export const nameMark = (key: string): string => `:${key}`;

/** What a group is called in its line: among 部 of one 職位 its 部, else its value. */
const groupName = ({ attribute, value, division }: Group): string =>
  attribute === DIVISION_POSITION ? division : value;

/** The groups in the order of the figure; those without a mean come last when sorted by it. */
export function heatMapLines(
  rows: HeatMapRows,
  { instrument, measure, order }: Pick<HeatMapSettings, 'instrument' | 'measure' | 'order'>,
): HeatMapLine[] {
  const items = instrument.items.map(({ item }) => item);
  const differences = byCell(rows.differences);
  const before = byCell(rows.before);
  const returned = new Map(rows.responses.map((row) => [groupKey(row), row.returned]));
  const lines = [...byGroup(rows.groups)].map(([key, own]): HeatMapLine => {
    const cell = (item: number) => {
      const id = cellId(key, item);
      return cellOf(
        item,
        { group: own.get(item), difference: differences.get(id), before: before.get(id) },
        measure,
      );
    };
    const cells = items.map(cell);
    const first = own.values().next().value;
    const hidden = items.filter((item) => own.get(item)?.suppressed);
    const isPartial = hidden.length > 0 && hidden.length < items.length;
    const n = returned.get(key) ?? own.get(0)?.n ?? fewest(cells);
    const overall = isPartial ? partialMean(cells, n) : cell(0);
    return {
      key,
      label: first ? groupName(first) : key,
      value: first ? groupName(first) : key,
      division: first?.attribute === DIVISION_POSITION ? '' : (first?.division ?? ''),
      n,
      overall,
      isHidden: overall.isMeanHidden && cells.every(({ isHidden }) => isHidden),
      cells,
      interval: isPartial ? null : intervalOf(own.get(0)),
      isReference: n !== null && n < REFERENCE_BELOW,
      isPartial,
    };
  });
  if (order === 'organisation') return lines;
  const isWithin = new Set(lines.map(({ division }) => division)).size > 1;
  const named = isWithin ? lines.map((line) => ({ ...line, label: line.key })) : lines;
  const mean = ({ overall }: HeatMapLine) => overall.mean ?? Number.NEGATIVE_INFINITY;
  return named.sort((a, b) => (mean(a) === mean(b) ? 0 : mean(b) - mean(a)));
}

function intervalOf(row: Published<GroupRow> | undefined): readonly [number, number] | null {
  if (!row || row.suppressed || row.ci_low === null || row.ci_high === null) return null;
  return [row.ci_low, row.ci_high];
}

const cellId = (key: string, item: number) => `${item} ${key}`;

function byCell<Row extends Pick<Group, 'value' | 'division'> & { readonly item: number }>(
  rows: readonly Row[],
): Map<string, Row> {
  return new Map(rows.map((row) => [cellId(groupKey(row), row.item), row]));
}

function byGroup(rows: readonly Published<GroupRow>[]) {
  const groups = new Map<string, Map<number, Published<GroupRow>>>();
  for (const row of rows) {
    const key = groupKey(row);
    const own = groups.get(key) ?? new Map<number, Published<GroupRow>>();
    groups.set(key, own.set(row.item, row));
  }
  return groups;
}

type CellRows = {
  readonly group: Published<GroupRow> | undefined;
  readonly difference: Published<DifferencesRow> | undefined;
  readonly before: Published<GroupRow> | undefined;
};

const HIDDEN = {
  ...{ value: null, n: null, mean: null, difference: null, low: null, high: null },
  ...{ isBeyond: null, verdict: null },
};

function cellOf(
  item: number,
  { group, difference, before }: CellRows,
  measure: HeatMapMeasure,
): HeatMapCell {
  if (group?.suppressed) return { item, isHidden: true, isMeanHidden: true, ...HIDDEN };
  const isHidden =
    (measure === 'difference' && (difference?.suppressed ?? false)) ||
    (measure === 'change' && (before?.suppressed ?? false));
  const shown = difference?.suppressed ? undefined : difference;
  const mean = group?.mean ?? null;
  const change = mean === null || before?.mean == null ? null : mean - before.mean;
  const gap = shown?.difference ?? null;
  return {
    item,
    isHidden,
    isMeanHidden: false,
    value: isHidden ? null : { difference: gap, score: mean, change }[measure],
    n: group?.n ?? null,
    mean,
    difference: gap,
    low: shown?.ci_low ?? null,
    high: shown?.ci_high ?? null,
    isBeyond: shown?.distinguishable ?? null,
    verdict: measure === 'change' ? null : verdictOf(shown),
  };
}

function verdictOf(row: Published<DifferencesRow> | undefined): Verdict | null {
  if (!row?.distinguishable || row.difference === null) return null;
  return row.difference < 0 ? 'below' : 'above';
}

/** The mean of the items that are shown, and nothing from which a hidden one could be computed. */
function partialMean(cells: readonly HeatMapCell[], n: number | null): HeatMapCell {
  const means = cells.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const mean = means.length === 0 ? null : means.reduce((sum, m) => sum + m, 0) / means.length;
  const isHidden = mean === null;
  return { item: 0, isHidden, isMeanHidden: isHidden, ...HIDDEN, mean, n };
}

const fewest = (cells: readonly HeatMapCell[]): number | null => {
  const known = cells.flatMap(({ n }) => (n === null ? [] : [n]));
  return known.length === 0 ? null : Math.min(...known);
};

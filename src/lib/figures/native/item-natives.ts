import { answerColor } from '#lib/charts/answer-bars.ts';
import { itemLines, type ItemLineSettings, type ItemOrder } from '#lib/charts/item-lines.ts';
import { bandLegend, undecidedLegend, type LegendSettings } from '#lib/charts/legend.ts';
import type {
  NativeCategories,
  NativeDots,
  NativeMarker,
} from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';
import { ofRound, type SurveyRows } from '../item-rows.ts';
import { differenceAxis, scoreAxis, wholeAxis } from './axes.ts';
import { sharesOf, stackedPart } from './bars.ts';
import { lookedDots, type Look } from './dots.ts';
import { tableNumbers } from './table-numbers.ts';

const BANDS = ['high', 'above_average', 'below_average', 'low'] as const;
const MARKERS: readonly NativeMarker[] = ['triangle', 'circle', 'ring', 'diamond'];

/** What is not decided, in words and colour. */
function openLook(settings: LegendSettings): Pick<Look, 'name' | 'color'> {
  const { label, color } = undecidedLegend(settings);
  return { name: label, color };
}

/** The items in the order of the figure: means with intervals, a series for each band. */
export function itemDots(
  table: FigureTable,
  rows: SurveyRows,
  order: ItemOrder,
  { words, workspace, locale }: FigureContext,
): NativeDots {
  const { instrument, bands } = workspace;
  const { items, changes } = ofRound(rows);
  const settings: ItemLineSettings = { locale, instrument, bands, changes, order };
  const lines = itemLines(items, settings);
  const places = lines.map(({ row }) => items.indexOf(row));
  const { numbers } = tableNumbers(table, places);
  const t = words.pages.tables;
  const dots = { values: numbers(t.mean), low: numbers(t.low), high: numbers(t.high) };
  const looks = bandLegend({ locale, bands }).map(({ label, color }, i): Look => {
    return { name: label, color, marker: MARKERS[i] ?? 'circle' };
  });
  const undecided: Look = { ...openLook({ locale }), marker: 'broken' };
  const at = (row: number) => {
    const { band = null, isUndecided = false } = lines[row] ?? {};
    if (band !== null && isUndecided) return undecided;
    return band === null ? null : (looks[BANDS.indexOf(band)] ?? null);
  };
  return lookedDots(
    lines.map(({ item, label }) => `${item} ${label}`),
    dots,
    { all: [...looks, undecided], at },
    scoreAxis(t.mean, [...dots.values, ...dots.low, ...dots.high, bands.low, bands.high]),
    [bands.low, bands.average, bands.high].map((value) => ({ value, label: String(value) })),
  );
}

/** The answers to each item in the order of the questionnaire, as parts of a hundred. */
export function answerShares(
  table: FigureTable,
  { words, workspace: { instrument } }: FigureContext,
): NativeCategories {
  const t = words.pages.tables;
  const { numbers, texts } = tableNumbers(table);
  const { min, max } = instrument.scale;
  const values = Array.from({ length: max - min + 1 }, (_, index) => max - index);
  const label = (value: number) => instrument.answers.find((own) => own.value === value)?.label;
  const [items, names] = [texts(t.number), texts(t.item)];
  const headers = values.map((value) => t.answers(value, label(value)));
  const shares = sharesOf(headers.map(numbers));
  return {
    kind: 'bar',
    stacking: 'percent',
    categories: names.map((name, index) => `${items[index] ?? ''} ${name}`),
    series: values.map((value, at) =>
      stackedPart(headers[at] ?? '', answerColor(value, max, LIGHT), shares[at] ?? []),
    ),
    valueAxis: wholeAxis(words.nativeCharts.answerShares),
  };
}

/** The groups of an attribute: how far each is from all others, in three looks. */
export function groupDots(
  table: FigureTable,
  rows: readonly Published<DifferencesRow>[],
  { words }: FigureContext,
): NativeDots {
  const { byGroup } = words.itemsPage;
  const { numbers, texts } = tableNumbers(table);
  const dots = {
    values: numbers(byGroup.difference),
    low: numbers(byGroup.low),
    high: numbers(byGroup.high),
  };
  const looks = beyondLooks(byGroup.legend);
  const at = (row: number) =>
    lookOf(dots.values[row] ?? null, rows[row]?.distinguishable === true, looks);
  return lookedDots(
    texts(table.columns[0]?.header ?? ''),
    dots,
    { all: looks, at },
    differenceAxis(byGroup.difference, [...dots.values, ...dots.low, ...dots.high]),
    [{ value: 0, label: '0' }],
  );
}

/** The survey's own mean and those of other surveys, which are not to be compared. */
export function referenceDots(table: FigureTable, { words }: FigureContext): NativeDots {
  const w = words.itemsPage.references;
  const { numbers, texts } = tableNumbers(table);
  const values = numbers(w.mean);
  const none = values.map(() => null);
  const own: Look = { name: texts(w.survey)[0] ?? '', color: LIGHT.engagement, marker: 'circle' };
  const other: Look = { name: w.other, color: LIGHT.previous, marker: 'square' };
  return lookedDots(
    texts(w.survey),
    { values, low: none, high: none },
    { all: [own, other], at: (row) => (row === 0 ? own : other) },
    scoreAxis(w.mean, values),
  );
}

/** Below, above, and what may be chance. */
export const beyondLooks = (names: {
  readonly lower: string;
  readonly higher: string;
  readonly chance: string;
}): readonly [Look, Look, Look] => [
  { name: names.lower, color: LIGHT.bands.low, marker: 'diamond' },
  { name: names.higher, color: LIGHT.bands.high, marker: 'triangle' },
  { name: names.chance, color: LIGHT.previous, marker: 'ring' },
];

/** The look of a difference: by its sign where it is beyond error. */
export function lookOf(
  difference: number | null,
  isBeyond: boolean,
  [lower, higher, chance]: readonly [Look, Look, Look],
): Look | null {
  if (difference === null) return null;
  if (!isBeyond) return chance;
  return difference < 0 ? lower : higher;
}

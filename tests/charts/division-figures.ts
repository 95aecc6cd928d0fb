/**
 * The figures of 部署別 and their rows: a city of eighteen divisions as the design's picture shows it. What
 * lies beyond error is named; everything hidden is `null`, as the gate leaves it.
 */
import { heatMap } from '#lib/charts/heat-map.ts';
import type { ChartSettings } from '#lib/charts/chart-settings.ts';
import type { HeatMapRows, HeatMapSettings } from '#lib/charts/heat-map-lines.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { GroupRow } from '#lib/metrics/engagement-groups.ts';
import type { PicturedFigure } from './pictured-figure.ts';
import { changeRows, itemRows, overallRow, published } from './published-rows.ts';

type Line = readonly [
  name: string,
  n: number,
  mean: number,
  /** Half of the mean's interval. */
  half: number,
  /** Differences from all others in hundredths; `x` is hidden, `!` follows what is beyond error. */
  differences: string,
  /** Whether the mean itself lies beyond error. */
  verdict?: boolean,
];

const HIDDEN = 'x x x x x x x x x x x x x';
const LINES: readonly Line[] = [
  ['企画部', 27, 3.42, 0.2, '20 9 37! 2 5 10 15 16 -7 22 18 46! 28'],
  ['総務部', 52, 3.3, 0.14, '-10 25! 10 1 9 3 14 6 -4 2 9 2 -6'],
  ['税務部', 44, 3.2, 0.18, '15 2 -24 -3 -5 -3 -11 -17 6 -9 -8 0 -3'],
  ['市民部', 41, 3.28, 0.19, '1 3 -3 -2 13 5 -5 0 0 2 -6 19 4'],
  ['環境部', 22, 3.08, 0.27, '-14 -14 4 -7 -11 -28 -21 -25 -11 -8 -30 -46! -10'],
  ['福祉部', 74, 3.08, 0.14, '-17 -45! -6 -16 -15 -15 -13 -4 -17 -15 -24! -29! -7', true],
  ['保健部', 39, 3.29, 0.18, '-13 -16 19 -1 10 6 17 -9 31! -1 2 10 -3'],
  ['こども未来部', 46, 3.45, 0.17, '26! 17 21 42! 12 32! 7 12 17 32! 7 17 17', true],
  ['経済部', 30, 3.42, 0.18, '6 10 25 8 7 9 43! 29! 15 17 10 16 19'],
  ['農林水産部', 24, 3.3, 0.22, '5 -3 16 16 -3 -1 20 5 1 0 -3 5 8'],
  ['都市整備部', 69, 3.18, 0.15, '-9 6 0 -34! -4 -12 -7 -3 -5 2 -21 3 -5'],
  ['上下水道部', 51, 3.27, 0.15, '15 -2 -1 2 -7 -5 0 9 -9 -2 -1 -3 12'],
  ['交通部', 14, 2.88, 0.34, '-32 -54! -45 -68! -27 -46 -40 x -23 -23 -30 -42 -47', true],
  ['教育委員会事務局', 57, 3.37, 0.15, '12 16 15 11 3 2 17 20 4 10 2 13 27!'],
  ['支所', 18, 3.22, 0.25, '8 6 -7 -12 -10 13 -6 -15 -20 -30 -1 16 4'],
  ['議会事務局', 0, 0, 0, HIDDEN],
  ['会計課', 0, 0, 0, HIDDEN],
  ['各種委員会事務局', 12, 3.33, 0.27, '1 -8 -4 x 10 -2 0 15 -10 37 -11 -11 1'],
];

const cellsOf = ([name, n, mean, half, differences, verdict = false]: Line) =>
  [`${verdict ? '-1!' : '-1'}`, ...differences.split(' ')].map((text, item) => {
    const isHidden = text === 'x' || n === 0 || (item === 0 && differences.includes('x'));
    const difference = Number.parseInt(text, 10) / 100;
    const city = itemRows.find((row) => row.item === item)?.mean ?? 0;
    return {
      name,
      item,
      isHidden,
      n: isHidden ? null : n,
      mean: isHidden ? null : item === 0 ? mean : city + difference,
      difference: isHidden ? null : item === 0 ? mean - 3.25 : difference,
      interval: isHidden || item > 0 ? null : half,
      isBeyond: text.endsWith('!'),
    };
  });

type Cell = ReturnType<typeof cellsOf>[number];
const CELLS: readonly Cell[] = LINES.flatMap(cellsOf);

const groupOf = ({ name }: Cell, fiscal_year = 2024) => ({
  fiscal_year,
  attribute: 'division',
  value: name,
  division: '',
});

export const groupRows: readonly Published<GroupRow>[] = CELLS.map((cell) =>
  published(
    {
      ...groupOf(cell),
      item: cell.item,
      n: cell.n,
      mean: cell.mean,
      ci_low: cell.interval === null ? null : (cell.mean ?? 0) - cell.interval,
      ci_high: cell.interval === null ? null : (cell.mean ?? 0) + cell.interval,
      fewest: cell.n,
    },
    cell.isHidden,
  ),
);

/** The round before: every mean a tenth lower. */
export const groupRowsBefore: readonly Published<GroupRow>[] = groupRows.map((row) =>
  published(
    { ...row, fiscal_year: 2023, mean: row.mean === null ? null : row.mean - 0.1 },
    row.suppressed,
  ),
);

export const differencesRows: readonly Published<DifferencesRow>[] = CELLS.map((cell) =>
  published(
    {
      ...groupOf(cell),
      item: cell.item,
      n: cell.n,
      mean: cell.mean,
      difference: cell.difference,
      ci_low: cell.difference === null ? null : cell.difference - 0.2,
      ci_high: cell.difference === null ? null : cell.difference + 0.2,
      p: cell.difference === null ? null : cell.isBeyond ? 0.001 : 0.4,
      q: cell.difference === null ? null : cell.isBeyond ? 0.01 : 0.6,
      hedges_g: null,
      superiority: null,
      mann_whitney_p: null,
      distinguishable: cell.isHidden ? null : cell.isBeyond,
      fewest: cell.n,
    },
    cell.isHidden,
  ),
);

/** The rows of the figure. */
export const heatMapRows = {
  groups: groupRows,
  differences: differencesRows,
  before: groupRowsBefore,
  responses: [],
};

const asSections = <Row extends { readonly value: string }>(rows: readonly Row[]) =>
  rows
    .filter(({ value }) => ['福祉部', '交通部', '会計課'].includes(value))
    .map((row) => ({
      ...row,
      attribute: 'section',
      division: row.value === '会計課' ? '会計課' : '福祉部',
      value: { 福祉部: '福祉政策課', 交通部: '地域福祉課' }[row.value] ?? row.value,
    }));

/** 課 of two 部, one of which is hidden. */
export const sectionRows = {
  groups: asSections(groupRows),
  differences: asSections(differencesRows),
  before: [],
  responses: [],
};

/** What the figure takes beside its rows and the settings of every chart. */
const ofHeatMap = {
  overall: overallRow,
  items: itemRows,
  unit: '部',
  everybody: '市全体',
} as const;

const TITLE = '「環境の整備」は福祉部でほかの部より0.45低い。こども未来部は4項目で高い';

/** All settings of the heat map; differences in the order of the city unless told otherwise. */
export const heatMapSettings = (
  settings: ChartSettings,
  other: Partial<HeatMapSettings> = {},
): HeatMapSettings => ({
  ...settings,
  ...ofHeatMap,
  instrument: THIRTEEN_ITEMS,
  bands: DEFAULT_BANDS,
  changes: changeRows,
  measure: 'difference',
  order: 'organisation',
  ...other,
});

const picture = (
  name: string,
  widths: readonly number[],
  other: Partial<HeatMapSettings> = {},
  rows: HeatMapRows = heatMapRows,
): PicturedFigure => ({
  name,
  title: TITLE,
  widths,
  draw: (settings) => heatMap(rows, heatMapSettings(settings, other)),
});

/** The figures of 部署別. */
export const DIVISION_FIGURES: readonly PicturedFigure[] = [
  picture('heat-map', [1172, 358]),
  picture('heat-map-scores-by-mean', [1172], { measure: 'score', order: 'mean' }),
  picture('heat-map-changes', [1172, 358], { measure: 'change' }),
  picture('heat-map-sections', [1172], { unit: '課' }, sectionRows),
  picture('heat-map-on-paper', [720], { isOnPaper: true }),
];

import { changeByItem } from '#lib/charts/change-by-item.ts';
import { choiceRanks } from '#lib/charts/choice-ranks.ts';
import { countedBars } from '#lib/charts/counted-bars.ts';
import { driverByItem } from '#lib/charts/driver-by-item.ts';
import { enpsBar } from '#lib/charts/enps-bar.ts';
import { priorityPortfolio } from '#lib/charts/priority-portfolio.ts';
import { responseByAssumption } from '#lib/charts/response-by-assumption.ts';
import { responseByComposition } from '#lib/charts/response-by-composition.ts';
import { responseByGroup } from '#lib/charts/response-by-group.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import type { PicturedFigure } from './pictured-figure.ts';
import {
  choiceRows,
  driverRows,
  enpsRow,
  fewDriverRows,
  hiddenChange,
  pairRows,
  previousPriorities,
  priorityRows,
  responseRows,
  roundItems,
  roundOveralls,
} from './relation-rows.ts';

const instrument = THIRTEEN_ITEMS;

/** What the figure of changes takes beside the settings of every chart. */
export const ofChanges = {
  instrument,
  bands: DEFAULT_BANDS,
  fiscalYear: 2024,
  previousYear: 2023,
  rounds: [2022, 2023, 2024],
  overall: roundOveralls,
  items: roundItems,
};

const someHidden = pairRows.map((row) => (row.item === 8 ? hiddenChange(row) : row));
const MOVED = '令和5年度より「学びの機会」が0.16点高く、「目的への共感」が0.12点低い';

/** Respondents and staff by 職位; 技能労務職 answered less than its share. */
export const compositionShares = [
  { label: '部長級', respondents: 0.031, staff: 0.022 },
  { label: '課長級', respondents: 0.102, staff: 0.081 },
  { label: '主査級', respondents: 0.312, staff: 0.287 },
  { label: '一般職', respondents: 0.481, staff: 0.467 },
  { label: '技能労務職', respondents: 0.061, staff: 0.131 },
  { label: '再任用', respondents: null, staff: 0.012 },
];

/** As answered, weighted, and between the ends. */
export const assumedScores = [
  { label: '回答者の平均（代表しているとみた場合）', mean: 3.25, low: 3.2, high: 3.3 },
  { label: '部と職位の構成にそろえた平均（参考）', mean: 3.22, low: 3.15, high: 3.29 },
  {
    label: '回答していない人が全員1、または全員5の場合',
    mean: null,
    low: 1.7,
    high: 4.45,
  },
];

/** Words of comments; the last one stands in too few of them. */
export const countedWords = [
  { label: '人員', count: 48, share: 0.226, isHidden: false },
  { label: '業務量', count: 41, share: 0.193, isHidden: false },
  { label: '評価', count: 12, share: 0.057, isHidden: false },
  { label: '研修', count: null, share: null, isHidden: true },
];

/** The figures of 変化と要因 and 回収状況. */
export const RELATION_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'change-by-item',
    title: MOVED,
    widths: [1172, 668, 358],
    draw: (settings) => changeByItem(pairRows, { ...settings, ...ofChanges }),
  },
  {
    name: 'change-by-item-hidden',
    title: MOVED,
    widths: [1172, 358],
    draw: (settings) => changeByItem(someHidden, { ...settings, ...ofChanges }),
  },
  {
    name: 'driver-by-item',
    title: '「働く誇り」と関連が強いのは「目的への共感」',
    widths: [560, 358],
    draw: (settings) => driverByItem(driverRows, { ...settings, instrument }),
  },
  {
    name: 'driver-by-item-few',
    title: '「働く誇り」と関連が強いのは「目的への共感」',
    widths: [560],
    draw: (settings) => driverByItem(fewDriverRows, { ...settings, instrument, order: 'item' }),
  },
  {
    name: 'priority-portfolio',
    title: '優先して改善を検討する候補は「承認・称賛」',
    widths: [560, 358],
    draw: (settings) =>
      priorityPortfolio(priorityRows, { ...settings, instrument, previous: previousPriorities }),
  },
  {
    name: 'response-by-group',
    title: '回収率は12.5〜52.5%。市全体は31.2%',
    widths: [620, 358],
    draw: (settings) => responseByGroup(responseRows, { ...settings, cityRate: 636 / 2041 }),
  },
  {
    name: 'response-by-composition',
    title: '「技能労務職」の回答は職員の構成より7.0ポイント少ない',
    widths: [500, 358],
    draw: (settings) => responseByComposition(compositionShares, settings),
  },
  {
    name: 'response-by-assumption',
    title: '代表しているとみれば3.20〜3.30点',
    widths: [500, 358],
    draw: (settings) => responseByAssumption(assumedScores, settings),
  },
  {
    name: 'counted-bars',
    title: '自由記載212件のうち「人員」を含むのは48件',
    widths: [620, 358],
    draw: (settings) => countedBars(countedWords, settings),
  },
  {
    name: 'enps-bar',
    title: 'eNPSは−44（回答600人）',
    widths: [500, 358],
    draw: (settings) => enpsBar([enpsRow], settings),
  },
  {
    name: 'choice-ranks',
    title: '「上司や同僚との関係」が前回2位から1位（49.5%）',
    widths: [1172, 668, 358],
    draw: (settings) => choiceRanks(choiceRows, { ...settings, hasPrevious: true }),
  },
  {
    name: 'choice-ranks-first-time',
    title: '「上司や同僚との関係」が1位（49.5%）',
    widths: [668],
    draw: (settings) =>
      choiceRanks(
        choiceRows.map((row) => ({ ...row, previous_year: null, previous_rank: null })),
        { ...settings, hasPrevious: false },
      ),
  },
];

import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { itemByGroup } from '#lib/charts/item-by-group.ts';
import { itemTableChart } from '#lib/charts/item-table-chart.ts';
import { levelMeans } from '#lib/charts/level-means.ts';
import { responseBar } from '#lib/charts/response-bar.ts';
import { scoreReferences } from '#lib/charts/score-references.ts';
import { scoreRuler } from '#lib/charts/score-ruler.ts';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { PUBLISHED_REFERENCES } from '#lib/domain/references.ts';
import type { PicturedFigure } from './pictured-figure.ts';
import {
  changeRows,
  hiddenItem,
  itemRows,
  levelRows,
  overallRow,
  overallRows,
  groupRows,
} from './published-rows.ts';

const SCORE = 'スコアは3.25で、前回との差は誤差の範囲';
export const ITEMS = '「承認・称賛」「成長の対話」は2.7台で、特に低い';

const survey = { instrument: THIRTEEN_ITEMS, bands: DEFAULT_BANDS };

/** What the figures of items take beside the settings of every chart. */
export const ofItems = {
  ...survey,
  changes: changeRows,
  levels: levelRows,
  overall: overallRow,
  emphasis: [4, 11],
};

const someHidden = itemRows.map((row) => (row.item === 8 ? hiddenItem(row) : row));
/** The survey's figures. */
export const SURVEY_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'score-ruler',
    title: SCORE,
    widths: [196, 358],
    draw: (settings) => scoreRuler([overallRow], { ...settings, ...survey }),
  },
  {
    name: 'score-ruler-plain',
    title: SCORE,
    widths: [150],
    draw: (settings) =>
      scoreRuler(levelRows.slice(0, 1), { ...settings, ...survey, thresholds: false }),
  },
  {
    name: 'level-means',
    title: '「成長」と「誇り」は低い',
    widths: [560, 358],
    draw: (settings) => levelMeans(levelRows, { ...settings, ...survey }),
  },
  {
    name: 'item-dot-plot',
    title: ITEMS,
    widths: [668, 358],
    draw: (settings) => itemDotPlot(itemRows, { ...settings, ...ofItems }),
  },
  {
    name: 'item-dot-plot-hidden',
    title: ITEMS,
    widths: [668, 358],
    draw: (settings) => itemDotPlot(someHidden, { ...settings, ...ofItems }),
  },
  {
    name: 'item-table-chart',
    title: ITEMS,
    widths: [1172, 668, 358],
    draw: (settings) => itemTableChart(itemRows, { ...settings, ...ofItems }),
  },
  {
    name: 'item-table-chart-chosen',
    title: ITEMS,
    widths: [1172, 358],
    draw: (settings) => itemTableChart(itemRows, { ...settings, ...ofItems, chosen: 8 }),
  },
  {
    name: 'item-table-chart-hidden',
    title: ITEMS,
    widths: [1172, 358],
    draw: (settings) => itemTableChart(someHidden, { ...settings, ...ofItems }),
  },
  {
    name: 'item-table-chart-by-score',
    title: ITEMS,
    widths: [1172, 358],
    draw: (settings) => itemTableChart(itemRows, { ...settings, ...ofItems, order: 'score' }),
  },
  {
    name: 'item-by-group',
    title: '福祉部の「環境の整備」は0.45点低い。ほかに1組で差がはっきりしている',
    widths: [1172, 358],
    draw: (settings) => itemByGroup(groupRows, { ...settings, chosen: '福祉部' }),
  },
  {
    name: 'score-references',
    title: 'ほかの調査の平均3件（異なる調査）',
    widths: [1172, 358],
    draw: (settings) =>
      scoreReferences(PUBLISHED_REFERENCES, {
        ...settings,
        own: { row: overallRow, name: 'この調査 令和6年度', base: '13項目・636人' },
      }),
  },
  {
    name: 'score-ruler-references',
    title: SCORE,
    widths: [150],
    draw: (settings) =>
      scoreRuler([overallRow], {
        ...{ ...settings, ...survey, thresholds: false },
        references: PUBLISHED_REFERENCES.map(({ score }) => score),
      }),
  },
  {
    name: 'response-bar',
    title: '回収率は31.2%',
    widths: [196, 160],
    draw: (settings) => responseBar(overallRows, settings),
  },
];

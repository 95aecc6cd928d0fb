/** A chart of every kind that an office program draws, with gaps, intervals and hostile words. */
import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { itemBars } from '../report/report-documents.ts';

const [five, four, three, two, one] = LIGHT.answers;

export const nativeCharts: Readonly<Record<string, NativeChart>> = {
  bar: itemBars,
  column: {
    kind: 'column',
    stacking: 'none',
    categories: ['令和5年度', '令和6年度', '令和7年度', '令和8年度'],
    series: [
      {
        name: '実績',
        values: [612, 655, null, null],
        color: LIGHT.training,
        hasLabels: true,
        low: [590, null, null, null],
        high: [634, null, null, null],
      },
      {
        name: '計画 & <目標>',
        values: [600, 1200, 1800, 2400],
        color: LIGHT.goal,
        isLine: true,
        dash: 'dash',
        marker: 'square',
      },
    ],
    valueAxis: { title: '年間の受講者（人）', min: 0, max: 2500, step: 500, format: '#,##0' },
  },
  line: {
    kind: 'line',
    stacking: 'none',
    categories: ['令和5年度末', '令和6年度末', '令和7年度末', '令和8年度末'],
    series: [
      {
        name: '計画',
        values: [600, 1200, 1800, 2400],
        color: LIGHT.goal,
        dash: 'dash',
        marker: 'none',
      },
      { name: '実績', values: [612, 1267, null, null], color: LIGHT.training, hasLabels: true },
      {
        name: '見込み',
        values: [null, 1267, 1922.5, 2578],
        color: LIGHT.training,
        dash: 'dot',
        marker: 'none',
      },
    ],
    valueAxis: { title: '累計の受講者（人）', min: 0, format: '#,##0' },
  },
  stacked: {
    kind: 'bar',
    stacking: 'stacked',
    categories: ['令和5年度', '令和6年度'],
    series: [
      {
        name: '必修',
        values: [800, 900],
        color: '#115a36',
        hasLabels: true,
        labelColor: '#ffffff',
      },
      {
        name: '選択',
        values: [300, 334],
        color: '#9bd4b5',
        hasLabels: true,
        labelColor: '#1a1a1a',
      },
    ],
    valueAxis: { title: '延べ受講者（人）', min: 0, format: '#,##0' },
  },
  percent: {
    kind: 'bar',
    stacking: 'percent',
    categories: ['期待の理解', '環境の整備', '上司や同僚の気づかい', '=1+1'],
    series: [
      {
        name: '5 そう思う',
        values: [80 / 626, 40 / 630, 160 / 630, null],
        color: five,
        hasLabels: true,
        labelColor: '#ffffff',
      },
      {
        name: '4',
        values: [240 / 626, 160 / 630, 280 / 630, null],
        color: four,
        hasLabels: true,
        labelColor: '#1a1a1a',
      },
      {
        name: '3',
        values: [180 / 626, 220 / 630, 120 / 630, null],
        color: three,
        hasLabels: true,
        labelColor: '#1a1a1a',
      },
      {
        name: '2',
        values: [90 / 626, 150 / 630, 50 / 630, null],
        color: two,
        hasLabels: true,
        labelColor: '#1a1a1a',
      },
      {
        name: '1 そう思わない',
        values: [36 / 626, 60 / 630, 20 / 630, null],
        color: one,
        hasLabels: true,
        labelColor: '#ffffff',
      },
    ],
    valueAxis: { title: '回答の割合', min: 0, format: '0%' },
  },
  scatter: {
    kind: 'scatter',
    series: [
      {
        name: '優先して見る項目',
        color: LIGHT.low,
        marker: 'diamond',
        points: [
          { x: 2.72, y: 0.61, label: '承認・称賛', low: 0.52, high: 0.7 },
          { x: 2.9, y: 0.55, label: '成長の機会' },
        ],
      },
      {
        name: 'そのほか',
        color: LIGHT.engagement,
        points: [
          { x: 3.82, y: 0.31, label: '気づかい' },
          { x: 3.43, y: 0.42, label: '期待の理解' },
        ],
      },
    ],
    xAxis: { title: '平均スコア（点）', min: 2.5, max: 4, step: 0.5, format: '0.0' },
    yAxis: { title: '全体との相関', min: 0, max: 0.8, step: 0.2, format: '0.0' },
  },
  dots: {
    kind: 'dots',
    rows: [
      '上司や同僚の気づかい',
      '期待の理解',
      '仕事上の友人',
      '環境の整備',
      '承認・称賛',
      '（秘匿）',
    ],
    series: [
      {
        name: '高い',
        color: LIGHT.bands.high,
        marker: 'circle',
        values: [3.82, null, null, null, null, null],
        low: [3.75, null, null, null, null, null],
        high: [3.89, null, null, null, null, null],
        hasLabels: true,
      },
      {
        name: 'やや低い',
        color: LIGHT.bands.below_average,
        marker: 'ring',
        values: [null, 2145 / 626, 3.31, null, null, null],
        low: [null, 3.34, 3.2, null, null, null],
        high: [null, 3.5, 3.42, null, null, null],
        hasLabels: true,
      },
      {
        name: '低い',
        color: LIGHT.bands.low,
        marker: 'broken',
        values: [null, null, null, 2.99, 2.72, null],
        low: [null, null, null, 2.9, 2.63, null],
        high: [null, null, null, 3.08, 2.81, null],
        hasLabels: true,
      },
    ],
    valueAxis: {
      title: '平均スコア（点）',
      min: 2,
      max: 4.5,
      step: 0.5,
      format: '0.0',
      labelFormat: '0.00',
    },
    lines: [
      { value: 3.2, label: '3.2' },
      { value: 3.6, label: '3.6' },
      { value: 3.8, label: '3.8' },
    ],
  },
};

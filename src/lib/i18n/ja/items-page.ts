import type { Band, Bands } from '#lib/domain/bands.ts';
import type { Reference } from '#lib/domain/references.ts';
import {
  decimal,
  fiscalYear,
  fiscalYearEra,
  integer,
  percent,
  score,
  scoreDifference,
  sharePercent,
} from '../format.ts';
import { unitName } from './divisions-page.ts';

const L = 'ja';
const people = (n: number) => `${integer(n, L)}人`;
const at = (threshold: number) => decimal(threshold, 1, L);

/** 「低い」, 「3.2以上3.6未満」: the ends by name, the middle by its range. */
const bandName = (band: Band, { low, average, high }: Bands): string =>
  ({
    high: '高い',
    above_average: `${at(average)}以上${at(high)}以下`,
    below_average: `${at(low)}以上${at(average)}未満`,
    low: '低い',
  })[band];

/** Words of 13項目 and of its figures. */
export const itemsPage = {
  band: (band: Band, bands: Bands, isUndecided: boolean) =>
    `${bandName(band, bands)}${isUndecided ? '（断定しない）' : ''}`,
  notDecided: '断定しない',
  /** The bands between which an interval leaves it open, from low to high. */
  undecided: (within: readonly Band[], bands: Bands) =>
    `${within.map((band) => bandName(band, bands)).join('か')}（断定しない）`,
  /** What the panel of a mark says, a line each. */
  mark: {
    mean: (value: number, band: string) => `平均 ${score(value, L)}点／5点　${band}`,
    interval: (low: number, high: number) => `誤差の幅（95％） ${score(low, L)}〜${score(high, L)}`,
    n: (n: number) => `回答者数 ${people(n)}`,
    change: (difference: number, isReal: boolean | null) =>
      `前回差 ${scoreDifference(difference, L)}${isReal === null ? '' : isReal ? '（偶然とは考えにくい）' : '（誤差の範囲）'}`,
    shares: (top: number, bottom: number) =>
      `4か5 ${sharePercent(top, L)}、1か2 ${sharePercent(bottom, L)}`,
    sharesWithin: (low: number, high: number) =>
      `4か5の誤差の幅（95％） ${sharePercent(low, L)}〜${sharePercent(high, L)}`,
    hidden: (minN: number) => `回答者が${integer(minN, L)}人未満など、少ないため表示しない`,
    difference: (difference: number, isReal: boolean | null) =>
      `ほかの回答者との差 ${scoreDifference(difference, L)}${isReal === null ? '' : isReal ? '（偶然とは考えにくい）' : '（はっきりしない）'}`,
    differenceInterval: (low: number, high: number) =>
      `差の誤差の幅（95％） ${scoreDifference(low, L)}〜${scoreDifference(high, L)}`,
    groupMean: (value: number) => `平均 ${score(value, L)}点／5点`,
  },
  chosen: {
    title: (item: number, label: string) => `項目${item}「${label}」`,
    hint: '項目の行を選ぶと、その項目の要点と部署ごとの差を下に表示します。',
    close: '選択を解く',
    toDivisions: '部署別に見る',
    toDrivers: '変化と要因を見る',
  },
  byGroup: {
    overall: '全項目の平均',
    item: (label: string) => `「${label}」`,
    differs: (group: string, what: string, difference: number, more: number) =>
      `${group}の${what}は${score(Math.abs(difference), L)}点${difference > 0 ? '高い' : '低い'}${more > 0 ? `。ほかに${integer(more, L)}組で差がはっきりしている` : ''}`,
    alike: (attribute: string, what: string) =>
      `${what}の${unitName(attribute)}ごとの差ははっきりしない`,
    subtitle: (attribute: string, year: number) =>
      `${unitName(attribute)}ごとの平均と、ほかの回答者全員との差（点、95％の誤差の幅）。${fiscalYear(year, L)}`,
    note: '色と▲▼は、多重比較を補正しても偶然とは考えにくい差。輪は誤差の範囲。行を選ぶと、ページ全体をその回答者に絞る（この図はそのまま）',
    small: (below: number) => `* は参考値（回答${integer(below, L)}人未満）`,
    mean: '平均',
    difference: '差',
    axis: 'ほかの回答者との差',
    unit: '単位',
    group: (attribute: string) => unitName(attribute),
    low: '差の下限（95％）',
    high: '差の上限（95％）',
    legend: { lower: 'ほかより低い', higher: 'ほかより高い', chance: '差ははっきりしない' },
  },
  quality: (returned: number, blank: number, straight: number, missing: number) =>
    `回収した${people(returned)}の用紙のうち、白紙${integer(blank, L)}枚、全項目が同じ答え${integer(straight, L)}枚。項目の無回答は${percent(missing, L)}。どれも除かずに数えています。`,
  /** 帯グラフ of the answers by itself. */
  answers: {
    share: (item: string, share: string) => `「${item}」の${share}`,
    title: (max: number, least: string, most: string) =>
      `「${max}」と「${max - 1}」の合計は${least}から${most}まで`,
    subtitle: (population: string, year: number) =>
      `項目ごとの回答の割合（％）。${population}、${fiscalYear(year, L)}`,
  },
  references: {
    show: '参考値（ほかの調査の平均）を表示',
    title: (count: number) => `ほかの調査の平均${integer(count, L)}件（異なる調査）`,
    subtitle: '公表された平均（5点満点）。質問・対象・時期が異なるため、上下は比べられない',
    own: (year: number) => `この調査 ${fiscalYearEra(year, L)}`,
    name: ({ name, fiscalYear: year }: Reference) => `${name} ${fiscalYearEra(year, L)}`,
    base: ({ items, n }: Reference) =>
      [items === null ? '' : `${items}項目`, n === null ? '' : `${people(n)}`]
        .filter(Boolean)
        .join('・'),
    ownBase: (items: number, n: number | null) =>
      `${items}項目${n === null ? '' : `・${people(n)}`}`,
    other: '異なる調査',
    note: '並びは設定の順で、高さの順ではない。誤差の幅は、この調査だけ示す',
    source: (sources: readonly string[]) => [...new Set(sources)].join('、'),
    survey: '調査',
    mean: '平均',
    baseHeader: '項目数・回答者数',
    sourceHeader: '出典',
    comparable: '比べ方',
  },
  collapsed: (below: number) =>
    `回答${integer(below, L)}人未満の分布は、5+4・3・2+1の三つに束ねて示す`,
};

import { fiscalYear, fiscalYearEra, integer, score, scoreDifference } from '../format.ts';

const L = 'ja';

const UNITS: Readonly<Record<string, string>> = {
  division: '部',
  section: '課',
  position: '職位',
  age_band: '年代',
  tenure: '勤続年数',
  employment_type: '雇用区分',
  gender: '性別',
  division_position: '部',
};

/** What the groups of an attribute are called; a city's own column by its header. */
export const unitName = (attribute: string): string => UNITS[attribute] ?? attribute;

/** 「ほかの部」: all others with a value of the attribute. */
export const others = (attribute: string) =>
  attribute in UNITS ? `ほかの${unitName(attribute)}` : 'ほか';

const range = (low: number, high: number) =>
  `${scoreDifference(low, L)}〜${scoreDifference(high, L)}`;

/** Words of 部署別 and of its figure. */
export const divisionsPage = {
  chart: {
    n: 'n',
    mean: '平均',
    interval: '平均と95%信頼区間',
    lower: 'ほかより低い',
    higher: '高い',
    chance: '誤差の範囲',
    reference: (below: number) => `枠だけ＝参考値（回答${integer(below, L)}人未満）`,
    meanAndN: (mean: string, n: string, isReference: boolean) =>
      `平均 ${mean}　n ${n}${isReference ? ' *' : ''}`,
    meanChange: '平均の前回差',
    quiet: (unit: string, count: string) => `差がはっきりした項目のない${unit}：${count}`,
    hidden: (unit: string, count: string) => `秘匿の${unit}：${count}（x）`,
  },
  unitName,
  everybody: '市全体',
  everybodyOf: (group: string) => `${group}全体`,
  filters: {
    unit: '単位',
    within: '部',
    position: '職位',
    all: 'すべて',
    measure: '表示する値',
    measures: { difference: 'ほかとの差', score: 'スコア', change: '前回差' },
    order: '並び順',
    orders: { organisation: '組織順', mean: '平均順' },
    noPosition: '職位は、単位が部のときに選べます',
    positionHidden: (minN: number) =>
      `部に分けるとすべて${integer(minN, L)}人未満になるため選べません`,
  },
  hiddenCount: (units: number, attribute: string, cells: number, minN: number) => {
    const counted = ['division', 'section'].includes(attribute) ? unitName(attribute) : '区分';
    const parts = [
      ...(units > 0 ? [`${integer(units, L)}${counted}`] : []),
      ...(cells > 0 ? [`${integer(cells, L)}セル`] : []),
    ];
    return {
      label: '秘匿',
      count: parts.length === 0 ? 'なし' : parts.join('・'),
      threshold: `（${integer(minN, L)}人未満）`,
    };
  },
  question: '部署によって違いはあるか？',
  waiting: '部署ごとの値は、この端末での計算が終わると表示します。',
  nothing: '部や職位の列がある職員アンケートのCSVを取り込むと表示します。',
  notJudged: '部署ごとの差は、人数が少なく判断できない',
  subtitles: {
    difference: (attribute: string, population: string, year: number) =>
      `項目ごとの平均と${others(attribute)}全員の平均との差（点）。${population}、${fiscalYear(year, L)}`,
    score: (attribute: string, population: string, year: number) =>
      `${unitName(attribute)}別の項目ごとの平均（5点満点）。${population}、${fiscalYear(year, L)}`,
    change: (attribute: string, population: string, year: number, previous: number) =>
      `${unitName(attribute)}別の項目ごとの平均の、${fiscalYearEra(previous, L)}からの変化（点）。${population}、${fiscalYear(year, L)}`,
  },
  notes: {
    reference: (below: number) => `*は参考値（回答${integer(below, L)}人未満）`,
    partial: '†は秘匿した項目を除いた平均（引き算を防ぐため）で、信頼区間は示さない',
    judged: '色と▼▲は、多重比較を補正しても偶然とは考えにくい差',
    changeNotJudged: (unit: string) =>
      `${unit}ごとの前回差は判定していないため色を付けない。市全体の↑↓は偶然とは考えにくい変化`,
    others: '差の相手は、その属性に回答のあるほかの全員（未回答を含む）',
    hidden: (minN: number) =>
      `xは回答${integer(minN, L)}人未満、または示すと引き算でほかの値が分かるため秘匿`,
    means: '市全体は項目の平均の平均、ほかは回答者ごとの平均の平均',
  },
  tables: {
    low: '平均の下限（95％）',
    high: '平均の上限（95％）',
    beyond: '差がはっきりした項目',
    lower: (label: string) => `${label}（低い）`,
    higher: (label: string) => `${label}（高い）`,
    overall: '平均',
  },
  details: {
    cell: (group: string, item: string) => `${group} × ${item}`,
    overall: '平均',
    mean: (mean: number, n: number | null) =>
      `平均${score(mean, L)}${n === null ? '' : `（回答者数${integer(n, L)}人）`}`,
    n: (n: number) => `回答者数${integer(n, L)}人`,
    difference: (attribute: string, difference: number) =>
      `${others(attribute)}との差 ${scoreDifference(difference, L)}`,
    interval: (low: number, high: number) => `差の95％信頼区間 ${range(low, high)}`,
    change: (previous: number, change: number) =>
      `${fiscalYearEra(previous, L)}との差 ${scoreDifference(change, L)}`,
    beyond: '誤差の範囲を超える',
    chance: '差ははっきりしない',
    hidden: (minN: number) => `回答が${integer(minN, L)}人未満、または引き算を防ぐため秘匿`,
    blank: '回答なし',
    sections: '課ごとに見る',
  },
  strip: {
    chosen: '選んだセル',
    choose: '表のセルを選ぶと、人数・差・信頼区間をここに示します。',
    value: (mean: number, n: number | null) =>
      `${score(mean, L)}${n === null ? '' : `（n＝${integer(n, L)}）`}。`,
    against: (attribute: string) => `${others(attribute)}より`,
    lower: (difference: number) => `${score(Math.abs(difference), L)}低い`,
    higher: (difference: number) => `${score(Math.abs(difference), L)}高い`,
    beyond: (low: number | null, high: number | null) =>
      low === null || high === null
        ? '。誤差の範囲を超える。'
        : `。差の95％信頼区間は${range(low, high)}で、誤差の範囲を超える。`,
    /** A difference that may be chance is a number without 高い or 低い. */
    within: (
      attribute: string,
      { difference, low, high }: { difference: number; low: number | null; high: number | null },
      isJudged: boolean,
    ) => {
      const interval = low === null || high === null ? '' : `（95％信頼区間 ${range(low, high)}）`;
      const verdict = isJudged
        ? '多重比較を補正すると、差ははっきりしない。'
        : '人数が少ないため判定しない。';
      return `${others(attribute)}との差は${scoreDifference(difference, L)}${interval}。${verdict}`;
    },
    change: (previous: number, change: number) =>
      `${fiscalYearEra(previous, L)}との差は${scoreDifference(change, L)}（判定していない）。`,
    blank: 'この項目に回答した人はいません。',
    link: '回答の割合を見る',
    sections: (division: string) => `${division}の課を見る`,
    back: 'すべての部に戻る',
    hiddenTitle: 'x（秘匿）の理由',
    hidden: (groups: readonly string[], others: number, cells: number, minN: number) => {
      const names = `${groups.join('・')}${others > 0 ? `ほか${integer(others, L)}件` : ''}`;
      const single = cells > 0 ? `${integer(cells, L)}セル` : '';
      return `${[names, single].filter(Boolean).join('と')}は、回答が${integer(minN, L)}人未満か、示すと引き算でほかの値が分かるため秘匿。`;
    },
    nothingHidden: '秘匿した値はない。',
    readTitle: '読み方',
    read: '色は誤差を超えた差だけに付く。色のない数字の大小は、順位として読まない。差の理由は、この図からは分からない。',
    drill: '部の名前を選ぶと、課ごとに見られる。',
    readChange: '部署ごとの前回差は判定していない。人数の少ない部署の変化は、偶然でも大きくなる。',
  },
};

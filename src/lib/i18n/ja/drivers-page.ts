import {
  decimal,
  fiscalYear,
  fiscalYearEra,
  integer,
  score,
  scoreDifference,
  sharePercent,
} from '../format.ts';

const L = 'ja';
const people = (count: number) => `${integer(count, L)}人`;
const year = (of: number) => fiscalYearEra(of, L);

/** Words of 変化と要因: how the answers moved, what goes with the outcome, what to look at first. */
export const driversPage = {
  charts: {
    overall: '全体（個人平均）',
    differenceAxis: '差と95％の誤差の幅',
    difference: '差',
    top2Change: '4と5の割合の差',
    n: 'n',
    compared: (of: string) => `${of}（比べる調査）`,
    interval: '95％の誤差の幅',
    withinError: '差は誤差の範囲',
    relationAxis: (isNarrow: boolean): string =>
      isNarrow ? '関連の強さ' : '関連の強さ（r）と95％の誤差の幅',
    share: '説明の割合',
    relation: '関連がある',
    unclear: '関連ははっきりしない',
    satisfactionAxis: '↑ 満足率（偏差値）',
    importanceAxis: '重要度（偏差値）→',
    quarters: {
      priority: '優先して改善を検討',
      strength: '重要度も満足率も高い',
      content: '満足率が高い',
      rest: 'どちらも低め',
    },
    priority: '優先して改善を検討',
    others: 'ほかの項目',
    earlierPlace: '前回の位置',
  },
  filters: {
    previous: '比べる調査',
    outcome: '関連を見る項目',
    order: '関連の並び順',
    orders: { strength: '関連の強い順', item: '項目順' },
    sd: '偏差値の計算',
    sds: { population: '母標準偏差（n）', sample: '標本標準偏差（n−1）' },
  },
  /** What the panel of a mark says, a line each. */
  mark: {
    difference: (difference: number, isReal: boolean | null) =>
      `差 ${scoreDifference(difference, L)}点${isReal === null ? '（判断できない）' : isReal ? '（偶然とは考えにくい）' : '（誤差の範囲）'}`,
    differenceRange: (low: number, high: number) =>
      `差の誤差の幅（95％） ${scoreDifference(low, L)}〜${scoreDifference(high, L)}`,
    detectable: (points: number) => `${score(points, L)}点以上の変化なら判断できる`,
    relation: (r: number) => `関連の強さ r＝${score(r, L)}`,
    relationRange: (low: number, high: number) =>
      `誤差の幅（95％） ${score(low, L)}〜${score(high, L)}`,
    share: (share: number) => `説明の割合 ${sharePercent(share, L)}`,
    satisfaction: (share: number, t: number) =>
      `満足率 ${sharePercent(share, L)}（偏差値${decimal(t, 1, L)}）`,
    importance: (r: number, t: number) => `重要度 r＝${score(r, L)}（偏差値${decimal(t, 1, L)}）`,
    index: (index: number) => `改善度指数 ${decimal(index, 1, L)}`,
    n: (n: number) => `回答者数 ${people(n)}`,
    hidden: (minN: number) => `回答者が${integer(minN, L)}人未満など、少ないため表示しない`,
  },
  sections: { details: '詳しい統計' },
  subtitles: {
    change: (population: string, now: number, before: number) =>
      `平均（5点満点）と差。${population}、${fiscalYear(now, L)}と${fiscalYear(before, L)}`,
    drivers: (outcome: string, population: string, of: number) =>
      `「${outcome}」の点との関連（相関係数）。${population}、${fiscalYear(of, L)}`,
    portfolio: (outcome: string, convention: string, population: string, of: number) =>
      `満足率は4と5の割合、重要度は「${outcome}」との関連。項目の間の偏差値（${convention}）。${population}、${fiscalYear(of, L)}`,
    index: (convention: string, of: number) =>
      `重要度が高く満足率が低い方向への距離。偏差値は${convention}。${fiscalYear(of, L)}`,
    reliability: (of: number) => `全項目と段階ごと。全項目に答えた人、${fiscalYear(of, L)}`,
    itemAnalysis: (of: number) => `全項目に答えた人、${fiscalYear(of, L)}`,
    driverDetails: (outcome: string, of: number) =>
      `「${outcome}」との関連。全項目に答えた人、${fiscalYear(of, L)}`,
    top2: (now: number, before: number) => `4と5の割合、${year(now)}と${year(before)}`,
  },
  titles: {
    index: '改善度指数',
    reliability: '尺度の信頼性',
    itemAnalysis: '項目と残りの項目との関連',
    driverDetails: '関連の強さ：ピアソンとスピアマン、説明の割合',
    top2: '差の検定と、4と5の割合の変化',
  },
  notes: {
    interval: '各回の誤差の幅は、回答者が職員を代表しているとみた場合。同じ人を追った比較ではない',
    hollow: '白い丸と灰色の差は誤差の範囲',
    families: '項目の差は、多数の項目を比べることによる偶然を補正して判断',
    detectable: (points: number) =>
      `全体は${score(points, L)}点以上の変化なら判断できる（検出力80％）`,
    notCommon: (labels: string) => `${labels}は両方の調査にそろっていないため比べない`,
    overallIsPersonMean: '「全体」は個人平均の平均で、項目平均の平均とはわずかに異なることがある',
    relation: '同じ日に同じ調査票で答えた結果どうしの関連で、原因とは限らない',
    shares: (r2: number) =>
      `説明の割合は、${decimal(r2 * 100, 1, L)}％（決定係数）を各項目に分けた内訳（シャープレイ値）`,
    noShares: (reason: string) => `${reason}、説明の割合は示さない`,
    relative: '偏差値は項目どうしの相対的な位置。どの調査でも、いずれかの項目は低い側に入る',
    portfolioLines: '横の線は関連の強さの95％の誤差の幅、細い線と小さい丸は前回からの動き',
    candidate: '「優先して改善を検討」は、関連が強く満足率が低い候補。失敗を表すものではない',
    index: '10以上は早めに、5以上は順に検討する目安（検定ではない）',
    everybody: '絞り込みによらず、全員の回答による',
    alpha: '2項目の段階のαは目安にならないため、項目間のrとスピアマン・ブラウンの値を見る',
    alphaInterval:
      'αの誤差の幅は95％（フェルト）。高いαは、一つの内容を測っていることの証明ではない',
    rest: '残りの項目の合計とのr。除いたときのαは、その項目を除いて計算した値',
    spearman: '順位による相関（スピアマン）は、点の間隔によらない確かめ',
    newcombe: '差の誤差の幅は95％（ニューカム）。母集団の大きさによる補正はしない',
  },
  standardised: (previous: number, difference: number, plain: number) =>
    `職位の構成を${year(previous)}にそろえた差は${scoreDifference(difference, L)}点（そのままでは${scoreDifference(plain, L)}点）。参考値です。`,
  standardisedRefused: (reason: string) => `職位の構成をそろえた比較は、${reason}示しません。`,
  /** Why something is not shown, by the code of the metric: a clause. */
  refusals: {
    'too-few': (least: number) => `回答者が${people(least)}に満たないため`,
    'no-spread': () => '答えにばらつきがないため',
    'no-headcount': () => '職員数が分からないため',
    singular: () => '同じ答えの項目があるため',
    'empty-margin': () => '回答のない部や職位があるため',
    'not-converged': () => '計算が収束しないため',
    'too-many-items': () => '項目が13を超えるため',
  },
  empty: {
    change: 'どの項目が変わったか？',
    changeSentence: '二回分の調査を取り込むと表示します。',
    drivers: (outcome: string) => `「${outcome}」と関連が強い項目は？`,
    portfolio: 'どの項目から検討するか？',
    sentence: (reason: string) => `${reason}表示しません。`,
    noOutcome: 'この条件では計算できる回答がありません。',
  },
  tables: {
    scale: '尺度',
    wholeScale: '全項目',
    items: '項目数',
    alpha: 'α',
    low: '下限（95％）',
    high: '上限（95％）',
    omega: 'ω（1因子）',
    interItem: '項目間のr',
    spearmanBrown: 'スピアマン・ブラウン',
    rest: '残りとのr',
    alphaDeleted: '除いたときのα',
    r: 'r',
    spearman: 'スピアマン',
    share: '説明の割合',
    satisfaction: '満足率',
    importance: '重要度（r）',
    tSatisfaction: '満足率の偏差値',
    tImportance: '重要度の偏差値',
    index: '改善度指数',
    change: '差',
    top2Change: '4と5の割合の差（ポイント）',
    round: (of: number) => fiscalYear(of, L),
    decision: '判断',
    decided: '偶然とは考えにくい',
    within: '誤差の範囲',
    open: '判断できない',
    reason: '示さない理由',
    p: 'p',
    q: 'q（補正後）',
    detectable: '判断できる最小の差',
  },
};

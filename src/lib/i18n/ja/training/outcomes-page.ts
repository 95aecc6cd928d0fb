import { decimal, fiscalYear, integer, percent, score } from '../../format.ts';

const L = 'ja';
const people = (count: number) => `${integer(count, L)}人`;
const points = (value: number) => decimal(value, 1, L);
const signed = (value: number) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${decimal(Math.abs(value), 1, L)}`;
const KNOWN: Readonly<Record<string, string>> = {
  satisfaction: '総合満足度',
  understanding: '理解度',
  usefulness: '有用度',
};

/** Words of 研修効果. */
export const outcomesPage = {
  question: (id: string) => KNOWN[id] ?? id,
  charts: {
    course: '講座',
    pairs: '組数 n',
    scores: 'テストの平均（100点満点）',
    differenceHeader: '前後の差',
    differenceAndInterval: '前後の差と誤差の幅（95％）',
    fewer: (minN: number) => `${integer(minN, L)}組未満`,
    difference: (value: number | null) => (value === null ? '' : signed(value)),
    before: '受講前',
    after: '受講後',
    later: '3か月後',
    within: '差は誤差の範囲',
    agree: '5 そう思う',
    disagree: '1 そう思わない',
    mean: '平均',
    of: (applied: number, n: number) => `${integer(applied, L)}／${people(n)}`,
    scoreAxis: '↑ エンゲージメントの平均（点）',
    rateAxis: '研修の受講率 →',
    city: (value: string) => `市平均 ${value}`,
    division: '部（円の大きさは回答者数）',
    reference: (below: number) => `参考値（回答${below}人未満）`,
    interval: '誤差の幅（95％）',
    cityLine: '市平均',
  },
  filters: {
    year: '年度',
    course: '講座',
    organiser: '主催',
    position: '職位',
    every: 'すべて',
    pairs: (pairs: number, courses: number) =>
      `前後の組${integer(pairs, L)}組（${integer(courses, L)}講座）`,
    hidden: (minN: number) => `秘匿 ${integer(minN, L)}組未満`,
    association: '部ごとの受講率とスコアの関連を示す',
  },
  levels: {
    title: '効果測定の段階',
    level: (level: number) => `レベル${level}`,
    names: ['反応', '学習', '行動', '成果'],
    means: ['受講後アンケート', '受講前後のテスト', '3か月後の確認', '業務や職場の変化'],
    of: (courses: number, measured: number) =>
      `${integer(courses, L)}講座中${integer(measured, L)}講座`,
    none: '測定なし',
    satisfaction: (mean: number) => `満足度の平均 ${score(mean, L)}`,
    rose: (courses: number) => `${integer(courses, L)}講座で受講後の得点が上がった`,
    kept: (share: number) => `上がった分の${decimal(share * 10, 0, L)}割が3か月後も続く`,
    applied: (low: string, high: string) => `職場で使っている人 ${low}〜${high}`,
    result: 'エンゲージメントとの関係を参考に示せる',
    hidden: '人数が少ないため示さない',
  },
  subtitles: {
    prepost: (year: number) =>
      `前後の両方を受けた人の平均点の変化（100点満点）。${fiscalYear(year, L)}`,
    reaction: (year: number, courses: number, n: number) =>
      `受講後アンケートの回答の割合（％）。${integer(courses, L)}講座、回答${people(n)}、${fiscalYear(year, L)}`,
    reactionOf: (year: number, course: string, n: number) =>
      `受講後アンケートの回答の割合（％）。${course}、回答${people(n)}、${fiscalYear(year, L)}`,
    behaviour: (year: number) =>
      `「学んだことを職場で使っている」と答えた人の割合と誤差の幅（95％）。${fiscalYear(year, L)}`,
    association: (year: number, groups: number) =>
      `部別の研修受講率（横）とエンゲージメント平均（縦）。${fiscalYear(year, L)}、${integer(groups, L)}部`,
  },
  notes: {
    samePeople:
      '同じ人の前後を比べた結果。受けていない人との比較ではないため、研修だけの効果とは言い切れない',
    rescaled: '満点の違うテストは100点満点に直した',
    unpaired: (count: number) => `前後の一方だけの${people(count)}は含まない`,
    ceiling: (courses: string) =>
      `${courses}は受講後に満点の人が2割以上で、上がった分を測りきれていない`,
    few: '5〜9組の講座は誤差の幅を示さない',
    hidden: (minN: number) => `${integer(minN, L)}組に満たない講座は示さない`,
    notAlone: '満足度だけでは効果を判断しない。受講前後の得点とあわせて読む',
    pooled: (least: number) => `${people(least)}以上が答えた講座だけの合計`,
    reactionHidden: (minN: number) => `分布は回答${people(minN * 2)}以上の講座だけ示す`,
    own: '本人の回答による。答えていない人は含まない',
    appliedHidden: (minN: number) => `回答${people(minN * 2)}未満の講座は示さない`,
    noCause: '因果関係を示すものではありません',
    r: (r: number, low: number, high: number, groups: number) =>
      `相関係数${signedTwo(r)}（95％の幅 ${signedTwo(low)}〜${signedTwo(high)}、${integer(groups, L)}部）`,
    leftOut: (low: number, high: number) =>
      `1つの部を除くと${signedTwo(low)}〜${signedTwo(high)}になる`,
    permutation: (p: number) => `並べ替え検定 p＝${decimal(p, 2, L)}`,
    marks: (below: number) => `円の大きさは回答者数、白い円は${below}人未満、縦線は誤差の幅`,
    withheld: '回答が少ない部などは示さない',
  },
  sources: { evaluation: '研修効果測定' },
  tables: {
    course: '講座',
    pairs: '組数',
    before: '受講前',
    after: '受講後',
    later: '3か月後',
    difference: '差',
    low: '幅の下端',
    high: '幅の上端',
    g: '効果量 g_av',
    wilcoxon: '符号順位検定 p',
    gain: '伸びた割合',
    ceiling: '満点の割合',
    improved: '上がった',
    unchanged: '同じ',
    worsened: '下がった',
    unpaired: '一方だけ',
    question: '設問',
    n: '回答者数',
    mean: '平均',
    favourable: '4と5の割合',
    applied: '使っている',
    share: '割合',
    division: '部',
    rate: '受講率',
    score: '平均点',
  },
  mark: {
    pairs: (count: number) => `組数 ${integer(count, L)}`,
    scores: (before: number, after: number) => `受講前 ${points(before)}　受講後 ${points(after)}`,
    later: (mean: number, n: number) => `3か月後 ${points(mean)}（${people(n)}）`,
    difference: (value: number, low: number | null, high: number | null) =>
      low === null || high === null
        ? `差 ${signed(value)}点`
        : `差 ${signed(value)}点（${signed(low)}〜${signed(high)}）`,
    within: '差は誤差の範囲',
    hidden: '人数が少ないため表示しない',
    mean: (mean: number, n: number) => `平均 ${score(mean, L)}（回答${people(n)}）`,
    favourable: (share: number) => `4か5 ${percent(share, L)}`,
    share: (share: number, n: number) => `${percent(share, L)}（回答${people(n)}）`,
    between: (low: number, high: number) => `誤差の幅 ${percent(low, L)}〜${percent(high, L)}`,
    rate: (rate: number) => `受講率 ${percent(rate, L)}`,
    score: (mean: number, n: number) => `平均点 ${score(mean, L)}（回答${people(n)}）`,
  },
  empty: {
    prepost: '受講の前後で得点は上がったか？',
    prepostSentence: '事前と事後の得点がある研修効果のファイルを取り込むと表示します。',
    reaction: '受講した人はどう受け止めたか？',
    reactionSentence: '受講後アンケートのあるファイルを取り込むと表示します。',
    reactionFiltered: 'この条件で分布を示せる講座がありません。条件を広げてください。',
    behaviour: '職場で使われているか？',
    behaviourSentence: '三か月後の確認（行動変容の列）があるファイルを取り込むと表示します。',
    association: '受講率とスコアに関係はあるか？',
    associationSentence:
      '同じ年度の調査と受講記録があり、回答10人以上の部が10以上あるときに表示します。',
  },
  upcoming: {
    title: 'これから効果を測る講座',
    none: '予定はありません。',
    kinds: { reaction: '受講後アンケート', prepost: '前後のテスト', follow_up: '3か月後の確認' },
    on: (iso: string) => `${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`,
    undated: '日程未定',
    planned: (how: string) => `計画：${how}`,
    overdue: '予定日を過ぎています',
    add: '測定の予定を加える',
    course: '講座',
    kind: '測り方',
    date: '日付',
    save: '加える',
    removeShort: '消す',
    remove: (course: string) => `${course}の予定を消す`,
  },
  goals: {
    title: '学習目標と達成',
    note: '値と目標の比較です。達成していても、研修だけの効果とは言い切れません。',
    none: '数値の目標はまだありません。',
    course: '講座',
    goal: '学習目標',
    measure: '目安',
    value: '実績',
    state: '達成',
    measures: {
      post: '受講後の平均（点）',
      gain: '前後の差（点）',
      follow_up: '3か月後の平均（点）',
      applied: '職場で使う人の割合（％）',
    },
    minimum: (value: string) => `${value}以上`,
    atLeast: '目標値',
    met: '達成',
    notMet: '届かず',
    notMeasured: '未測定',
    hidden: '示さない',
    planText: '計画の学習目標（数値なし）',
    add: '学習目標を加える',
    save: '保存する',
    removeShort: '消す',
    remove: (course: string) => `${course}の目標を消す`,
    failed: '保存できませんでした。もう一度お試しください。',
  },
};

function signedTwo(value: number): string {
  return `${value < 0 ? '−' : ''}${decimal(Math.abs(value), 2, L)}`;
}

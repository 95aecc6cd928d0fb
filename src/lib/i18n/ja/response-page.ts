import { decimal, fiscalYear, integer, percent, score } from '../format.ts';

const L = 'ja';
const people = (count: number) => `${integer(count, L)}人`;
const range = (low: number, high: number) => `${score(low, L)}〜${score(high, L)}`;

/** Words of 回収状況: who answered, whom the answers stand for, what was written. */
export const responsePage = {
  charts: {
    rate: '回収率',
    cityRate: '市全体の回収率',
    city: (rate: string) => `市全体 ${rate}`,
    baseHeader: '回答／対象',
    base: (returned: string, asked: string) => `${returned}／${asked}人`,
    staffShare: '職員に占める割合',
    respondentShare: '回答者に占める割合',
    pointsHeader: '差（ポイント）',
    range: (low: string, high: string) => `${low}〜${high}`,
    valueAndRange: (value: string, between: string) =>
      between === '' ? value : `${value}（${between}）`,
    promoters: '推奨（9〜10）',
    passives: '中立（7〜8）',
    detractors: '批判（0〜6）',
  },
  filters: {
    unit: '単位',
    within: '部',
    everyDivision: 'すべての部',
    noHeadcount: '職員数がないため選べません',
  },
  /** What the panel of a mark says, a line each. */
  mark: {
    rate: (share: number) => `回収率 ${percent(share, L)}`,
    base: (returned: number, asked: number) =>
      `回答 ${integer(returned, L)}／対象 ${people(asked)}`,
    noRate: '職員数が分からないため率を出さない',
    hidden: (minN: number) => `${integer(minN, L)}人未満など、少ないため表示しない`,
    city: (points: string) => `市全体との差 ${points}ポイント`,
  },
  kpi: {
    rate: '回収率',
    blank: '白紙',
    sheets: '枚',
    ofReturned: (returned: number) => `回収${integer(returned, L)}枚のうち`,
    straight: 'すべて同じ答え',
    partial: '半数未満の回答',
    missing: '無回答の割合',
    missingBase: '回収した枚数×項目数のうち',
    countedOnly: '集計からは除いていません',
    blankKept: '回収数にだけ数えます',
    hidden: (minN: number) => `${integer(minN, L)}人未満のため示しません`,
  },
  /** METHODS §18 #1. */
  answered: (population: number, respondents: number, rate: number) =>
    `対象${people(population)}のうち${people(respondents)}（${percent(rate, L)}）が回答しました。`,
  notAnswered: (rate: number) =>
    `回答していない約${decimal((1 - rate) * 10, 0, L)}割の方の考えは分かりません。`,
  subtitles: {
    rate: (unit: string, of: number) =>
      `${unit}別の回収率（回収数÷対象者数）。${fiscalYear(of, L)}`,
    composition: (unit: string, of: number) =>
      `${unit}の構成（％）、職員と回答者。${fiscalYear(of, L)}`,
    assumptions: (of: number) => `全体の平均（1〜5点）。${fiscalYear(of, L)}`,
    keywords: (base: number, of: number) =>
      `語を含む自由記載の数と割合。内容のある自由記載${integer(base, L)}件、${fiscalYear(of, L)}`,
    comments: (unit: string, of: number) =>
      `${unit}別の内容のある自由記載の数。${fiscalYear(of, L)}`,
    enps: (n: number, of: number) =>
      `0〜10の質問への回答の割合。回答${people(n)}、${fiscalYear(of, L)}`,
    details: (of: number) => `回答した人と回答していない人の構成の違い。${fiscalYear(of, L)}`,
    weights: (of: number) => `重みづけの経過。${fiscalYear(of, L)}`,
  },
  titles: {
    comments: '自由記載の数',
    details: '回答者の偏りの検定と指標',
    weights: '構成にそろえた平均の計算',
  },
  assumptions: {
    plain: '回答者の平均（代表しているとみた場合）',
    raked: (margins: string) => `${margins}の構成にそろえた平均（参考）`,
    bounds: '回答していない人が全員1、または全員5の場合',
  },
  notes: {
    blanks: '白紙も回収数に数える',
    unknownGroup: '所属などが空欄の回答は「未回答」とし、率を出さない',
    noHeadcount: '職員数の分からない区分は率を出さない',
    wrongHeadcount: '回収数が職員数より多い区分は、職員数を確かめるまで率を出さない',
    hidden: (minN: number) =>
      `x は${integer(minN, L)}人未満、またはほかの数字から逆算できるため秘匿`,
    composition: '職員の構成は職員数による。差は四捨五入の前の値から計算',
    clear: '職員の構成との違いは、偶然とは考えにくい',
    unclear: '職員の構成との違いは、はっきりしない',
    interval: (low: number, high: number) =>
      `回答者が全体を代表しているとみれば、全職員の平均は${range(low, high)}点の範囲と考えられる`,
    bounds: (share: number) =>
      `回答していない約${decimal(share * 10, 0, L)}割がどう答えたかは分からないため、最も極端な場合も示す`,
    weighted:
      '構成にそろえた値は参考。公表値との比較にはそろえない値を使う。部や職位の中の偏りは直らない',
    weightedRefused: (reason: string) => `構成にそろえた平均は、${reason}示さない`,
    unequal: '重みの最大が最小の10倍を超えるため、そろえた値は一部の回答に左右される',
    lowEfficiency: '重みにより有効な回答数が6割未満になるため、そろえた値の誤差は大きい',
    keywords: '一つの自由記載が複数の語を含むことがある。気持ちの良し悪しは判定しない',
    contentFree: (count: number) => `「特になし」など内容のない記載${integer(count, L)}件は除く`,
    masked: '氏名・電話番号・メールアドレスは、数える前に伏せる',
    enps: '9〜10の割合から0〜6の割合を引いた値。日本では低く出やすく、自分の過去とだけ比べる',
    enpsSmall: '回答が少なく幅が広いため、動きは読み取らない',
    details:
      'p は回答・未回答の割合が同じとした場合。Vと違いの割合は大きいほど偏りが大きい。R指標は1に近いほど偏りが小さい',
    expected: '期待度数が5未満の区分がある行のpは目安',
    weights: '有効な回答数（キッシュ）は、重みをつけない回答に直すと何人分か',
  },
  /** What the composition says in plain words, below the figure. */
  fewer: (unit: string, value: string, points: number) =>
    `${unit}では「${value}」の回答が少なめです（職員の構成より${decimal(Math.abs(points) * 100, 1, L)}ポイント）。`,
  brought: (margins: string, value: number) =>
    `${margins}の構成にそろえると${score(value, L)}点になります（参考）。`,
  margins: (names: readonly string[]) => names.join('と'),
  empty: {
    rate: '誰が回答したか？',
    rateSentence: '職員アンケートと職員数を取り込むと表示します。',
    composition: '回答者は職員の構成と同じか？',
    compositionSentence: 'この単位の職員数がないため、構成を比べられません。',
    compositionHidden: 'この単位はほとんどの区分が秘匿のため、構成を比べません。',
    assumptions: '全職員ではどの範囲か？',
    assumptionsSentence: '対象者数が分からないため示せません。',
    keywords: '何が書かれているか？',
    keywordsSentence: '自由記載の列があるアンケートを取り込むと表示します。',
    keywordsFew: (minN: number) => `自由記載が${integer(minN, L)}件未満のため表示しません。`,
  },
  tables: {
    returned: '回収数',
    headcount: '対象者数',
    rate: '回収率',
    respondents: '回答者の割合',
    staff: '職員の割合',
    points: '差（ポイント）',
    assumption: '見方',
    mean: '平均',
    low: '下限',
    high: '上限',
    keyword: '語',
    comments: '件数',
    share: '割合',
    occurrences: '出現数',
    unit: '単位',
    groups: '区分の数',
    chi2: 'χ²',
    df: '自由度',
    p: 'p',
    v: 'クラメールのV',
    r: 'R指標',
    dissimilarity: '違いの割合',
    expected: '最小の期待度数',
    reason: '示さない理由',
    tiny: '0.0001未満',
    measure: '項目',
    value: '値',
    raked: '部と職位にそろえた平均',
    poststratified: '部にそろえた平均',
    nEff: '有効な回答数',
    deff: 'デザイン効果',
    ratio: '重みの最大÷最小',
    trimmed: '重みを抑えた人数',
    rounds: '繰り返し',
    promoters: '推奨（9〜10）',
    passives: '中立（7〜8）',
    detractors: '批判（0〜6）',
    enps: 'eNPS',
    n: '回答者数',
  },
};

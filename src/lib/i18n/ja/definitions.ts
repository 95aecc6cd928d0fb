/** What a reader finds about one metric: its name, its words, its formula, where it comes from. */
export type Definition = {
  name: string;
  /** What number this is, of whom, and what happens with blanks and small groups. */
  words: string;
  formula: string;
  unit: string;
  source: string;
};

const METHODS_ENGAGEMENT = '13項目の集計表（人材確保・育成基本方針）と同じ方法';

/** Every metric by its public id. */
export const definitions = {
  'engagement.overall': {
    name: '総合スコアと回収率',
    words:
      '各項目の平均を、さらに平均した値。誤差の幅は、半分以上の項目に答えた人の個人平均から求める。白紙は回収数にだけ数える。回答者が基準より少ないときは何も示さず、基準の2倍より少ないときは誤差の幅を示さない。',
    formula:
      'スコア＝(1/k)Σ x̄ⱼ　誤差の幅＝p̄ ± t(0.975, m−1)・s/√m・√(1−m/N)　回収率＝回収数÷対象者数',
    unit: '点（1〜5）、割合（0〜1）',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.levels': {
    name: '段階別スコア',
    words:
      '段階に属する項目の平均を、さらに平均した値。人数は、その段階で最も回答の少ない項目のもの。',
    formula: '段階スコア＝(1/kₗ)Σ x̄ⱼ（j は段階 l の項目）',
    unit: '点（1〜5）',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.items': {
    name: '項目別の平均と回答の分布',
    words:
      'その項目に有効な回答（1〜5の整数）をした人の平均。無回答と範囲外の値は、その項目の人数から除く。分布と誤差の幅は基準の2倍の人数から示す。',
    formula: 'x̄＝Σx/n　s²＝Σ(x−x̄)²/(n−1)　肯定率＝(4の数＋5の数)/n',
    unit: '点（1〜5）、割合（0〜1）、人',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.groups': {
    name: '属性別の平均',
    words:
      '部、課、職位などの値ごとの項目平均。項目0は個人平均の平均。属性が空欄の人は「未回答」としてまとめる。',
    formula: 'x̄＝Σx/n（その属性の値をもつ回答者）',
    unit: '点（1〜5）',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.change': {
    name: '前回との差',
    words:
      '隣り合う二つの調査の平均の差。同じ人を追ってはいない。項目どうしは多重比較を補正し、補正後も偶然とは考えにくいときだけ差があるとする。どちらかの回答が10人未満なら判断しない。',
    formula: 'Δ ± t・√(s₁²/n₁＋s₀²/n₀)（ウェルチ）　q＝ベンジャミニ・ホッホバーグ法',
    unit: '点',
    source: 'Welch 1947、Benjamini & Hochberg 1995',
  },
  'engagement.response': {
    name: '回収率',
    words:
      '回収した数を対象者数で割った値。白紙も回収数に数える。対象者数が分からないときは率を出さない。',
    formula: '回収率＝回収数÷対象者数',
    unit: '人、割合（0〜1）',
    source: METHODS_ENGAGEMENT,
  },
  'training.totals': {
    name: '区分別の科目数と受講者数',
    words:
      '延べは、受講または修了の記録を、同じ人・同じ研修・同じ日の重複を除いて数えた数。欠席、取消、申込だけの記録は数えない。実人数は区分や年度を足しても全体にならない。',
    formula: '延べ＝|{(人, 研修, 日)}|　実人数＝|{人}|　科目数＝|{研修}|',
    unit: '科目、人',
    source: '職員研修基本計画の実績表と同じ区分',
  },
  'training.courses': {
    name: '研修別の受講者数',
    words: '研修ごとの延べ、実人数、実施日数、時間数の合計。受講記録がある年度だけ。',
    formula: '延べ＝|{(人, 研修, 日)}|　時間数＝Σ時間',
    unit: '人、日、時間',
    source: '職員研修基本計画の実績表と同じ区分',
  },
  'training.reach': {
    name: '受講率',
    words:
      'その年度に1回以上受講した職員の数を、同じ年度の職員数で割った値。職員数が基準より少ない所属は示さない。',
    formula: '受講率＝実人数÷職員数',
    unit: '人、割合（0〜1）',
    source: '職員研修基本計画の実績表と同じ区分',
  },
  'goals.progress': {
    name: '育成目標の年度別実績',
    words:
      '目標値と実績。単位が実人数のときは、初めて修了した年度に一人を一度だけ数える。延べのとき、または単位が計画に書かれていないときは受講の数を数える。始まっていない年度の実績は空欄。',
    formula: '累計＝Σ 各年度',
    unit: '人',
    source: 'DX推進研修計画（人材確保・育成基本方針）',
  },
  'goals.monthly': {
    name: '育成目標の月別実績',
    words: '計画の初めの月から基準日の月までの、月ごとの実績と累計。',
    formula: '累計＝Σ 各月',
    unit: '人',
    source: 'DX推進研修計画（人材確保・育成基本方針）',
  },
  'goals.outlook': {
    name: '育成目標の見込み',
    words:
      '基準日までの実績、計画との差、残り、必要なペース、今のペースを延ばした値。年度の目標は12か月に均等に割る。幅と確率はまだ計算しない。',
    formula: '見込み＝実績＋(実績÷経過月数)×残り月数　必要なペース＝残り÷残り月数',
    unit: '人、人／月',
    source: 'DX推進研修計画（人材確保・育成基本方針）',
  },
  'goals.coverage': {
    name: '課ごとの配置',
    words: '目標を達成した人がいる課の数。人は、初めて修了したときの所属で数える。',
    formula: '配置あり＝その課の人数 ≥ 1',
    unit: '人',
    source: '各課1人程度（人材確保・育成基本方針）',
  },
} satisfies Record<string, Definition>;

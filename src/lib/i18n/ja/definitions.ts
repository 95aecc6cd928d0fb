import { abilityDefinitions } from './training/ability-definitions.ts';
import { outcomeDefinitions } from './training/outcome-definitions.ts';
import { planDefinitions } from './training/plan-definitions.ts';
import { participationDefinitions } from './training/participation-definitions.ts';

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
  'engagement.differences': {
    name: 'ほかの回答者との差',
    words:
      'その値をもつ人の平均と、同じ属性のほかのすべての人（未回答を含む）の平均の差。部と職位の組では、同じ職位でほかの部の人と比べる。公表する値の全体で多重比較を補正し、補正後も偶然とは考えにくいときだけ差があるとする。どちらかが10人未満なら判断しない。',
    formula:
      'Δ＝x̄₁−x̄₀ ± t・√(s₁²/n₁＋s₀²/n₀)（ウェルチ）　q＝ベンジャミニ・ホッホバーグ法　g＝J・Δ/s　U/(n₁n₀)＝マン・ホイットニー',
    unit: '点',
    source: 'Welch 1947、Benjamini & Hochberg 1995、Hedges 1981、Mann & Whitney 1947',
  },
  'engagement.change': {
    name: '前の調査との差',
    words:
      '二つの調査の平均の差。どちらも聞いた項目を比べ、総合も共通の項目だけで計算し直して比べる。同じ人を追ってはいない。項目どうしは多重比較を補正し、補正後も偶然とは考えにくいときだけ差があるとする。どちらかの回答が10人未満なら判断しない。',
    formula:
      'Δ ± t・√(s₁²/n₁＋s₀²/n₀)（ウェルチ）　q＝ベンジャミニ・ホッホバーグ法　判断できる差＝2.8・SE　肯定率の差＝ニューカムの幅',
    unit: '点、割合（0〜1）',
    source: 'Welch 1947、Benjamini & Hochberg 1995、Newcombe 1998',
  },
  'engagement.standardised': {
    name: '構成をそろえた変化',
    words:
      '前の調査の職位の構成にそろえて、今回の個人平均の平均を計算し直した値と、前の調査との差。秘匿した職位はまとめて一つの集団とする。共通の項目だけで計算する。前回いた職位の回答が今回ないときは計算しない。',
    formula: 'Σ w₀ₕ x̄₁ₕ　w₀ₕ＝前回の回答者に占める職位 h の割合',
    unit: '点',
    source: '直接標準化法',
  },
  'engagement.drivers': {
    name: '誇りなどとの関連',
    words:
      '選んだ項目（はじめは最後の項目、働く誇り）と、ほかの項目との関連。すべての項目に答えた人だけで求める。関連は原因を意味しない。説明できる割合の内訳は、150人以上のときに示す。10人未満なら何も示さない。',
    formula:
      'r＝ピアソンの積率相関　幅＝tanh(atanh r ± 1.96/√(n−3))　内訳＝R²の増加をすべての組合せで平均（シャープレイ値）　順位の関連＝スピアマン',
    unit: '−1〜1、割合（0〜1）',
    source: 'Lindeman, Merenda & Gold 1980、Grömping 2006',
  },
  'engagement.priorities': {
    name: '改善の優先順位',
    words:
      '満足率（4か5の割合）と、選んだ項目との関連を、項目の間で偏差値にした位置。関連が強く満足率が低い項目ほど改善度指数が大きい。項目どうしの相対的な順で、どこかが必ず低くなる。100人未満なら示さない。標準偏差は、項目数で割る（偏差値）か、項目数−1で割るかを選べる。',
    formula:
      '偏差値＝50＋10(x−x̄)/SD　改善度指数＝d・(90−θ)/90（d＝中心からの距離、θ＝(80, 20)の方向との角度）',
    unit: '偏差値、割合（0〜1）',
    source: '菅民郎「統計探偵物語 第3話」、Martilla & James 1977',
  },
  'engagement.reliability': {
    name: '尺度の信頼性',
    words:
      '尺度の項目が同じものを測っているかの目安。すべての項目に答えた人だけで求める。2項目の尺度は項目間の関連で読む。高い値でも、測るものが一つだとは限らない。30人未満なら示さない。',
    formula:
      'α＝k/(k−1)・(1−Σs²ⱼ/s²)　幅＝フェルト　ω＝(Σλ)²/((Σλ)²＋Σθ)（一因子、最尤法）　スピアマン・ブラウン＝2r/(1＋r)',
    unit: '−∞〜1',
    source: 'Cronbach 1951、Feldt, Woodruff & Salih 1987、McDonald 1999',
  },
  'engagement.item_analysis': {
    name: '項目とほかの項目の合計との関連',
    words:
      'その項目と、残りの項目の合計との関連、その項目を除いたときのα。すべての項目に答えた人だけで求める。30人未満なら示さない。',
    formula: 'r＝cor(xⱼ, Σ_{i≠j} xᵢ)　除いたときのα＝k−1項目のα',
    unit: '−1〜1',
    source: 'Cronbach 1951',
  },
  'engagement.response': {
    name: '回収率',
    words:
      '回収した数を対象者数で割った値。白紙も回収数に数える。対象者数が分からないときは率を出さない。',
    formula: '回収率＝回収数÷対象者数',
    unit: '人、割合（0〜1）',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.representativeness': {
    name: '回答者の偏り',
    words:
      '回答した人の構成が、職員の構成とどれだけ違うか。属性が空欄の人は除く。職員数が分からない属性と、回答が職員数より多い属性は計算しない。',
    formula:
      'χ²（回答・未回答×値）　V＝√(χ²/N)　R指標＝1−2・SD(回収率)　違いの割合＝½Σ|回答者の割合−職員の割合|',
    unit: '割合（0〜1）',
    source: 'Schouten, Cobben & Bethlehem 2009',
  },
  'engagement.bounds': {
    name: '回答していない人を含めた上限と下限',
    words:
      '回答していない人が全員1、または全員5（尺度の上限）と答えた場合の総合スコア。実際の値はこの間のどこかにある。',
    formula: 'r・m＋(1−r)・1 〜 r・m＋(1−r)・5（r＝回収率、m＝総合スコア）',
    unit: '点（1〜5）',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.weighted': {
    name: '構成にそろえたスコア（参考）',
    words:
      '部と職位の構成が職員と同じになるように重みをつけた、個人平均の平均。回収が5未満の部はまとめる。重みは平均の0.3〜3倍に一度だけ抑える。部か職位が空欄の人は除く。200人未満なら示さない。部の構成だけにそろえた値も並べる。',
    formula:
      'レーキング法：w←w・N_g/Σw を収束まで　スコア＝Σwx/Σw　有効回答数＝(Σw)²/Σw²　デザイン効果＝1＋CV²(w)',
    unit: '点（1〜5）、人',
    source: 'Deming & Stephan 1940、Kish 1965',
  },
  'engagement.quality': {
    name: '回答の状況',
    words:
      '回収した数のうち、白紙、すべて同じ答え、一部だけ（1項目以上、半数未満）の数と、答えのない欄の割合。数えるだけで、集計からは除かない。',
    formula: '無回答の割合＝空欄の数÷(回収数×項目数)',
    unit: '枚、割合（0〜1）',
    source: METHODS_ENGAGEMENT,
  },
  'engagement.enps': {
    name: '職場の推奨度（eNPS）',
    words:
      '0〜10の質問で、9か10の人の割合から0〜6の人の割合を引いた値。この質問があるときだけで、誇りの項目からは作らない。日本では低く出やすいため、自分の過去とだけ比べる。30人未満は幅が広い。',
    formula: 'eNPS＝%(9〜10)−%(0〜6)　幅＝調整ワルド（n＋3、推奨と批判に¾ずつ）',
    unit: '点（−100〜100）、人',
    source: 'Rocks 2016',
  },
  'engagement.choices': {
    name: '複数選択の設問の順位',
    words:
      '選択肢を選んだ人の数、一つ以上を選んだ人に占める割合、多い順の順位と、前にこの設問を聞いた調査での順位。同じ数の選択肢は同じ順位とする。前の調査の回答がないときは、公表された順位を使う。選んだ人、または選ばなかった人が基準より少ない選択肢は示さない。一人だけが書いた文は「その他」に数える。',
    formula: '割合＝選んだ人÷一つ以上を選んだ人　幅＝ウィルソンの信頼区間（有限母集団）',
    unit: '人、割合（0〜1）、位',
    source: '複数選択の設問（人材確保・育成基本方針）',
  },
  'engagement.comments': {
    name: '自由記載の数',
    words: '内容のある自由記載の数と、「特になし」など内容のない記載の数。',
    formula: '件数',
    unit: '件',
    source: '数え方の定義',
  },
  'engagement.keywords': {
    name: '自由記載の語',
    words:
      '語またはその言い換えを含む自由記載の数。長い言葉から順に重ならないように数える。氏名、電話番号、メールアドレスは数える前に伏せる。割合の分母は内容のある自由記載の数。気持ちの良し悪しは判定しない。',
    formula: '割合＝語を含む件数÷内容のある件数',
    unit: '件、割合（0〜1）',
    source: '数え方の定義',
  },
  ...participationDefinitions,
  ...planDefinitions,
  ...abilityDefinitions,
  ...outcomeDefinitions,
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
    words:
      '計画の初めの月から基準日の月までの、月ごとの実績と累計。受講記録のない月は0、実績の報告のない月は空欄。',
    formula: '累計＝Σ 各月',
    unit: '人',
    source: 'DX推進研修計画（人材確保・育成基本方針）',
  },
  'goals.outlook': {
    name: '育成目標の見込み',
    words:
      '基準日までの実績、計画との差、残り、必要なペース、今のペースを延ばした値。年度の目標は12か月に均等に割る。予測の幅（90％と50％）と目標に届く見込みは、月ごとの実績からポアソン、負の二項、月の再抽出、準ポアソンの4つで計算し、幅が最も広いものを示す。記録が12か月に満たないとき、月が分からないとき、報告のない月があるときは示さない。在職は職員名簿で基準日に在職している人。',
    formula:
      '見込み＝実績＋(実績÷経過月数)×残り月数　必要なペース＝残り÷残り月数　準ポアソンの分散＝φλh(1＋h/m)、φ＝Σ(x−λ)²/λ/(m−1)（1以上）　無作為の場合の人数＝N(1−Π(1−n/N))',
    unit: '人、人／月',
    source: 'DX推進研修計画（人材確保・育成基本方針）',
  },
  'goals.coverage': {
    name: '課ごとの配置',
    words:
      '目標を達成した人がいる課の数。職員名簿があれば、在職している人をいまの所属（異動後）で数え、退職した人は数えない。なければ初めて修了したときの所属で数える。修了したときの所属の人数も並べる。',
    formula: '配置あり＝その課の人数 ≥ 1',
    unit: '人',
    source: '各課1人程度（人材確保・育成基本方針）',
  },
} satisfies Record<string, Definition>;

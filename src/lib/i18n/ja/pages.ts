import type { Band, Bands } from '#lib/domain/bands.ts';
import type { Round } from '#lib/domain/workspace-file.ts';
import {
  date,
  decimal,
  fiscalYear,
  fiscalYearEra,
  fiscalYearRange,
  fiscalYearRangeEra,
  fiscalYearShort,
  integer,
  percent,
  dateRangeWithYear,
  dateWithYear,
} from '../format.ts';
import { dataPage } from './data-page.ts';
import { definitionsPage } from './definitions-page.ts';
import { keyFigures } from './key-figures.ts';

const L = 'ja';
const people = (value: number) => `${integer(value, L)}人`;

/** Words of the pages: labels, subtitles, 注 and 出典. Sentences of findings are in findings.ts. */
export const pages = {
  asOf: (iso: string) => `基準日 ${dateWithYear(iso, L)}`,
  surveyed: (round: Round) =>
    round.start && round.end ? `調査日 ${dateRangeWithYear(round.start, round.end, L)}` : '',
  endOfYear: (year: number) => `${fiscalYearEra(year, L)}末時点`,
  fictional: '架空の市のデータ',
  fictionalCity: '（架空）',
  definition: '定義',
  listSeparator: '、',
  atLeast: (what: string, count: string) => `${what}は${count}人以上`,
  /** A sentence about one group only. */
  ofGroup: (group: string, sentence: string) => `${group}の${sentence}`,
  figureNumber: (n: number) => `図${n}`,
  tableNumber: (n: number) => `表${n}`,
  print: '印刷する',
  engineFailed: '計算できませんでした。表示しているのは前に計算した結果です。',
  internal: '内部限り',
  filters: {
    round: '調査',
    year: '年度',
    period: '期間',
    division: '部署',
    position: '職位',
    employment: '雇用区分',
    previous: '前回',
    plan: '計画',
    order: '並び順',
    view: '表示',
    everybody: '全庁',
    refusedAddress:
      '指定された条件は、人数が少ない、または組み合わせられないため使えません。使える条件だけで表示しています。',
    allYears: 'すべての年度',
    all: 'すべて',
    others: 'ほかの属性',
    valueOf: (attribute: string, value: string) => `${attribute}：${value}`,
    twoAtMost: '組み合わせられるのは2つの属性までです（少人数の保護のため）',
    refusedViews: {
      'view-too-small': (minN: number) =>
        `この組み合わせは、回答が${integer(minN, 'ja')}人未満か、ほかの数字との引き算で${integer(minN, 'ja')}人未満の回答が分かるため表示しません。はじめの条件だけで表示しています。`,
      'view-singles-out': (minN: number) =>
        `この組み合わせは、これまでに表示したものと引き算すると${integer(minN, 'ja')}人未満の回答が分かるため表示しません。はじめの条件だけで表示しています。`,
    },
    orders: { item: '項目順', low: '低い順', change: '変化順' },
    counts: { attendances: '延べ', people: '実人数' },
    goalViews: { running: '累計', yearly: '年度別' },
  },
  population: (asked: number | null, answered: number | null, minN: number) => ({
    asked: asked === null ? null : integer(asked, L),
    answered: answered === null ? null : integer(answered, L),
    minN: `秘匿 ${integer(minN, L)}人未満`,
    askedLabel: '対象',
    answeredLabel: '回答',
    people: '人',
  }),
  kpi: keyFigures,
  subtitles: {
    items: (population: string, year: number) =>
      `13項目の平均（5点満点）と95％信頼区間。${population}、${fiscalYear(year, L)}`,
    itemsFull: (population: string, year: number) =>
      `平均スコア（5点満点）と回答の割合。${population}、${fiscalYear(year, L)}`,
    everybody: (coverage: string | undefined, asked: number | null) =>
      `${coverage ?? '全職員'}${asked === null ? '' : people(asked)}`,
    goal: (unit: string, from: number, to: number) =>
      `修了者の累計（${unit}）、${fiscalYearRange(from, to, L)}`,
    training: (from: number, to: number) =>
      `区分別の受講者数（延べ、人）。${fiscalYearRange(from, to, L)}`,
    reach: '実人数（塗り）と延べ人数（枠）、受講率＝実人数÷職員数',
    pace: (left: number, done: number) =>
      `修了者数（人／月）。残り${integer(left, L)}か月で割った必要数と、これまで${integer(done, L)}か月の平均`,
    coverage: (goal: string, asOf: string) =>
      `${goal}が1人以上いる課。目標は各課1人程度。${date(asOf, L)}時点`,
    secondGoal: (perYear: number, target: number) =>
      `年${people(perYear)}、計画期間で延べ${people(target)}`,
  },
  units: { people: '実人数', attendances: '延べ', unspecified: '延べ（計画に単位の記載なし）' },
  notes: {
    bands: (definedBy: string, low: number, high: number) =>
      `「低い」は${decimal(low, 1, L)}未満、「高い」は${decimal(high, 1, L)}超（${definedBy}）`,
    blankChange: '前回差の空欄は誤差の範囲',
    changeMarks: '前回差の↑↓は、多重比較を補正しても偶然とは考えにくい変化。ほかは誤差の範囲',
    undecided: (items: readonly number[]) =>
      `信頼区間が境目をまたぐ項目（${items.join('・')}）は区分を断定しない（破線の印）`,
    smallShares: '6％未満の割合は数字を省く',
    distributionHidden: (minN: number) => `回答${integer(minN, L)}人未満の分布は示さない`,
    suppressed: (minN: number) => `x は回答${integer(minN, L)}人未満のため秘匿`,
    completedOnly: '受講・修了のみ。欠席・取消・申込だけの記録と、同じ人・研修・日の重複を除く',
    rounding: '構成比は四捨五入のため合計が100にならないことがある',
    fromTotals: (years: string) => `${years}は公表された集計表による（実人数は不明）`,
    partial: (year: number) => `${fiscalYearEra(year, L)}は集計中`,
    distinct: '実人数は年度を足し合わせられない',
    grain: '粒1つが1課。修了したときの所属で数える',
    unitUnsaid: '目標が延べか実人数かは計画に明記がないため、両方を示す',
    exceedsStaff: (target: number, staff: number) =>
      `目標${people(target)}は職員数${people(staff)}を超えるため、延べの数と読む`,
  },
  sources: {
    survey: (name: string, period: string, n: number | null, rate: number | null) =>
      `${name}${period ? `（${period}）` : ''}${n === null ? '' : ` 回答${people(n)}`}${rate === null ? '' : `、回収率${percent(rate, L)}`}`,
    at: (name: string, iso: string) => `${name}（${date(iso, L)}時点）`,
    atYearEnd: (name: string) => `${name}（各年度3月31日時点）`,
    staffAt: (name: string) => `${name}は各年度4月1日時点`,
    names: {
      survey: '職員アンケート',
      training: '職員研修実績',
      headcount: '職員数',
      goals: '育成目標と修了記録',
    },
    previous: (year: number, n: number | null) =>
      `前回は${fiscalYearEra(year, L)}${n === null ? '' : `（回答${people(n)}）`}`,
  },
  tables: {
    level: '領域',
    item: '項目',
    number: '番号',
    mean: '平均',
    low: '下限（95％）',
    high: '上限（95％）',
    change: '前回差',
    answers: (value: number, label: string | undefined) => `${value}${label ? ` ${label}` : ''}`,
    top2: '4と5の割合',
    n: '回答者数',
    band: '区分',
    category: '区分',
    courses: '科目数',
    attendances: '受講者数',
    attendees: '実人数',
    difference: '前年度差',
    share: '構成比',
    trend: '受講者数の推移',
    total: '合計',
    year: '年度',
    staff: '職員数',
    rate: '受講率',
    target: '計画',
    actual: '実績',
    gap: '差',
    achieved: '達成率',
    cumulativeTarget: '計画の累計',
    cumulativeActual: '実績の累計',
    sum: (years: number) => `${years}年間の計`,
    until: (year: number, iso: string) =>
      `${fiscalYearEra(year, L)}（${Number(iso.slice(5, 7))}月末まで）`,
    division: '部',
    section: '課',
    people: '人数',
    month: '月',
    measure: '項目',
    value: '値',
    required: '必要なペース（人／月）',
    pace: '今のペース（人／月）',
  },
  /** Bands beside a number: the ends by name, the middle by its range. */
  bands: (band: Band, bands: Bands) => {
    const at = (threshold: number) => decimal(threshold, 1, L);
    if (band === 'high') return '高い';
    if (band === 'low') return '低い';
    return band === 'above_average'
      ? `${at(bands.average)}〜${at(bands.high)}`
      : `${at(bands.low)}〜${at(bands.average)}`;
  },
  goals: {
    step: (step: string) => `ステップ${step}`,
    ofTarget: (target: number) => `／${people(target)}`,
    ofTargetAttendances: (target: number) => `／${people(target)}（延べ）`,
    counted: (done: number, attendances: number) =>
      attendances > done
        ? `修了${people(done)}（重複${integer(attendances - done, L)}件を除く）`
        : `実績${people(done)}`,
    missing: (count: number) => `まだいない${integer(count, L)}課の一覧`,
  },
  nextChecks: {
    links: {
      items: '13項目を見る',
      divisions: '部署別を見る',
      drivers: '変化と要因を見る',
      response: '回収状況を見る',
      goals: '育成目標を見る',
      plan: '研修計画を見る',
      data: 'データ取込を見る',
    },
  },
  empty: {
    survey: '13項目の平均は？',
    surveySentence: '職員アンケートのCSVを取り込むと表示します。',
    training: '何人が研修を受けたか？',
    trainingSentence: '研修の受講記録か集計のCSVを取り込むと表示します。',
    goals: '目標に届くか？',
    goalsSentence: '育成目標のCSVを取り込むと表示します。',
    reach: '何割の職員が受けたか？',
    reachSentence: '職員番号のある受講記録を取り込むと表示します。',
    action: 'データ取込へ',
    loading: '結果を読み込んでいます。',
  },
  data: dataPage,
  definitionsPage,
  years: {
    short: (year: number) => fiscalYearShort(year, L),
    era: (year: number) => fiscalYearEra(year, L),
    full: (year: number) => fiscalYear(year, L),
    range: (from: number, to: number) => fiscalYearRange(from, to, L),
    rangeEra: (from: number, to: number) => fiscalYearRangeEra(from, to, L),
  },
};

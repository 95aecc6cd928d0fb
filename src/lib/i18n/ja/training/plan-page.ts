import type { PlanLineState } from '#lib/domain/training/plan-line.ts';
import { byDay } from './plan-findings.ts';
import { date, fiscalYear, fiscalYearEra, integer, percent } from '../../format.ts';

const L = 'ja';
const monthDay = (iso: string) => `${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;

const states: Record<PlanLineState, string> = {
  held: '実施',
  running: '実施中',
  upcoming: 'これから',
  rescheduled: '日程変更',
  cancelled: '中止',
  any_time: '随時',
  whole_year: '通年',
  within_another: 'ほかの研修の一部',
  undecided: '日程未定',
  open: '申込による',
  no_record: '記録なし',
};

/** Words of 研修計画. */
export const planPage = {
  states,
  planOf: (year: number, plan: string | null) =>
    plan === null
      ? fiscalYear(year, L)
      : plan.includes('年度')
        ? plan
        : `${plan} ${fiscalYearEra(year, L)}`,
  courses: '講座',
  lines: (shown: number, all: number) =>
    shown === all
      ? `計画 ${integer(all, L)}講座`
      : `計画 ${integer(all, L)}講座のうち${integer(shown, L)}講座を表示`,
  filters: {
    plan: '年度',
    category: '区分',
    position: '職位',
    selection: '選考方法',
    view: '表示',
    views: { year: '年間', months: '月別', list: '一覧' },
  },
  board: {
    course: '研修名',
    audience: '対象者',
    counts: '受講／対象・定員',
    base: (people: string) => `／${people}`,
    applied: (people: string) => `申込${people}`,
    noBase: '分母なし',
    noCategory: '区分なし',
    undecided: '未定',
    withinAnother: 'ほかの研修の一部として実施',
    deadline: (text: string) => `申込締切 ${text}`,
    day: monthDay,
    calendarYear: (year: number, isFirst: boolean) =>
      `${fiscalYearEra(year, L).replace('年度', '年')}${isFirst ? `（${year}）` : ''}`,
    standing: (state: PlanLineState, isUnder: boolean) =>
      isUnder ? `${states[state]}・85％未満` : states[state],
  },
  legend: {
    wholeYear: '随時・通年・長期',
    under: '対象・定員の85％未満',
  },
  subtitle: (plan: string) =>
    `${plan}の予定と実施。受講者数は実人数、分母は指定・指名の研修が対象者数、ほかは定員`,
  monthsSubtitle: (plan: string) => `${plan}。月ごとの講座と基準日の状態`,
  listTitle: (plan: string) => `${plan}の講座の一覧`,
  listSubtitle:
    '予定、実施の状態、受講者数（実人数）。分母は指定・指名の研修が対象者数、ほかは定員',
  notes: {
    under: '斜線の棒は対象・定員の85％未満',
    base: '対象者数か定員の記載がない講座は、受講率を示さない',
    noRecord: (lines: number) =>
      `予定の日を過ぎて受講の記録がない${integer(lines, L)}講座は、実施に数えない`,
    hidden: (minN: number) => `x は申込${integer(minN, L)}人未満のため秘匿（欠席届・報告書など）`,
    filtered: (shown: number, all: number) =>
      `${integer(all, L)}講座のうち条件に合う${integer(shown, L)}講座を表示`,
    sameName: '同じ名前の講座がいくつかあるときは、記録を日程で分けて数える',
    stays: '年度をまたぐ派遣は、計画の期間にあれば実施中とする',
  },
  source: '研修計画',
  attendance: '受講記録',
  atDay: (iso: string) => `（${date(iso, L)}時点）`,
  kpi: {
    attended: (asOf: string) => `受講者数（${byDay(asOf)}）`,
    ofBase: (base: number, rate: number) => `対象・定員${integer(base, L)}人の${percent(rate, L)}`,
    noBase: '対象者数・定員の記載なし',
    missed: '欠席・未受講',
    notices: (count: number, hidden: number) =>
      `うち欠席届あり${integer(count, L)}人${hidden > 0 ? `（秘匿の${integer(hidden, L)}講座を除く）` : ''}`,
    people: '人',
  },
  todo: {
    title: '手続きが必要な講座',
    none: '手続きの残る講座はありません。',
    moved: (iso: string) => `${monthDay(iso)}への変更を通知`,
    movedUndecided: '変更後の日程が未定',
    cancelled: '中止の代わりを検討',
    undecided: '実施日が未定',
    noRecord: '実施したかを確認',
    under: (rate: number) => `受講が${percent(rate, L)}`,
  },
  edit: {
    title: '実施の状態を記録',
    hint: '図の行を選ぶか、ここで講座を選びます。記録はこの端末の作業データに残ります。',
    course: '講座',
    choose: '選んでください',
    state: '状態',
    date: '変更後の日',
    dateNeeded: '変更後の日を入れてください。未定なら空欄のまま記録できます。',
    fromPlan: '計画と記録のとおり',
    save: '記録する',
    saved: (course: string, state: string) => `「${course}」を${state}と記録しました。`,
    options: { held: '実施', running: '実施中', rescheduled: '日程変更', cancelled: '中止' },
  },
  matching: {
    title: '受講記録との照合',
    explain:
      '研修名が同じ記録は自動で合わせています。名前の違う記録は、同じ研修か確かめてから合わせます。',
    proposals: '同じ研修かもしれない記録',
    confirm: '同じ研修として合わせる',
    unmatched: (lines: number) => `記録と合っていない講座 ${integer(lines, L)}`,
    attended: (courses: number) => `計画にない受講記録 ${integer(courses, L)}`,
    none: 'すべての受講記録が計画の講座と合っています。',
    noProposals: '似た名前の記録はありません。',
    choose: '講座を選ぶ',
    assign: '計画の講座',
    record: '受講記録の研修名',
    people: '延べ',
    confirmed: '確かめて合わせた記録',
    undo: '取り消す',
    same: (planned: string, attended: string) => `「${attended}」を「${planned}」に合わせました。`,
    sameWords: '表記の違い',
    near: '似た名前',
  },
  examples: {
    title: '公表されている計画を見る',
    explain:
      '市の公表資料から写した研修計画を、作業データのファイルとして開きます。データ取込で外せます。',
    open: (city: string) => `${city}の計画を開く`,
    isOpen: '開いています',
    source: (document: string) => `出典 ${document}`,
    failed: '例の計画を読み込めませんでした。',
  },
  months: {
    name: (month: number) => `${month}月`,
    none: '予定なし',
    noDay: '日の決まらない講座',
    count: (courses: number) => `${integer(courses, L)}講座`,
  },
  table: {
    course: '研修名',
    category: '区分',
    organiser: '主催',
    audience: '対象者',
    positions: '対象職位',
    selection: '選考方法',
    schedule: '実施予定',
    days: '実施日',
    state: '状態',
    capacity: '定員',
    eligible: '対象者数',
    applied: '申込',
    attended: '受講',
    attendances: '延べ',
    completed: '修了',
    absent: '欠席',
    notices: '欠席届',
    reports: '報告書',
    rate: '受講率',
    deadline: '申込締切',
    years: '派遣年数',
    venue: '会場',
    matched: '受講記録の研修名',
    remark: '備考',
  },
  mark: {
    when: (text: string) => `実施予定 ${text}`,
    audience: (text: string) => `対象者 ${text}`,
    selection: (text: string) => `選考方法 ${text}`,
    attended: (attended: number, base: number | null) =>
      base === null
        ? `受講 ${integer(attended, L)}人`
        : `受講 ${integer(attended, L)}／${integer(base, L)}人`,
    rate: (rate: number) => `受講率 ${percent(rate, L)}`,
    applied: (people: number) => `申込 ${integer(people, L)}人`,
    absent: (people: number, notices: number | null) =>
      `欠席 ${integer(people, L)}人${notices === null ? '' : `（欠席届${integer(notices, L)}人）`}`,
    reports: (people: number) => `報告書 ${integer(people, L)}人`,
  },
  empty: {
    board: '計画したことを実施したか？',
    sentence: '研修計画のCSVを取り込むか、下の公表されている計画を開くと表示します。',
    filtered: 'この条件に合う講座はありません。条件を広げてください。',
  },
};

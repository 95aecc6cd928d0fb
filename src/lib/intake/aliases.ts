import { DATASET_KINDS, type DatasetKind } from '#lib/domain/dataset.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';

/**
 * The headers that mean a column, best first, between spaces; compared by `comparisonKey`, so that
 * width, case, spaces, _ and brackets do not matter. A new spelling is one word added here.
 */
type Aliases = Readonly<Record<string, string>>;

const YEAR = {
  fiscal_year: '年度 調査年度 実施年度 対象年度 会計年度 受講年度 計画年度 fiscal_year fy year',
} satisfies Aliases;

const ORGANISATION = {
  division: `
    部 部名 所属部 所属部名 部局 部局名 所属部局 部局等 部等 部・局 部署 部署名 所属部署 部門
    部門名 所属 所属名 局 局名 division department dept bureau`,
  section: `
    課 課名 所属課 所属課名 課等 課・室 課室 課室名 室課 課所 室 所属課室 所属課等 課かい
    課・所 section`,
  position: `
    職位 役職 職階 階層 職名 役職名 職位名 補職 補職名 職位区分 役職区分 職階区分 職級
    職務の級 級 position grade rank job_title`,
  employment_type: `
    雇用区分 雇用形態 任用 任用区分 任用形態 任用種別 雇用 雇用種別 職員区分 職員種別 勤務形態
    身分 身分区分 任用・雇用区分 employment_type employment contract`,
} satisfies Aliases;

const PERSON = {
  person: `
    職員番号 職員ID 職員コード 職員No 社員番号 受講者番号 受講者ID person person_id
    employee_id staff_id staff_no`,
} satisfies Aliases;

const COURSE = {
  course: `
    研修名 科目 科目名 研修科目 研修科目名 研修名称 講座名 講座 研修 研修会名 研修コース
    コース名 受講科目 受講研修 受講研修名 セミナー名 course course_name training`,
} satisfies Aliases;

const COURSE_DETAILS = {
  category: '区分 研修区分 研修種別 研修種類 研修の種類 研修分類 研修体系 種別 分類 体系 category',
  organiser: `
    主催 主催者 実施主体 実施機関 研修機関 主催団体 主催機関 実施者 organiser organizer
    provider`,
} satisfies Aliases;

const SURVEY = {
  ...YEAR,
  respondent_id: `
    回答ID 回答番号 回答者ID 回答者番号 整理番号 調査票番号 票番号 回答No 受付番号 管理番号
    通番 連番 通し番号 番号 ID No respondent_id response_id respondent`,
  ...ORGANISATION,
  age_band: '年代 年令 年齢層 年齢区分 年齢階層 年齢階級 年代区分 年齢 age_band age_group age',
  tenure: `
    勤続年数 勤続年数区分 勤続 勤続区分 勤務年数 在職年数 在籍年数 経験年数 tenure
    years_of_service`,
  gender: '性別 性 gender sex',
  enps: 'eNPS NPS 推奨度 職場推奨度 おすすめ度 職場のおすすめ度 推奨意向',
  comment: `
    自由記載 自由記述 自由記入 自由意見 自由回答 自由記載欄 自由記述欄 自由記入欄 ご意見 意見
    意見・要望 ご意見・ご要望 意見等 コメント comment comments free_text`,
} satisfies Aliases;

/** The columns of each kind. A survey has its items besides, and a city's own attributes. */
const ALIASES: Readonly<Record<DatasetKind, Aliases>> = {
  survey: SURVEY,
  headcount: {
    ...YEAR,
    ...ORGANISATION,
    people: `
      人数 職員数 対象者数 対象人数 職員人数 在籍者数 在職者数 在籍数 現員 現員数 実員 実員数
      配布数 headcount people population`,
  },
  attendance: {
    ...YEAR,
    ...COURSE,
    ...COURSE_DETAILS,
    ...PERSON,
    date: `
      実施日 受講日 受講年月日 実施年月日 研修日 開催日 受講開始日 開始日 年月日 日付 修了日
      修了年月日 date`,
    end: '終了日 研修終了日 受講終了日 派遣終了日 end',
    ...ORGANISATION,
    hours: '時間数 時間 研修時間 研修時間数 受講時間 受講時間数 hours',
    days: '日数 研修日数 受講日数 days',
    status: `
      状況 受講状況 出欠 出欠状況 出席状況 出席 状態 受講結果 修了状況 申込状況 受講区分
      参加状況 ステータス status`,
    absence_notice: '欠席届 欠席届提出 欠席届の提出 欠席届出 absence_notice',
    report: '報告書 報告書提出 報告書の提出 復命書 受講報告書 受講報告 研修報告書 report',
  },
  attendance_total: {
    ...YEAR,
    category: COURSE_DETAILS.category,
    courses: '科目数 研修数 講座数 コース数 研修科目数 実施科目数 開催数 実施数 courses',
    attendances: `
      受講者数 延べ受講者数 延受講者数 受講者延べ数 受講者延数 延べ人数 延人数 受講人数 参加者数
      参加人数 修了者数 受講者数計 人数 attendances`,
  },
  goal: {
    ...YEAR,
    goal: '目標名 目標 目標項目 指標名 指標 成果指標 KPI goal',
    target: '目標値 目標数 目標人数 計画値 計画数 計画人数 target',
    unit: '単位 人数の単位 延べ・実 延べ実 unit',
    counts: '数え方 対象研修 算入研修 集計対象 対象科目 counts',
    step: '段階 ステップ レベル step',
    base: '母数 対象者数 対象人数 対象職員数 base',
  },
  goal_actual: {
    ...YEAR,
    goal: '目標名 目標 目標項目 指標名 指標 成果指標 KPI goal',
    month: '年月 実績年月 対象年月 実績月 実施月 対象月 月 month',
    actual: '実績値 実績 実績数 実績人数 actual',
    division: ORGANISATION.division,
    section: ORGANISATION.section,
  },
  plan: {
    ...YEAR,
    plan: '計画名 計画 研修計画名 plan',
    ...COURSE,
    ...COURSE_DETAILS,
    audience: '対象者 対象 受講対象 受講対象者 対象職員 audience',
    audience_position: '対象職位 対象階層 対象役職 対象職階',
    selection: '選考方法 選考 選定方法 受講方法 募集方法 selection',
    schedule: '実施予定 実施時期 実施予定時期 時期 予定時期 予定 日程 開催時期',
    start: '開始日 開始予定日 開始 start',
    end: '終了日 終了予定日 終了 end',
    days: '日数 研修日数 実施日数 days',
    capacity: '定員 募集人数 予定人数 予定人員 計画人数 人員 capacity',
    eligible: '対象者数 対象人数',
    capability: '能力 対象能力 育成能力 求められる能力 capability',
    venue: '会場 場所 実施場所 開催場所 venue',
    state: '実施状況 状況 状態 進捗 進捗状況 state status',
    deadline: '申込締切 申込期限 締切 期限 申請期限 募集締切 deadline',
    years: '派遣年数 年数 派遣期間 years',
    aim: 'ねらい 狙い 目的 基本方針 方針 目指す姿 aim',
    evaluation: '効果測定 効果測定の方法 評価方法 測定方法 evaluation',
    learning_goal: '学習目標 到達目標 獲得目標 learning_goal',
    remark: '備考 摘要 remark note',
  },
  evaluation: {
    ...YEAR,
    ...COURSE,
    ...PERSON,
    ...ORGANISATION,
    pre: '事前 事前得点 事前テスト 事前点 研修前 受講前 pre',
    post: '事後 事後得点 事後テスト 事後点 研修後 受講後 post',
    follow_up: '三か月後 3か月後 3ヶ月後 三ヶ月後 3カ月後 フォロー follow_up',
    applied: '行動変容 職場での活用 職場で活用 業務での活用 学びの活用 学びを使っている applied',
    full_marks: '満点 配点 full_marks',
    satisfaction: '満足度 研修満足度 総合満足度 satisfaction',
    understanding: '理解度 研修理解度 understanding',
    usefulness: '有用度 活用度 役立ち度 業務活用度 usefulness',
  },
  roster: {
    ...PERSON,
    ...ORGANISATION,
    hired: '採用年度 採用年 入庁年度 採用年月日',
    left: '退職年度 退職年 退職年月日',
  },
};

/** A column a header may mean, and how good its spelling is (0 the best). */
export type Alias = { readonly id: string; readonly rank: number };

function index(aliases: Aliases): ReadonlyMap<string, Alias> {
  const entries = Object.entries(aliases).flatMap(([id, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word, rank): [string, Alias] => [comparisonKey(word), { id, rank }]),
  );
  return new Map(entries);
}

const INDEXES: ReadonlyMap<DatasetKind, ReadonlyMap<string, Alias>> = new Map(
  DATASET_KINDS.map((kind) => [kind, index(ALIASES[kind])]),
);

/** The column of a kind that a header's `comparisonKey` means, if it means one. */
export function aliasOf(kind: DatasetKind, key: string): Alias | undefined {
  return INDEXES.get(kind)?.get(key);
}

/** The columns that a kind knows, by their names in the rows. */
export const aliasIds = (kind: DatasetKind): readonly string[] => Object.keys(ALIASES[kind]);

/** Every header that a kind knows, as it is compared, with the column that it means. */
export function* aliasKeys(kind: DatasetKind): Generator<readonly [key: string, id: string]> {
  for (const [key, { id }] of INDEXES.get(kind) ?? []) yield [key, id];
}

import type { Position } from '../people/organisation.ts';

/** One line of the training plan of 令和8年度, and what had come of it by 30 September 2026. */
export type PlannedCourse = {
  readonly name: string;
  readonly category: '必修研修' | '特別研修' | '政策形成研修' | '選択研修' | '派遣研修';
  readonly audience: string;
  readonly positions: readonly Position[];
  readonly selection: '指定' | '推薦' | '公募' | '希望';
  /** When, in the plan's own words. */
  readonly when: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  /** People invited (指定) or seats. */
  readonly invited: number;
  /** People who took it by the end of September; `null` where it has not been held. */
  readonly attended: number | null;
  /** 能力 it serves; one in 《》 is for later. */
  readonly capabilities: readonly string[];
  readonly remark: '' | '中止' | '日程変更（11月17日へ）' | '実施済' | '実施中';
};

const ALL: readonly Position[] = ['主幹級', '主査級', '主事級'];

type Line = readonly [
  name: string,
  audience: string,
  positions: readonly Position[],
  selection: PlannedCourse['selection'],
  when: string,
  start: string,
  end: string,
  days: number,
  invited: number,
  attended: number | null,
  capabilities: string,
  remark: PlannedCourse['remark'],
];

const lines = (category: PlannedCourse['category'], list: readonly Line[]): PlannedCourse[] =>
  list.map(([name, audience, positions, selection, when, start, end, days, ...rest]) => {
    const [invited, attended, capabilities, remark] = rest;
    const common = { name, category, audience, positions, selection, when, start, end, days };
    return { ...common, invited, attended, capabilities: capabilities.split(' '), remark };
  });

/** 必修研修, by position: 364 of 395 invited. */
const REQUIRED = lines('必修研修', [
  // prettier-ignore
  ['新規採用職員研修', '新規採用職員', ['主事級', '技能労務職'], '指定', '前期4月、後期10月', '2026-04-02', '2026-04-10', 5, 48, 48, '倫理 知識・技術 コミュニケーション 業務遂行', '実施済'],
  // prettier-ignore
  ['新任課長職研修', '課長職昇任者', ['課長級'], '指定', '4月13日', '2026-04-13', '2026-04-13', 1, 14, 14, '倫理 組織統率・人材育成', '実施済'],
  // prettier-ignore
  ['会計年度任用職員研修', '新規任用者ほか', ['主事級', '技能労務職'], '指定', '4月のうちいずれか1日', '2026-04-21', '2026-04-23', 1, 66, 61, '倫理 知識・技術 業務遂行', '実施済'],
  // prettier-ignore
  ['新任主査職研修', '主査職昇任者', ['主査級'], '指定', '4月下旬', '2026-04-27', '2026-04-28', 2, 28, 27, '倫理 課題対応 説明', '実施済'],
  // prettier-ignore
  ['新任主任研修', '新任主任職員', ['主査級'], '指定', '4月22日', '2026-04-22', '2026-04-22', 1, 31, 31, '業務遂行 課題対応 協調性', '実施済'],
  // prettier-ignore
  ['新任主任主事研修', '新任主任主事', ['主事級'], '指定', '６月上旬', '2026-06-02', '2026-06-04', 1, 40, 38, '業務遂行 コミュニケーション', '実施済'],
  // prettier-ignore
  ['採用2年目研修', '採用2年目職員', ['主事級', '技能労務職'], '指定', '6月予定', '2026-06-23', '2026-06-25', 1, 46, 44, '知識・技術 コミュニケーション 業務遂行', '実施済'],
  // prettier-ignore
  ['人事評価者研修', '課長職ほか', ['課長級', '次長級'], '指定', '6月予定', '2026-06-24', '2026-06-24', 1, 24, 22, '判断 組織統率・人材育成', '実施済'],
  // prettier-ignore
  ['課長職マネジメント研修', '課長職', ['課長級'], '指定', '7月予定', '2026-07-14', '2026-07-14', 1, 98, 79, '判断 組織統率・人材育成 倫理', '実施済'],
  // prettier-ignore
  ['採用3年目研修', '採用3年目職員', ['主事級'], '指定', '10月～11月のうちいずれか1日', '', '', 1, 52, null, '業務遂行 課題対応', ''],
]);

/** 特別研修: 205 of 221. */
const SPECIAL = lines('特別研修', [
  // prettier-ignore
  ['ハラスメント防止研修', '課長職・主査職', ['課長級', '主査級'], '指定', '8月', '2026-08-19', '2026-08-20', 1, 120, 104, '倫理 協調性', '実施済'],
  // prettier-ignore
  ['DX推進担当者研修', '各課のDX推進担当者', ALL, '推薦', '8月20日', '2026-08-20', '2026-08-20', 1, 101, 101, '知識・技術 課題対応', '実施済'],
  // prettier-ignore
  ['カスタマーハラスメント研修', '課長職・主査職', ['課長級', '主査級'], '指定', '9月29日', '2026-11-17', '2026-11-17', 1, 110, null, '倫理 説明', '日程変更（11月17日へ）'],
  // prettier-ignore
  ['ラインケア研修', '課長職', ['課長級', '次長級'], '指定', '1月中旬', '2027-01-12', '2027-01-20', 1, 60, null, '組織統率・人材育成', ''],
]);

/** 政策形成研修: 51 of 56. */
const POLICY = lines('政策形成研修', [
  // prettier-ignore
  ['政策立案研修', '一般職員', ['主事級', '主査級'], '公募', '7月7日・8日', '2026-07-07', '2026-07-08', 2, 12, 12, '課題対応 《企画・立案》', '実施済'],
  // prettier-ignore
  ['政策法務研修', '主査職以下', ['主査級', '主事級'], '公募', '7月予定', '2026-07-22', '2026-07-23', 2, 24, 21, '知識・技術 課題対応', '実施済'],
  // prettier-ignore
  ['キャリアデザイン研修', '主査職以下', ['主査級', '主事級'], '公募', '7月', '2026-07-16', '2026-07-16', 1, 20, 18, '業務遂行 協調性', '実施済'],
  // prettier-ignore
  ['まちづくり研修', '主査職以下', ['主査級', '主事級'], '公募', '10月', '2026-10-14', '2026-10-15', 2, 16, null, '課題対応 《企画・立案》', ''],
  // prettier-ignore
  ['法制執務研修', '主査職以下', ['主査級', '主事級'], '公募', '12月予定', '2026-12-01', '2026-12-31', 1, 20, null, '知識・技術 業務遂行', ''],
]);

/** 選択研修: 161 of 187. */
const CHOICE = lines('選択研修', [
  // prettier-ignore
  ['タイムマネジメント研修', '主査職以下', ['主査級', '主事級'], '希望', '8月26日', '2026-08-26', '2026-08-26', 1, 30, null, '業務遂行', '中止'],
  // prettier-ignore
  ['ミス防止・業務効率化研修', '主査職以下', ['主査級', '主事級'], '希望', '8月27日', '2026-08-27', '2026-08-27', 1, 30, 26, '業務遂行', '実施済'],
  // prettier-ignore
  ['eラーニング講座', '希望職員', ALL, '希望', '通年', '2026-04-01', '2027-03-31', 1, 157, 135, '知識・技術 業務遂行', '実施中'],
  // prettier-ignore
  ['政策データ活用研修', '希望職員', ALL, '希望', '未定', '', '', 1, 24, null, '課題対応 《企画・立案》', ''],
  // prettier-ignore
  ['クレーム対応力強化研修', '希望職員', ALL, '希望', '後期', '2026-10-01', '2027-03-31', 1, 40, null, 'コミュニケーション 協調性', ''],
  // prettier-ignore
  ['説明力向上研修', '主査職', ['主査級', '主幹級'], '希望', '11月予定', '2026-11-01', '2026-11-30', 1, 30, null, '説明 協調性', ''],
  // prettier-ignore
  ['ライフプラン研修', '50歳の職員', ALL, '希望', '2月', '2027-02-01', '2027-02-28', 1, 40, null, '業務遂行', ''],
]);

/** 派遣研修: 8 of 13. */
const SECONDMENT = lines('派遣研修', [
  // prettier-ignore
  ['市町村職員中央研修所派遣', '推薦する職員', ['主査級', '主幹級'], '推薦', '随時', '2026-05-12', '2026-09-18', 5, 8, 5, '知識・技術 課題対応', '実施中'],
  // prettier-ignore
  ['国際文化研修所派遣', '推薦する職員', ['主査級', '主事級'], '推薦', '５月～９月', '2026-05-20', '2026-09-11', 5, 5, 3, '知識・技術 コミュニケーション', '実施済'],
]);

/**
 * The 28 courses of the plan. By the end of September 20 were due: 18 were held (789 people of
 * 872 invited), one was given up, one moved to November; 8 are still to come.
 */
export const PLAN: readonly PlannedCourse[] = [
  ...REQUIRED,
  ...SPECIAL,
  ...POLICY,
  ...CHOICE,
  ...SECONDMENT,
];

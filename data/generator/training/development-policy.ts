import type { PlanSettings } from '#lib/domain/training/plan-settings.ts';

/** 別表: the abilities that each 職位 needs. Three of them have no course in 令和8年度. */
const NEEDED = {
  技能労務職: '倫理 知識・技術 業務遂行',
  主事級: '倫理 知識・技術 コミュニケーション 業務遂行 協調性',
  主査級: '倫理 業務遂行 課題対応 説明 協調性',
  主幹級: '倫理 課題対応 説明 協調性',
  課長級: '倫理 説明 判断 企画・立案 組織統率・人材育成',
  次長級: '倫理 判断 組織統率・人材育成',
} as const;

type Measure = PlanSettings['measures'][number];
type Line = readonly [
  name: string,
  kind: Measure['kind'],
  state: Measure['state'],
  by: string,
  since: string | null,
  note: string,
];

const MEASURES: readonly Line[] = [
  ['オンライン受講環境の整備', 'new', 'done', '人事課', '2025-04', '支所からも受講できる'],
  ['データ活用研修の新設', 'new', 'planned', 'デジタル推進課', null, '日程を調整中'],
  ['課長級の政策研修への参加支援', 'new', 'planned', '人事課', null, ''],
  ['職員が企画する夜間講座', 'new', 'running', '人事課', '2026-07', '年3回を予定'],
  ['通信教育の受講助成', 'expanded', 'running', '人事課', '2026-04', '会計年度任用職員も対象'],
  ['OJT指導者研修の拡充', 'expanded', 'done', '人事課', '2025-10', ''],
];

/** What 人材育成基本方針 of the sample city says of abilities and measures: all of it invented. */
export const developmentPolicy = {
  required: Object.entries(NEEDED).flatMap(([position, abilities]) =>
    abilities.split(' ').map((capability) => ({ position, capability })),
  ),
  requiredSource: 'みのり市人材育成基本方針 別表',
  measures: MEASURES.map(([name, kind, state, by, since, note], index) => ({
    ...{ number: index + 1, name, kind, state, by, since, note },
  })),
};

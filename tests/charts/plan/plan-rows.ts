import type { PlanProgressRow } from '#lib/metrics/plan-progress.ts';
import { published } from '../published-rows.ts';

/** What every line of these plans leaves open. */
const OPEN: PlanProgressRow = {
  ...{ fiscal_year: 2026, plan: null, plan_no: 0, course: '', line: 1, category: '必修研修' },
  ...{ organiser: null, audience: '課長職', audience_position: null, selection: '指定' },
  ...{ schedule: null, schedule_kind: 'dated', start_date: null, end_date: null },
  ...{ worded_start: null, worded_end: null, state: 'upcoming', planned: 0, held: null },
  ...{ capacity: null, eligible: null, base: null, applied: 0, attended: 0, attendances: 0 },
  ...{ completed: 0, absent: 0, absence_notices: null, reports: null, rate: null, under: null },
  ...{ first_day: null, last_day: null, days: 1, deadline: null, years: null, venue: null },
  ...{ aim: null, capability: null, remark: null, matched: null },
};

type Line = Partial<PlanProgressRow>;

const days = (from: string, to = from): Line => ({
  ...{ start_date: from, end_date: to, worded_start: from, worded_end: to },
});
const held = (attended: number, base: number | null): Line => ({
  ...{ state: 'held', planned: 1, held: 1, attended, base, applied: attended },
  rate: base === null ? null : attended / base,
  under: base === null ? null : Number(attended / base < 0.85),
});

const LINES: readonly (readonly [string, Line])[] = [
  [
    '新規採用職員研修',
    {
      ...{ ...held(48, 48), schedule: '前期4/1～4/8、後期10/14・15', audience: '新規採用職員' },
      ...days('2026-04-01', '2026-10-15'),
    },
  ],
  ['課長職マネジメント研修', { ...held(79, 98), ...days('2026-07-14') }],
  [
    '人事評価者研修',
    {
      ...{ ...held(22, 24), ...days('2026-06-01', '2026-06-30') },
      ...{ first_day: '2026-06-24', last_day: '2026-06-24', schedule: '6月予定' },
    },
  ],
  [
    'カスタマーハラスメント研修',
    {
      ...{ category: '特別研修', state: 'rescheduled', planned: 1, held: 0, base: 110 },
      ...{ ...days('2026-11-17'), worded_start: '2026-09-29', worded_end: '2026-09-29' },
      ...{ schedule: '9月29日', audience: '課長職・主査職' },
    },
  ],
  [
    '情報セキュリティ及びマイナンバーに関する研修',
    { ...days('2026-05-25', '2026-05-26'), category: '特別研修', state: 'no_record', planned: 1 },
  ],
  ['ラインケア研修', { ...days('2027-01-12', '2027-01-20'), category: '特別研修', base: 60 }],
  [
    'まちづくり研修',
    { ...days('2026-10-14', '2026-10-15'), category: '選択研修', base: 16, applied: 14 },
  ],
  [
    'タイムマネジメント研修',
    { ...days('2026-08-26'), category: '選択研修', state: 'cancelled', planned: 1, base: 30 },
  ],
  [
    'eラーニング講座',
    {
      ...{ ...held(135, 157), ...days('2026-04-01', '2027-03-31'), state: 'running' },
      ...{ schedule: '通年', schedule_kind: 'whole_year', category: '選択研修' },
    },
  ],
  [
    '政策データ活用研修',
    {
      ...{ category: '選択研修', schedule: '未定', schedule_kind: 'undecided', base: 24 },
      ...{ state: 'undecided' },
    },
  ],
  [
    '職場研修助成',
    { category: '支援', schedule_kind: null, state: 'open', deadline: '研修実施の1ヵ月前' },
  ],
  [
    'メンタルヘルス研修',
    {
      ...{ category: '支援', schedule: '新規採用職員研修の一部として実施' },
      ...{ schedule_kind: 'within_another', state: 'within_another' },
    },
  ],
  [
    '国土交通省への派遣',
    {
      ...{ ...days('2025-04-01', '2027-03-31'), years: 2, category: '派遣', base: 1 },
      ...{ schedule: 'R7.4.1から2年間', state: 'running', planned: 1, held: 1 },
    },
  ],
  [
    '国際文化研修所派遣',
    { ...held(3, 5), ...days('2026-05-20', '2026-09-11'), category: '派遣', applied: null },
  ],
];

/** A line of every kind, on 30 September of 令和8年度. */
export const planRows = LINES.map(([course, line], index) =>
  published<PlanProgressRow>(
    { ...OPEN, course, plan_no: index + 1, ...line },
    line.applied === null,
  ),
);

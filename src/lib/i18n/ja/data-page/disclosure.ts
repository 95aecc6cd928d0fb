import { dateRange, date, integer } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);

/** Words of 秘匿. */
export const disclosure = {
  title: '秘匿',
  explanation: (minN: number) =>
    `回答が${n(minN)}人未満の集まりと、引き算でそれが分かるほかの集まりは表示しません。画面・書き出し・所見のすべてに同じ計画を使います。`,
  threshold: '表示に必要な回答者数',
  people: (value: number, isDefault: boolean) => `${n(value)}人${isDefault ? '（標準）' : ''}`,
  reason: (standard: number) => `${n(standard)}人より少なくする理由（記録に残ります）`,
  change: 'しきい値を変える',
  changed: (minN: number) =>
    `表示に必要な回答者数を${n(minN)}人にしました。表示の記録は新しく始まります。`,
  recorded: (reason: string) => `記録された理由：${reason}`,
  history: '組み合わせて表示した記録',
  historyExplanation:
    '2つの属性を組み合わせた表示は、これまでの表示と引き算しても少人数が分からないときだけ行います。回答・職員数・しきい値が変わると、記録は新しく始まります。',
  noHistory: '組み合わせた表示はまだありません。',
  columns: { period: '期間', threshold: 'しきい値', views: '表示した組み合わせ' },
  since: (day: string) => `${date(day, L)}から`,
  period: (from: string, to: string) => dateRange(from, to, L),
  views: (count: number) => `${n(count)}件`,
};

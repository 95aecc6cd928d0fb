import type { AttendanceStatus, GoalUnit } from '#lib/domain/dataset.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';

function index<Meaning>(
  words: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, Meaning> {
  return new Map(
    words.flatMap(([meaning, spellings]) =>
      spellings.map((spelling): [string, Meaning] => [comparisonKey(spelling), meaning]),
    ),
  );
}

const STATUSES = index<AttendanceStatus>([
  ['applied', ['申込', '申込み', '申し込み', '申込済', '申込中', '申込のみ', '受付', '受付済']],
  ['applied', ['予定', '受講予定', '応募', 'applied']],
  ['attended', ['受講', '受講済', '受講済み', '出席', '参加', '参加済', '済', '聴講', 'attended']],
  ['attended', ['○', '〇', '◯']],
  ['completed', ['修了', '修了済', '修了済み', '受講修了', '完了', '受講完了', 'completed']],
  ['absent', ['欠席', '欠', '不参加', '未受講', '欠席届', '無断欠席', '×', '✕', 'absent']],
  ['late', ['遅刻', '遅参', 'late']],
  ['left_early', ['早退', 'left_early']],
  ['cancelled', ['取消', '取消し', '取り消し', '取消済', 'キャンセル', '辞退', '中止', '取下げ']],
  ['cancelled', ['取り下げ', 'cancelled', 'canceled']],
]);

const UNITS = index<GoalUnit>([
  ['attendances', ['延べ', '延', 'のべ', '延べ人数', '延人数', '延べ受講者数', '人次']],
  ['attendances', ['延べ人', '延人', 'attendances']],
  ['people', ['実', '実人数', '実人員', '実数', '実人', 'people']],
  ['unspecified', ['人', '名', '人数', 'unspecified']],
]);

/** What a word of 状況 says; `null` for a word not known. */
export function readStatus(cell: string): AttendanceStatus | null {
  return STATUSES.get(comparisonKey(cell)) ?? null;
}

/** What a word of 単位 says: 人 alone leaves it open; `null` for a word not known. */
export function readGoalUnit(cell: string): GoalUnit | null {
  return UNITS.get(comparisonKey(cell)) ?? null;
}

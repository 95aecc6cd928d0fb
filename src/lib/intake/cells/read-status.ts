import type { AttendanceStatus, GoalUnit, PlanState } from '#lib/domain/dataset.ts';
import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';

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

const PLAN_STATES: readonly (readonly [PlanState, RegExp])[] = [
  ['cancelled', /中止|取りやめ|取止め|廃止|cancelled/u],
  ['rescheduled', /変更|延期|振替|振り替え|rescheduled/u],
  ['running', /実施中|開催中|受講中|派遣中|進行中|継続中|running/u],
  ['held', /実施済|開催済|終了|完了|^(?:実施|開催|済|済み|○|held)$/u],
];

const ANSWERS = index<boolean>([
  [true, ['有', 'あり', '有り', '提出', '提出済', '提出済み', '済', '済み', '届出済', '受理']],
  [true, ['はい', '○', '〇', '◯', '1', 'yes', 'true', '使っている', '活用している', 'できている']],
  [false, ['無', 'なし', '無し', '未', '未提出', '未届', 'いいえ', '×', '✕', '0', 'no', 'false']],
  [false, ['使っていない', '活用していない', 'できていない']],
]);

/** What a word of 状況; `null` for a word not known. */
export function readStatus(cell: string): AttendanceStatus | null {
  return STATUSES.get(comparisonKey(cell)) ?? null;
}

/** What a word of 単位 says: 人 alone leaves it open; `null` for a word not known. */
export function readGoalUnit(cell: string): GoalUnit | null {
  return UNITS.get(comparisonKey(cell)) ?? null;
}

/** How a planned course stands by its 実施状況 or 備考; `null` where neither says. */
export function readPlanState(cell: string): PlanState | null {
  const text = normaliseText(cell).replace(/\s/gu, '');
  return PLAN_STATES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Yes or no: 有, 提出済, ○, 未提出; `null` for a word not known. */
export function readYesNo(cell: string): boolean | null {
  return ANSWERS.get(comparisonKey(cell)) ?? null;
}

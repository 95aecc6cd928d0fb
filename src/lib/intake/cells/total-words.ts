import { comparisonKey } from '#lib/domain/normalise-text.ts';

/** Cheap, and never wrong about a "no": every total word has one of these. */
const MAY_BE_TOTAL = /[計体均数]|total|sum|average/iu;
const SUM = /^.*(?:合計|小計|総計|累計|(?:部|局|課|室|所|研修|男女|以上)計)(?:行|値|点)?$/u;
const OTHER_SUM = /^(?:計|全体|総数|(?:grand|sub)?total|sum)$/u;
const AVERAGE = /^(?:平均|平均値|average)$/u;

/** A total word stands alone or behind a name, not in a sentence. */
const LONGEST_LABEL = 40;

/** A column that may say that its row is a total. */
export type LabelColumn = {
  readonly index: number;
  /** Of a column that we do not know, 全体 may be an answer; only 合計 and its kin are taken. */
  readonly mayBeText: boolean;
};

/** A word that says that its row adds up others, or (平均) says something else of them. */
export type TotalWord = {
  readonly index: number;
  readonly word: string;
  readonly isSum: boolean;
};

/** The first cell among the labels of a row that makes it a total: 合計, 小計, "総務部 小計". */
export function totalWordIn(
  cells: readonly string[],
  labels: readonly LabelColumn[],
): TotalWord | null {
  for (const { index, mayBeText } of labels) {
    const cell = cells[index] ?? '';
    if (cell.length > LONGEST_LABEL || !MAY_BE_TOTAL.test(cell)) continue;
    const key = comparisonKey(cell);
    const isSum = SUM.test(key) || (!mayBeText && OTHER_SUM.test(key));
    if (isSum || (!mayBeText && AVERAGE.test(key))) return { index, word: cell.trim(), isSum };
  }
  return null;
}

/** Whether a header says that its column adds up others: 合計, 計, 総数. */
export function isTotalWord(header: string): boolean {
  const key = comparisonKey(header);
  return SUM.test(key) || OTHER_SUM.test(key);
}

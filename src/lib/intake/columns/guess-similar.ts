import type { DatasetKind } from '#lib/domain/dataset.ts';
import { aliasKeys } from '../aliases.ts';

/** What may stand behind the name of a column without changing what it means. */
const ENDINGS =
  /(?:について|名称|名前|名|欄|別|らん|一覧|の選択|を選択|をお選びください|を選択してください|をお答えください|はどれですか|は|\?|？|\*|＊)+$/u;
/** So much longer than the name in it a header may be: あなたの年代, 現在の所属部. */
const LONGEST_LEAD = 6;
/** 未修了者数 is not 修了者数, 担当部署 and 上司の職位 are not the respondent's. */
const OTHER =
  /^[前元旧]|[不未非無欠前元]$|(?:担当|主催|実施|所管|主管|講師|希望|上司|相手|父|母)の?$/u;
/** Columns that a longer header seldom means: 採用年度 is not 年度, 申込開始日 not 開始日. */
const ONLY_BY_NAME: ReadonlySet<string> = new Set([
  ...['fiscal_year', 'date', 'start', 'end', 'month', 'respondent_id', 'person', 'hired', 'left'],
]);
/** Names of columns that say little with a word before them. */
const GENERIC: ReadonlySet<string> = new Set(
  '区分 種別 分類 体系 単位 時間 予定 対象 開始 終了 人数 人員 目標 実績 指標 段階 状態'.split(' '),
);
const LATIN = /^[a-z0-9]+$/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const SHORTEST_LATIN = 5;
const SHORTEST_JAPANESE = 4;

/**
 * The column of a kind that a header may mean though it is spelt otherwise: a known name with words
 * around it, or with one letter wrong. `null` where there is none, or more than one.
 */
export function guessSimilar(kind: DatasetKind, keys: readonly string[]): string | null {
  const ids = new Set<string>();
  for (const key of keys) {
    for (const [alias, id] of aliasKeys(kind)) {
      if (!ONLY_BY_NAME.has(id) && isSimilar(key, alias)) ids.add(id);
    }
  }
  if (ids.size === 1) return [...ids][0] ?? null;
  return longestEnding(kind, keys);
}

/** 所属課名 ends in 課名 and in 名: of several names at its end the longest counts. */
function longestEnding(kind: DatasetKind, keys: readonly string[]): string | null {
  const endings = keys.flatMap((key) =>
    [...aliasKeys(kind)].filter(([alias, id]) => !ONLY_BY_NAME.has(id) && endsIn(key, alias)),
  );
  const longest = Math.max(0, ...endings.map(([alias]) => alias.length));
  const ids = new Set(endings.filter(([alias]) => alias.length === longest).map(([, id]) => id));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

const isSimilar = (key: string, alias: string): boolean =>
  endsIn(key, alias) || isOneLetterOff(key, alias);

function endsIn(key: string, alias: string): boolean {
  if (alias.length < 2 || LATIN.test(alias) || GENERIC.has(alias)) return false;
  return [key, key.replace(ENDINGS, '')].some((text) => {
    const lead = text.slice(0, -alias.length);
    return text.endsWith(alias) && lead.length <= LONGEST_LEAD && !OTHER.test(lead);
  });
}

/** divison for division, フォロ for フォロー: a kanji is never only a slip of the pen. */
function isOneLetterOff(key: string, alias: string): boolean {
  if (LATIN.test(alias)) {
    return alias.length >= SHORTEST_LATIN && LATIN.test(key) && editOf(key, alias) !== null;
  }
  if (alias.length < SHORTEST_JAPANESE) return false;
  const edit = editOf(key, alias);
  return edit !== null && [...edit].every((letter) => KANA.test(letter));
}

/** The letters that differ where two words differ in one place; `null` when they differ in more. */
export function editOf(one: string, other: string): string | null {
  if (one === other || Math.abs(one.length - other.length) > 1) return null;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (left.length <= 1 && right.length <= 1) return left + right;
  const isSwap = left.length === 2 && right.length === 2 && left === [...right].reverse().join('');
  return isSwap ? left : null;
}

import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';

/** A dash of any kind, also as our own quarantine file writes it ('-). */
const DASHES = /^'?[-‐‑–—―ー−]+$/u;

const LATIN_START = /^[0-9A-Za-z]/;

const UNANSWERED = ['無回答', '未回答', '無記入', '未記入', '回答なし', '無答', '空欄', '空白'];
const NO_OPINION = [
  ...['わからない', '分からない', '判らない', '不明', '空', 'なし', '該当なし', '非該当'],
  ...['回答しない', '答えたくない', '回答したくない', 'NA', 'N/A', 'null'],
];

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(comparisonKey));
const UNANSWERED_KEYS = keysOf(UNANSWERED);
const NO_ANSWER_KEYS = keysOf([...UNANSWERED, ...NO_OPINION]);

/** Whether a cell of an item says that there is no answer: 無回答, わからない, －. */
export function saysNoAnswer(text: string): boolean {
  return DASHES.test(normaliseText(text)) || NO_ANSWER_KEYS.has(comparisonKey(text));
}

/**
 * Whether any other cell says that it was left open: 無回答, －. わからない or なし may be a value
 * there (役職: なし).
 */
export function saysNothing(text: string): boolean {
  if (LATIN_START.test(text)) return false; // Ids, by the million.
  return DASHES.test(normaliseText(text)) || UNANSWERED_KEYS.has(comparisonKey(text));
}

import type { Keyword } from '#lib/domain/keywords.ts';
import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';
import { maskPeople } from './mask-people.ts';

/** What people write who have nothing to say, as `comparisonKey` gives it. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  [
    ...['なし', '無し', '無', 'ない', '無い', 'ありません', 'ございません', 'いいえ', '以上'],
    ...['特になし', '特に無し', '特にない', '特に無い', '特にありません', '特にございません'],
    ...[
      '意見なし',
      '意見はありません',
      '意見はない',
      '特に意見はありません',
      '特段なし',
      '特段ありません',
    ],
    ...['該当なし', '特記事項なし', '未記入', '無記入', '無回答', '回答なし', '空欄', 'わからない'],
    ...[
      '分からない',
      'na',
      'n/a',
      'none',
      'nothing',
      'no',
      '同上',
      'とくになし',
      'とくにありません',
    ],
  ].map(comparisonKey),
);

/** Whether a comment has no content: 特になし, －, 。 */
export const isContentFree = (text: string): boolean => {
  const said = comparisonKey(text).replace(/[。、！!？?/…ー]/gu, '');
  return said === '' || SAYS_NOTHING.has(said);
};

const folded = (text: string): string => normaliseText(text).toLowerCase();
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/**
 * Counts how often a text speaks of each keyword: names and numbers masked first, then every word,
 * the longest first and without overlap, so that 自治研修所 is no 研修. METHODS §17.
 *
 * @returns a function from a comment to the occurrences of each keyword, in the order given
 */
export function keywordCounter(keywords: readonly Keyword[]): (text: string) => number[] {
  const subjects = new Map<string, number | null>();
  keywords.forEach(({ keyword, synonyms, except }, index) => {
    for (const word of except) subjects.set(folded(word), null);
    for (const word of [keyword, ...synonyms]) {
      if (!subjects.has(folded(word))) subjects.set(folded(word), index);
    }
  });
  const words = [...subjects.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const anyWord = new RegExp(words.map(escaped).join('|') || '(?!)', 'gu');
  return (text) => {
    const counts = keywords.map(() => 0);
    for (const [word] of folded(maskPeople(normaliseText(text))).matchAll(anyWord)) {
      const subject = subjects.get(word) ?? null;
      if (subject !== null) counts[subject] = (counts[subject] ?? 0) + 1;
    }
    return counts;
  };
}

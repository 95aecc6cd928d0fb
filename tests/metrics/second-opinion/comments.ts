/** Comments and their words once more, letter by letter. */
import { DEFAULT_KEYWORDS } from '#lib/domain/keywords.ts';
import { comments as written } from './city-tables.ts';
import type { Opinion } from './engagement.ts';

const NOTHING = ['なし', '特になし', '特にありません'];
const years = [...new Set(written.map((row) => row.fiscal_year))];
const saying = (year: number) =>
  written.filter((row) => row.fiscal_year === year && !NOTHING.includes(row.comment));

export function comments(): Opinion[] {
  return years.map((fiscal_year) => {
    const [all, said] = [
      written.filter((row) => row.fiscal_year === fiscal_year),
      saying(fiscal_year),
    ];
    const group = { attribute: 'all', value: '', division: '' };
    const counts = { comments: said.length, content_free: all.length - said.length };
    return { fiscal_year, ...group, ...counts, fewest: said.length };
  });
}

const words = DEFAULT_KEYWORDS.flatMap(({ keyword, synonyms, except }) => [
  ...[keyword, ...synonyms].map((word) => ({ word, keyword })),
  ...except.map((word) => ({ word, keyword: '' })),
]);

/** At each letter the longest word that begins there; what it covers begins no other. */
function keywordsIn(comment: string): string[] {
  const text = comment.normalize('NFKC').toLowerCase();
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const here = words.filter(({ word }) => text.startsWith(word.toLowerCase(), at));
    const [longest] = here.sort((a, b) => b.word.length - a.word.length);
    if (!longest) continue;
    found.push(longest.keyword);
    at += longest.word.length - 1;
  }
  return found;
}

export function keywords(): Opinion[] {
  return years.flatMap((fiscal_year) => {
    const said = saying(fiscal_year).map(({ comment }) => keywordsIn(comment));
    return DEFAULT_KEYWORDS.map(({ keyword }) => {
      const holding = said.filter((found) => found.includes(keyword)).length;
      return {
        ...{ fiscal_year, attribute: 'all', value: '', division: '', keyword },
        base: said.length,
        comments: holding,
        occurrences: said.flat().filter((found) => found === keyword).length,
        share: holding / said.length,
        fewest: said.length,
      };
    });
  });
}

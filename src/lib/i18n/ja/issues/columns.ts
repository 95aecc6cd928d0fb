import type { IssueSentences } from '../../issue-sentences.ts';
import { columnNames } from '../data-page/column-names.ts';

const names = new Map(
  Object.values(columnNames).flatMap((own): [string, string][] => Object.entries(own)),
);

/** What a column is called by its id; Q7 for `q7`, `null` for a column of the city's own. */
const nameOf = (id = ''): string | null =>
  /^q\d+$/u.test(id) ? id.toUpperCase() : (names.get(id) ?? null);

/** What is said of columns, under each finding's code. */
export const columns: IssueSentences = {
  'column-duplicate': () => '同じ意味の列が二つあります。後の列は使っていません',
  'column-unused': () => 'この表では使わない列です',
  'column-personal': () => '個人が分かる列のため取り込みません',
  'column-unnamed': () => '見出しのない列は使っていません',
  'column-missing': () => 'この項目の列がありません',
  'attribute-not-a-group': () => '値の種類が多すぎるため、属性として使っていません',
  'column-guessed': ({ suggestion }) => {
    const name = nameOf(suggestion);
    return name === null
      ? '値から推し量った列です。意味が合っているか確かめてください'
      : `「${name}」と推し量った列です。意味が合っているか確かめてください`;
  },
  'choice-question': () => '複数選択の設問として読みました',
  'choice-text-folded': ({ count }) => `一人だけが書いた${count}種の文を「その他」に数えました`,
  'choice-not-options': () =>
    '選択肢ではなく文章のため使っていません。自由記載なら「自由記載」を選んでください',
};

import type { Published } from '#lib/disclosure/published.ts';
import type { ReactionRow } from '#lib/metrics/outcomes-reaction.ts';

type Row = Published<ReactionRow>;

const sum = (rows: readonly Row[], key: 'n' | `count_${1 | 2 | 3 | 4 | 5}`): number =>
  rows.reduce((total, row) => total + (row[key] ?? 0), 0);

/**
 * One row per question over the courses that may show their distribution, where the total of all is not
 * given: a sum of what is shown tells nothing more.
 */
export function pooledReactions(rows: readonly Row[]): Row[] {
  const shown = rows.filter((row) => row.course !== '' && !row.suppressed && row.count_5 !== null);
  const questions = [...new Set(shown.map(({ question }) => question))];
  return questions.flatMap((question) => {
    const own = shown.filter((row) => row.question === question);
    const [first] = own;
    const n = sum(own, 'n');
    if (!first || n === 0) return [];
    const counts = {
      ...{ count_1: sum(own, 'count_1'), count_2: sum(own, 'count_2') },
      ...{ count_3: sum(own, 'count_3'), count_4: sum(own, 'count_4') },
      count_5: sum(own, 'count_5'),
    };
    const points =
      counts.count_1 +
      2 * counts.count_2 +
      3 * counts.count_3 +
      4 * counts.count_4 +
      5 * counts.count_5;
    const top2_share = (counts.count_4 + counts.count_5) / n;
    return [{ ...first, ...counts, course: '', organiser: '', n, mean: points / n, top2_share }];
  });
}

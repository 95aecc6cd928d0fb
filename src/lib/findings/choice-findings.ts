import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { ChoicesRow } from '#lib/metrics/engagement-choices.ts';

/**
 * The option of one 複数選択の設問 that stands first among those shown, with its rank in the last round;
 * `null` where none is shown. A rank is what it is: whether two options differ by more than chance is
 * not said.
 */
export function optionFirstFinding(rows: readonly Published<ChoicesRow>[]): Finding | null {
  const shown = rows.flatMap(({ option, rank, share, previous_rank: previousRank }) =>
    rank === null || share === null ? [] : [{ option, rank, share, previousRank }],
  );
  const rank = Math.min(...shown.map((row) => row.rank));
  const first = shown.filter((row) => row.rank === rank);
  const [top] = first;
  if (!top) return null;
  const { share, previousRank } = top;
  const options = first.map(({ option }) => option);
  return { code: 'option-first', values: { options, share, rank, previousRank } };
}

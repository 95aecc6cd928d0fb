import { MIN_N_WEIGHTS } from '#lib/domain/thresholds.ts';
import { sum } from './sums.ts';

/** Respondents who share the same value of every margin; `codes[m]` is that of margin m. */
export type RakingCell = { readonly codes: readonly number[]; readonly people: number };

export type RakingRefusal = 'too-few' | 'empty-margin' | 'not-converged';
export type Raking =
  { readonly weights: number[]; readonly rounds: number } | { readonly refusal: RakingRefusal };

/**
 * Weights that give respondents the composition of the staff in several attributes at once, by
 * iterative proportional fitting: w ← w·N_g/Σw for each margin in turn, until every margin fits to
 * one part in 10¹⁰ (Deming and Stephan 1940; METHODS §6 and appendix A; R: `survey::rake`). The
 * order of margins does not matter.
 *
 * @param cells at least 200 respondents in all; pool groups with fewer than five beforehand
 * @param targets people of each code, one map per margin. Margins are compositions: the total of
 *   the first is that of the weights
 * @returns one weight per cell, for each of its people; or why not: too few respondents, a group
 *   on one side only (`empty-margin`), or no fit after 500 rounds
 */
export function rake(
  cells: readonly RakingCell[],
  targets: readonly ReadonlyMap<number, number>[],
  { fewest = MIN_N_WEIGHTS, tolerance = 1e-10, mostRounds = 500 } = {},
): Raking {
  const used = cells.filter(({ people }) => people > 0);
  if (sum(used.map(({ people }) => people)) < fewest) return { refusal: 'too-few' };
  const margins = targets.map(withTotalOf(targets[0]));
  if (margins.length === 0 || !margins.every((target, m) => isCovered(used, target, m))) {
    return { refusal: 'empty-margin' };
  }
  const weights = cells.map(() => 1);
  for (let rounds = 1; rounds <= mostRounds; rounds++) {
    margins.forEach((target, m) => {
      const found = marginOf(cells, weights, m);
      cells.forEach(({ codes }, i) => {
        const code = codes[m] ?? NO_CODE;
        const factor = (target.get(code) ?? 0) / (found.get(code) ?? 1);
        weights[i] = (weights[i] ?? 0) * factor;
      });
    });
    if (margins.every((target, m) => largestError(marginOf(cells, weights, m), target) < tolerance))
      return { weights, rounds };
  }
  return { refusal: 'not-converged' };
}

const NO_CODE = -1;

/** The same composition with the total of the first margin. */
function withTotalOf(first: ReadonlyMap<number, number> | undefined) {
  const totalOf = (target: ReadonlyMap<number, number>) => sum([...target.values()]);
  return (target: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
    const scale = first === undefined ? 1 : totalOf(first) / totalOf(target);
    return new Map([...target].map(([code, people]) => [code, people * scale]));
  };
}

/** Whether respondents and staff have the same groups. */
function isCovered(
  cells: readonly RakingCell[],
  target: ReadonlyMap<number, number>,
  m: number,
): boolean {
  const answered = new Set(cells.map(({ codes }) => codes[m] ?? NO_CODE));
  const staffed = [...target].filter(([, people]) => people > 0).map(([code]) => code);
  return staffed.length === answered.size && staffed.every((code) => answered.has(code));
}

function marginOf(
  cells: readonly RakingCell[],
  weights: readonly number[],
  m: number,
): Map<number, number> {
  const found = new Map<number, number>();
  cells.forEach(({ codes, people }, i) => {
    const code = codes[m] ?? NO_CODE;
    found.set(code, (found.get(code) ?? 0) + (weights[i] ?? 0) * people);
  });
  return found;
}

function largestError(
  found: ReadonlyMap<number, number>,
  target: ReadonlyMap<number, number>,
): number {
  return Math.max(
    ...[...target]
      .filter(([, people]) => people > 0)
      .map(([code, people]) => Math.abs((found.get(code) ?? 0) / people - 1)),
  );
}

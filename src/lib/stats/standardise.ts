/**
 * Mean of group means in a composition given from outside, so that two rounds can be compared at
 * one mix of positions: Σ cₕ·x̄ₕ / Σ cₕ (direct standardisation; METHODS §8). With the staff as
 * composition it is the post-stratified mean (METHODS §6).
 *
 * @param groups mean and number of answers of each group
 * @param composition how much each of them counts: people or shares
 * @returns `null` where a group that counts has no answer, or nothing counts
 */
export function standardisedMean(
  groups: readonly { readonly mean: number | null; readonly n: number }[],
  composition: readonly number[],
): number | null {
  let [sum, total] = [0, 0];
  for (const [h, { mean, n }] of groups.entries()) {
    const part = composition[h] ?? 0;
    if (part === 0) continue;
    if (mean === null || n === 0) return null;
    sum += part * mean;
    total += part;
  }
  return total > 0 ? sum / total : null;
}

import { groupBy } from '#lib/domain/group-by.ts';

/**
 * Benjamini and Hochberg's adjusted p-values: q_(i) = min over j ≥ i of p_(j)·m/j, capped at 1.
 * `null` entries (not testable) stay `null` and do not count towards m.
 *
 * @param pValues p of the whole family shown together, in any order
 * @returns q in the same order
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const tested = pValues
    .map((p, index) => ({ p, index }))
    .filter((entry): entry is { p: number; index: number } => entry.p !== null)
    .sort((a, b) => b.p - a.p);
  const q: (number | null)[] = pValues.map(() => null);
  let running = 1;
  tested.forEach(({ p, index }, i) => {
    running = Math.min(running, (p * tested.length) / (tested.length - i));
    q[index] = running;
  });
  return q;
}

/**
 * The same over several families at once, each judged by itself: the items of one round, say.
 *
 * @param families of each p, in the same order
 * @returns q in the same order
 */
export function benjaminiHochbergWithin(
  pValues: readonly (number | null)[],
  families: readonly string[],
): (number | null)[] {
  const q: (number | null)[] = pValues.map(() => null);
  const indexes = groupBy([...pValues.keys()], (index) => families[index] ?? '');
  for (const family of indexes.values()) {
    const adjusted = benjaminiHochberg(family.map((index) => pValues[index] ?? null));
    family.forEach((index, i) => (q[index] = adjusted[i] ?? null));
  }
  return q;
}

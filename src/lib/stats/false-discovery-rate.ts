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

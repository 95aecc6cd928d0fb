/** People who are alike in every attribute, how many they are, and which sets hold them. */
export type PeopleSet = Uint8Array;

/** With three sets, what is said of one person counts them at most three times. */
const MOST_TIMES = 3;

/**
 * Whether one more view singles people out: whether adding it to, or subtracting it from, one or two
 * of the views shown before speaks of somebody, but of fewer than `minN` people (METHODS §12, step 6,
 * and the three-view attacks that pairs do not stop).
 *
 * @param view 1 for each kind of people in the view, else 0
 * @param shown the views shown before, everybody among them
 * @param people how many there are of each kind
 */
export function singlesOut(
  view: PeopleSet,
  shown: readonly PeopleSet[],
  people: readonly number[],
  minN: number,
): boolean {
  const sizes = shown.map((set) => sizeOf(set, people));
  const size = sizeOf(view, people);
  // What speaks of few people is a small number: most combinations are done with here.
  const mayBeFew = (sum: number) => Math.abs(sum) <= MOST_TIMES * (minN - 1);
  const isFew = (terms: readonly (readonly [PeopleSet, 1 | -1])[]) => {
    const found = peopleSpokenOf(view, terms, people, minN);
    return found >= 1 && found < minN;
  };
  for (const [index, one] of shown.entries()) {
    for (const sign of [1, -1] as const) {
      const sum = size + sign * (sizes[index] ?? 0);
      if (mayBeFew(sum) && isFew([[one, sign]])) return true;
      for (let next = index + 1; next < shown.length; next++) {
        const other = shown[next];
        for (const otherSign of [1, -1] as const) {
          if (!other || !mayBeFew(sum + otherSign * (sizes[next] ?? 0))) continue;
          if (
            isFew([
              [one, sign],
              [other, otherSign],
            ])
          )
            return true;
        }
      }
    }
  }
  return false;
}

const sizeOf = (set: PeopleSet, people: readonly number[]): number =>
  people.reduce((sum, count, kind) => sum + (set[kind] ? count : 0), 0);

/** How many people a sum of views still says something of; counted up to `enough`. */
function peopleSpokenOf(
  view: PeopleSet,
  terms: readonly (readonly [PeopleSet, 1 | -1])[],
  people: readonly number[],
  enough: number,
): number {
  let found = 0;
  for (let kind = 0; kind < people.length && found < enough; kind++) {
    const left = terms.reduce((sum, [set, sign]) => sum + sign * (set[kind] ?? 0), view[kind] ?? 0);
    if (left !== 0) found += people[kind] ?? 0;
  }
  return found;
}

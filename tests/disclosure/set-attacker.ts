/*
 * Somebody who knows who is in which published group, and tries every set of fewer than so many
 * people: whether some sum and difference of what is published speaks of them alone. Made of nothing
 * that the product is made of; exact arithmetic over the rationals is not needed, because the sums
 * are of zeros and ones.
 */

const EXACT = 1e-9;

/** Sets of fewer than `minN` people of whom the published sets tell a sum; empty when it is safe. */
export function singledOut(published: readonly ReadonlySet<number>[], minN: number): number[][] {
  // People who are in the same published groups cannot be told apart: they are taken together.
  const atoms = new Map<string, number>();
  for (const person of new Set(published.flatMap((set) => [...set]))) {
    const key = published.map((set) => (set.has(person) ? '1' : '0')).join('');
    atoms.set(key, (atoms.get(key) ?? 0) + 1);
  }
  const columns = [...atoms].map(([key, people]) => ({
    people,
    member: [...key].map(Number),
  }));
  const rows = published.map((_, index) => columns.map(({ member }) => member[index] ?? 0));
  const basis = eliminate(rows);
  return smallSets(
    columns.map(({ people }) => people),
    minN,
  ).filter((set) =>
    isSpanned(
      basis,
      columns.map((_, index) => (set.includes(index) ? 1 : 0)),
    ),
  );
}

/** Sets of atoms with at least one and fewer than so many people. */
function smallSets(people: readonly number[], minN: number): number[][] {
  const found: number[][] = [];
  const extend = (set: number[], from: number, room: number) => {
    for (let index = from; index < people.length; index++) {
      const count = people[index] ?? 0;
      if (count >= room) continue;
      found.push([...set, index]);
      extend([...set, index], index + 1, room - count);
    }
  };
  extend([], 0, minN);
  return found;
}

function eliminate(rows: readonly number[][]): number[][] {
  const basis: number[][] = [];
  for (const row of rows) {
    const rest = reduce(basis, row);
    const lead = rest.findIndex((value) => Math.abs(value) > EXACT);
    if (lead >= 0) basis.push(rest.map((value) => value / (rest[lead] ?? 1)));
  }
  return basis;
}

function reduce(basis: readonly number[][], vector: readonly number[]): number[] {
  const rest = [...vector];
  for (const base of basis) {
    const lead = base.findIndex((value) => Math.abs(value) > EXACT);
    const factor = rest[lead] ?? 0;
    if (Math.abs(factor) <= EXACT) continue;
    base.forEach((value, index) => (rest[index] = (rest[index] ?? 0) - factor * value));
  }
  return rest;
}

const isSpanned = (basis: readonly number[][], vector: readonly number[]): boolean =>
  reduce(basis, vector).every((value) => Math.abs(value) <= EXACT);

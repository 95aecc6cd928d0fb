import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rake, type RakingCell } from '#lib/stats/raking.ts';
import { expectAlike, ITERATIVE } from './r/expected.ts';
import { weighting } from './r/weights.ts';

const cells = weighting.cells.map(({ codes, n }) => ({ codes, people: n }));
const margin = (people: readonly number[], first = 1) =>
  new Map(people.map((count, i) => [i + first, count]));
const targets = weighting.targets.map((people) => margin(people));

const weightsOf = (found: ReturnType<typeof rake>) => {
  if ('refusal' in found) throw new Error(`expected weights, found ${found.refusal}`);
  return found.weights;
};

/** A city of two divisions and two positions, a hundred of each combination asked. */
const SMALL = [
  { codes: [0, 0], people: 40 },
  { codes: [0, 1], people: 60 },
  { codes: [1, 0], people: 80 },
  { codes: [1, 1], people: 20 },
];
const HALVES = [margin([200, 200], 0), margin([200, 200], 0)];

describe('raking', () => {
  it('gives the weights of the survey package', () => {
    const expected = weighting.cells.map(({ weight }) => weight);
    expectAlike(weightsOf(rake(cells, targets)), expected, ITERATIVE);
  });

  it('gives everybody the weight of the group where there is one margin', () => {
    // 300 of the staff for 100 returned sheets, and 100 for 100
    expect(rake(SMALL, [margin([300, 100], 0)])).toEqual({
      weights: [3, 3, 1, 1],
      rounds: 1,
    });
  });

  it('takes a margin as composition: the first says how many there are', () => {
    const inPercent = [HALVES[0] ?? new Map(), margin([50, 50], 0)];
    expectAlike(weightsOf(rake(SMALL, inPercent)), weightsOf(rake(SMALL, HALVES)));
  });

  it.each<[string, string, RakingCell[], Map<number, number>[]]>([
    ['too-few', '199 people answered', [{ codes: [0], people: 199 }], [margin([400], 0)]],
    ['too-few', 'nobody answered', [], HALVES],
    ['empty-margin', 'a group of the staff did not answer', SMALL, [margin([200, 150, 50], 0)]],
    ['empty-margin', 'people answered whom the staff does not know', SMALL, [margin([400], 0)]],
    ['empty-margin', 'a group has no staff', SMALL, [margin([400, 0], 0)]],
    ['empty-margin', 'there is no margin', SMALL, []],
    [
      'not-converged',
      'one position is one division, but not among the staff',
      [
        { codes: [0, 0], people: 150 },
        { codes: [1, 1], people: 150 },
      ],
      [margin([200, 200], 0), margin([250, 150], 0)],
    ],
  ])('is refused as %s where %s', (refusal, _what, some, margins) => {
    expect(rake(some, margins)).toEqual({ refusal });
  });

  const city = fc
    .array(fc.integer({ min: 1, max: 80 }), { minLength: 12, maxLength: 12 })
    .map((people) =>
      people.map((count, i) => ({ codes: [Math.floor(i / 3), i % 3], people: count + 20 })),
    );
  const people = (groups: number) =>
    fc.array(fc.integer({ min: 50, max: 900 }), { minLength: groups, maxLength: groups });

  it('fits every margin', () => {
    fc.assert(
      fc.property(city, people(4), people(3), (answered, divisions, positions) => {
        const weights = weightsOf(rake(answered, [margin(divisions, 0), margin(positions, 0)]));
        const total = divisions.reduce((sum, count) => sum + count, 0);
        const scale = total / positions.reduce((sum, count) => sum + count, 0);
        const weighed = (m: number, code: number) =>
          answered.reduce(
            (sum, cell, i) => sum + (cell.codes[m] === code ? cell.people * (weights[i] ?? 0) : 0),
            0,
          );
        divisions.forEach((count, code) => expectAlike(weighed(0, code), count));
        positions.forEach((count, code) => expectAlike(weighed(1, code), count * scale));
      }),
    );
  });

  it('comes to the same weights whichever margin is first', () => {
    fc.assert(
      fc.property(city, people(4), people(3), (answered, divisions, positions) => {
        const exchanged = answered.map(({ codes, people: count }) => ({
          codes: [...codes].reverse(),
          people: count,
        }));
        const there = weightsOf(rake(answered, [margin(divisions, 0), margin(positions, 0)]));
        const back = weightsOf(rake(exchanged, [margin(positions, 0), margin(divisions, 0)]));
        // The first margin sets the total: compare what is left when that is taken out.
        const scale = (there[0] ?? 0) / (back[0] ?? 1);
        expectAlike(
          back.map((weight) => weight * scale),
          there,
          ITERATIVE,
        );
      }),
    );
  });
});

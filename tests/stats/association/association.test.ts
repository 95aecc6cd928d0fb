import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutationP } from '#lib/stats/association/permutation-p.ts';
import {
  leaveOneOutRange,
  pearsonOfPoints,
  spearmanOfPoints,
  type PointPair,
} from '#lib/stats/association/point-pairs.ts';
import { seededRandom } from '#lib/stats/association/seeded-random.ts';
import { expectAlike, readExpected } from '../r/expected.ts';

const clouds = readExpected<{
  readonly name: string;
  readonly points: readonly PointPair[];
  readonly exact: boolean;
  readonly r: number;
  readonly spearman: number;
  readonly p: number;
  readonly left_out: { readonly low: number; readonly high: number };
}>('paired/clouds');

/** Of ten thousand draws p is known to two standard errors of at most 0.005. */
const DRAWN = 0.011;

describe('points', () => {
  it.each(clouds)('lie as close to a line as cor says: $name', ({ points, r, spearman }) => {
    expectAlike(pearsonOfPoints(points), r);
    expectAlike(spearmanOfPoints(points), spearman);
  });

  it.each(clouds)('are left out one by one: $name', ({ points, left_out }) => {
    expectAlike(leaveOneOutRange(points), left_out);
  });

  it.each(clouds)('are dealt out anew: $name', ({ points, exact, p }) => {
    const found = permutationP(points) ?? -1;
    if (exact) expectAlike(found, p);
    else expect(Math.abs(found - p)).toBeLessThan(DRAWN);
  });
});

describe('the permutation p', () => {
  const line = (n: number) => Array.from({ length: n }, (_, i) => ({ x: i, y: 2 * i + 1 }));

  it('of three points on a line is 2/6', () => {
    expect(permutationP(line(3))).toBeCloseTo(1 / 3, 12);
  });

  it('of eight on a line is 2/40320', () => {
    expect(permutationP(line(8))).toBeCloseTo(2 / 40_320, 12);
  });

  it('of ten on a line is 1/10001: never nought', () => {
    expect(permutationP(line(10))).toBe(1 / 10_001);
  });

  it('is the same for every order of the points', () => {
    const points = clouds.find(({ name }) => name === 'fifteen')?.points ?? [];
    expect(permutationP(points.toReversed())).toBe(permutationP(points));
  });

  it.each([
    ['two points', line(2)],
    ['a rate that is the same everywhere', line(9).map(({ y }) => ({ x: 0.3, y }))],
    ['a score that is the same everywhere', line(9).map(({ x }) => ({ x, y: 3.1 }))],
  ])('is not given of %s', (_what, points) => {
    expect(permutationP(points)).toBeNull();
    expect(leaveOneOutRange(points)).toBeNull();
  });
});

describe('r without one point', () => {
  it('shows that a single point made all of it', () => {
    const cloud = [0, 1, 2, 3].flatMap((i) => [{ x: i % 2, y: i < 2 ? 0 : 1 }]);
    const range = leaveOneOutRange([...cloud, { x: 20, y: 20 }]);
    expect(range?.low).toBeCloseTo(0, 12);
    expect(range?.high).toBeGreaterThan(0.99);
  });
});

describe('seeded numbers', () => {
  it('lie from 0 up to 1 and are the same for a seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)];
        return Array.from({ length: 20 }, () => one()).every(
          (number) => number >= 0 && number < 1 && number === other(),
        );
      }),
    );
  });
});

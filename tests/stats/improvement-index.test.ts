import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { improvementIndex, tScores, type SdConvention } from '#lib/stats/improvement-index.ts';
import { expectAlike, readExpected } from './r/expected.ts';

const cases = readExpected<{
  readonly convention: SdConvention;
  readonly satisfaction: number[];
  readonly importance: number[];
  readonly t_satisfaction: number[];
  readonly t_importance: number[];
  readonly improvement_index: number[];
}>('improvement-index');

describe('T-scores', () => {
  it.each(cases)('are those of R, over a $convention', (given) => {
    expectAlike(tScores(given.satisfaction, given.convention), given.t_satisfaction);
    expectAlike(tScores(given.importance, given.convention), given.t_importance);
  });

  it('of 1, 2, 3 are 50 ± 12.2 over n, and 50 ± 10 over n − 1', () => {
    // SD √(2/3) = 0.8165 and 1
    expectAlike(tScores([1, 2, 3], 'population'), [
      50 - 10 / 0.816496580927726,
      50,
      62.24744871391589,
    ]);
    expect(tScores([1, 2, 3], 'sample')).toEqual([40, 50, 60]);
  });

  it.each([
    ['there are none', []],
    ['there is one', [3.2]],
    ['all are the same', [0.1, 0.1, 0.1]],
  ])('are not given where %s', (_what, values) => {
    expect(tScores(values, 'population')).toBeNull();
    expect(tScores(values, 'sample')).toBeNull();
  });
});

describe('the improvement index', () => {
  it.each(cases)('is that of R by directions, over a $convention', (given) => {
    const found = given.t_satisfaction.map((t, i) =>
      improvementIndex(t, given.t_importance[i] ?? 0),
    );
    expectAlike(found, given.improvement_index);
  });

  it("of Suga's example is 11.5", () => {
    // d = 15.8, θ = 24.4° from the direction (80, 20), which lies 45° below the axis of importance
    const angle = ((-45 + 24.4) * Math.PI) / 180;
    const found = improvementIndex(50 + 15.8 * Math.sin(angle), 50 + 15.8 * Math.cos(angle));
    expect(found).toBeCloseTo((15.8 * (90 - 24.4)) / 90, 12);
    expect(found).toBeCloseTo(11.5, 1);
  });

  it.each([
    ['towards (80, 20) is the distance', 20, 80, Math.hypot(30, 30)],
    ['away from it is the distance below nought', 80, 20, -Math.hypot(30, 30)],
    ['across is nought', 60, 60, 0],
    ['in the centre is nought', 50, 50, 0],
  ])('%s', (_what, satisfaction, importance, index) => {
    expect(improvementIndex(satisfaction, importance)).toBeCloseTo(index, 10);
  });

  it('never exceeds the distance, and changes its sign through the centre', () => {
    const t = fc.double({ min: 20, max: 80, noNaN: true });
    fc.assert(
      fc.property(t, t, (satisfaction, importance) => {
        const index = improvementIndex(satisfaction, importance);
        const distance = Math.hypot(satisfaction - 50, importance - 50);
        expect(Math.abs(index)).toBeLessThanOrEqual(distance + 1e-9);
        expect(improvementIndex(100 - satisfaction, 100 - importance)).toBeCloseTo(-index, 6);
      }),
    );
  });
});

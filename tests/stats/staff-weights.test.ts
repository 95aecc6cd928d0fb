import { describe, expect, it } from 'vitest';
import { weightToStaff, type StaffCell, type StaffMargin } from '#lib/stats/staff-weights.ts';
import { expectAlike, ITERATIVE } from './r/expected.ts';
import { weighting } from './r/weights.ts';

/** People of one division who all gave the same score but for a spread of a half. */
const cell = (value: string, n: number, mean: number): StaffCell => ({
  ...{ values: [value], n, mean, sd: 0.5 },
});
const margin = (staff: Record<string, number>, ...pooled: string[]): StaffMargin => ({
  staff: new Map(Object.entries(staff)),
  pooled: new Set(pooled),
});
const found = (cells: readonly StaffCell[], ...margins: StaffMargin[]) => {
  const result = weightToStaff(cells, margins);
  if ('refusal' in result) throw new Error(`expected a mean, found ${result.refusal}`);
  return result;
};

describe('the mean weighted to the staff', () => {
  it('is that of survey in two margins at once', () => {
    const cells = weighting.cells.map(({ codes: [division, position], ...own }) => ({
      ...own,
      values: [`d${division}`, `p${position}`],
    }));
    const staff = weighting.targets.map((people, m) =>
      margin(Object.fromEntries(people.map((count, i) => [`${m ? 'p' : 'd'}${i + 1}`, count]))),
    );
    const { score_raked: mean, low, high, kish } = weighting;
    expectAlike(
      found(cells, ...staff),
      { mean, low, high, nEff: kish.n_eff, deff: kish.deff, ratio: kish.ratio },
      ITERATIVE,
    );
  });

  it('counts each division as many times as it has staff', () => {
    // 100 of 300 said 3, 150 of 150 said 4: (300·3 + 150·4)/450 = 3⅓
    const cells = [cell('総務部', 100, 3), cell('福祉部', 150, 4)];
    const { mean, poststratified, ratio } = found(cells, margin({ 総務部: 300, 福祉部: 150 }));
    expectAlike([mean, poststratified, ratio], [10 / 3, 10 / 3, 3]);
  });

  it('makes one of divisions with fewer than five respondents, until they are five', () => {
    // 会計課 (3) takes the next smallest, 福祉部 (97), along: 100 with mean 3.97, of 50 + 150 staff
    const cells = [cell('総務部', 100, 3), cell('福祉部', 97, 4), cell('会計課', 3, 3)];
    const { mean } = found(cells, margin({ 総務部: 200, 福祉部: 150, 会計課: 50 }));
    expectAlike(mean, (200 * 3 + 200 * 3.97) / 400);
  });

  it('makes one of divisions that are withheld', () => {
    // 福祉部 and 会計課 are one group of 100 with mean 3.8, of 200 staff; 4 and 3 apart would be 3.5
    const cells = [cell('総務部', 100, 3), cell('福祉部', 80, 4), cell('会計課', 20, 3)];
    const staff = { 総務部: 200, 福祉部: 100, 会計課: 100 };
    expectAlike(found(cells, margin(staff, '福祉部', '会計課')).mean, (3 + 3.8) / 2);
    expectAlike(found(cells, margin(staff)).mean, (2 * 3 + 4 + 3) / 4);
  });

  it('makes one of a division of which nobody answered and the next smallest', () => {
    // 消防 has 200 staff, nobody answered: with 福祉部 100 respondents for 300 staff
    const cells = [cell('総務部', 150, 3), cell('福祉部', 100, 4)];
    const { mean } = found(cells, margin({ 総務部: 300, 福祉部: 100, 消防: 200 }));
    expectAlike(mean, 3.5);
  });

  it.each([
    ['too-few', 'fewer than 200 answered', [cell('総務部', 199, 3)], margin({ 総務部: 300 })],
    [
      'no-headcount',
      'people answered from a division without staff',
      [cell('総務部', 200, 3), cell('福祉部', 50, 4)],
      margin({ 総務部: 300 }),
    ],
  ])('is refused as %s where %s', (refusal, _what, cells, staff) => {
    expect(weightToStaff(cells, [staff])).toEqual({ refusal });
  });
});

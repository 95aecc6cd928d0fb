import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

/** Items 1 and 2 are the first level, item 3 the second. */
const SETTINGS = { instrument: questionnaire(3, [1, 2], [3]) };
const levels = (answers: readonly (readonly (number | null)[])[], minN = 1) =>
  rowsOf(
    'engagement.levels',
    { survey: answers.map((one) => sheet(2024, one)) },
    { settings: SETTINGS, minN },
  );

describe('the score of a level', () => {
  it('is the mean of the means of its items', async () => {
    // item 1: (5 + 3) / 2 = 4; item 2: 3 / 1 = 3; level 1: (4 + 3) / 2 = 3.5, not 11 / 3
    const rows = await levels([
      [5, 3, 2],
      [3, null, 1],
    ]);
    expect(rows.map((r) => [r.level, r.items, r.n, r.score, r.band])).toEqual([
      [1, 2, 1, 3.5, 'below_average'],
      [2, 1, 2, 1.5, 'low'], // (2 + 1) / 2
    ]);
  });

  it('leaves an item without answers out, and says how many items it has', async () => {
    const [first] = await levels([
      [5, null, 2],
      [4, null, 1],
    ]);
    expect(first).toMatchObject({ items: 1, n: 2, score: 4.5 }); // (5 + 4) / 2
  });

  it('is missing where none of its items has answers', async () => {
    const [first] = await levels([[null, null, 2]]);
    expect(first).toMatchObject({ items: 0, n: 0, score: null, band: null, suppressed: false });
  });

  it('is hidden where one of its items has fewer answers than the threshold', async () => {
    const rows = await levels(
      [
        [5, 3, 2],
        [4, 3, 2],
        [3, 3, 2],
        [2, 4, 3],
        [1, null, 1],
      ],
      5,
    );
    expect(rows.map((r) => [r.level, r.n, r.score, r.suppressed])).toEqual([
      [1, null, null, true], // item 2 has four answers
      [2, 5, 2, false],
    ]);
  });

  it('is hidden where four people answered one of its items and nobody the other', async () => {
    const rows = await levels(
      [
        [5, null, 2],
        [4, null, 2],
        [3, null, 2],
        [2, null, 3],
        [null, null, 1],
      ],
      5,
    );
    expect(rows.map((r) => [r.level, r.score, r.suppressed])).toEqual([
      [1, null, true],
      [2, 2, false],
    ]);
  });

  it('has the band of exactly 3.2 where its items come to 1.8 and 4.6', async () => {
    // 9 / 5 = 1.8 and 23 / 5 = 4.6; (1.8 + 4.6) / 2 = 3.2, which is not low
    const [first] = await levels([
      [2, 5, 1],
      [2, 5, 1],
      [2, 5, 1],
      [2, 4, 1],
      [1, 4, 1],
    ]);
    expect(first?.score).toBeCloseTo(3.2, 12);
    expect(first?.band).toBe('below_average');
  });

  it('stands by year, then by level', async () => {
    const survey = [sheet(2024, [1, 1, 1]), sheet(2023, [2, 2, 2])];
    const rows = await rowsOf('engagement.levels', { survey }, { settings: SETTINGS });
    expect(rows.map((r) => [r.fiscal_year, r.level, r.score])).toEqual([
      [2023, 1, 2],
      [2023, 2, 2],
      [2024, 1, 1],
      [2024, 2, 1],
    ]);
  });
});

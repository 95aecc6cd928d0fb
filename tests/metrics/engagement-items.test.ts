import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet, staff } from './small-workspace.ts';

const ONE_ITEM = { instrument: questionnaire(1, [1]) };
const sheets = (...answers: (number | null)[]) => answers.map((answer) => sheet(2024, [answer]));
const item = async (answers: readonly (number | null)[], minN = 1) => {
  const [row] = await rowsOf(
    'engagement.items',
    { survey: sheets(...answers) },
    { settings: ONE_ITEM, minN },
  );
  return row;
};

describe('an item', () => {
  it('has the mean and the spread of its valid answers', async () => {
    const row = await item([5, 4, 4, 2, null]);
    expect(row).toMatchObject({ fiscal_year: 2024, item: 1, n: 4, missing: 1 });
    expect(row?.mean).toBe(3.75); // (5 + 4 + 4 + 2) / 4 = 15 / 4
    // 1.25² + 0.25² + 0.25² + 1.75² = 4.75; √(4.75 / 3) = 1.2583
    expect(row?.sd).toBeCloseTo(Math.sqrt(4.75 / 3), 12);
  });

  it('has the counts of its answers and the shares of 4–5 and 1–2', async () => {
    expect(await item([5, 4, 4, 2, null])).toMatchObject({
      count_1: 0,
      count_2: 1,
      count_3: 0,
      count_4: 2,
      count_5: 1,
      top2_share: 0.75, // 3 of 4
      bottom2_share: 0.25, // 1 of 4
    });
  });

  it('tells "all 3" from "half 1, half 5", whose means are the same', async () => {
    const [same, split] = [await item([3, 3, 3, 3]), await item([1, 5, 1, 5])];
    expect([same?.mean, same?.sd, same?.top2_share]).toEqual([3, 0, 0]);
    expect([split?.mean, split?.top2_share]).toEqual([3, 0.5]);
    expect(split?.sd).toBeCloseTo(Math.sqrt(16 / 3), 12); // 4 · 2² / 3
  });

  it('that one person answered has a mean and no spread', async () => {
    expect(await item([4, null])).toMatchObject({ n: 1, mean: 4, sd: null, ci_low: null });
  });

  it('that nobody answered has nothing but its missing answers', async () => {
    expect(await item([null, null])).toMatchObject({
      n: 0,
      missing: 2,
      mean: null,
      sd: null,
      top2_share: null,
      bottom2_share: null,
      count_1: 0,
      band: null,
      suppressed: false,
    });
  });

  it('has no interval under ten answers', async () => {
    const row = await item([1, 2, 3, 4, 5, 1, 2, 3, 4, null]);
    expect([row?.n, row?.ci_low, row?.ci_high]).toEqual([9, null, null]);
    expect([row?.top2_low, row?.top2_high]).toEqual([null, null]);
  });

  it('has the interval of a t test, narrowed where twelve of forty answered', async () => {
    const survey = sheets(2, 3, 3, 4, 4, 4, 4, 5, 5, 3, 2, 4);
    const [row] = await rowsOf(
      'engagement.items',
      { survey, headcount: [staff(2024, 40)] },
      { settings: ONE_ITEM },
    );
    expect(row?.population).toBe(40);
    // R: x <- c(2,3,3,4,4,4,4,5,5,3,2,4)
    // h <- qt(.975, 11) * sd(x) / sqrt(12) * sqrt(1 - 12/40); mean(x) + c(-h, h)
    expect(row?.ci_low).toBeCloseTo(3.0537623345067475, 10);
    expect(row?.ci_high).toBeCloseTo(4.1129043321599195, 10);
  });

  it('has the interval of a t test where the headcount is unknown', async () => {
    const row = await item([2, 3, 3, 4, 4, 4, 4, 5, 5, 3, 2, 4]);
    expect(row?.ci_low).toBeCloseTo(2.9503749248620075, 10); // R: t.test(x)$conf.int
    expect(row?.ci_high).toBeCloseTo(4.2162917418046595, 10);
  });

  it('has the band of its unrounded mean', async () => {
    expect((await item([4, 4, 4, 4, 3]))?.band).toBe('above_average'); // 19 / 5 = 3.8 is not high
    expect((await item([4, 4, 4, 4, 4]))?.band).toBe('high');
    expect((await item([3, 3, 3, 3, 4]))?.band).toBe('below_average'); // 16 / 5 = 3.2 is not low
    expect((await item([3, 3, 3, 3, 3]))?.band).toBe('low');
  });

  it('is hidden under the threshold, and without distribution under twice that', async () => {
    expect(await item([5, 4, 4, 2, null], 5)).toMatchObject({
      suppressed: true,
      n: null,
      missing: null,
      mean: null,
      sd: null,
      band: null,
      count_5: null,
    });
    expect(await item([5, 4, 4, 2, 1, null], 5)).toMatchObject({
      suppressed: false,
      n: 5,
      missing: 1,
      mean: 3.2, // 16 / 5
      band: 'below_average',
      sd: null,
      ci_low: null,
      ci_high: null,
      count_5: null,
      top2_share: null,
    });
    const ten = await item([5, 4, 4, 2, 1, 5, 4, 3, 2, 1], 5);
    expect(ten).toMatchObject({ n: 10, count_5: 2 });
    expect(ten?.sd).toBeCloseTo(Math.sqrt(20.9 / 9), 12); // Σx² − n·x̄² = 117 − 10 · 3.1²
  });
});

describe('items of one group', () => {
  const survey = [
    sheet(2024, [5, 1], { division: '総務部' }),
    sheet(2024, [4, 2], { division: '総務部' }),
    sheet(2024, [1, 5], { division: '福祉部' }),
    sheet(2023, [2, 3], { division: '総務部' }),
  ];
  const settings = { instrument: questionnaire(2, [1, 2]) };

  it('are those of its people only, year by year', async () => {
    const rows = await rowsOf(
      'engagement.items',
      { survey, headcount: [staff(2024, 9, { division: '総務部' }), staff(2024, 8)] },
      { settings, parameters: { attribute: 'division', value: '総務部' } },
    );
    expect(rows.map((r) => [r.fiscal_year, r.item, r.n, r.mean, r.population])).toEqual([
      [2023, 1, 1, 2, null],
      [2023, 2, 1, 3, null],
      [2024, 1, 2, 4.5, 9], // (5 + 4) / 2
      [2024, 2, 2, 1.5, 9], // (1 + 2) / 2
    ]);
  });

  it('are none where nobody belongs to it', async () => {
    const parameters = { attribute: 'division', value: '会計課' };
    expect(await rowsOf('engagement.items', { survey }, { settings, parameters })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { engagementDifferences } from '#lib/metrics/engagement-differences.ts';
import { sampleOfCounts } from '#lib/stats/sample-of-counts.ts';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(2, [1, 2]) };
/** Answers to items 1 and 2, person by person: of 福祉部 (R: x1, x2) and of the others (y1, y2). */
const WELFARE = [24, 34, 33, 45, 44, 44, 43, 54, 55, 34, 24, 43].map(digits);
const OTHERS = [14, 23, 33, 35, 24, 44, 33, 34, 24, 34].map(digits);

function digits(pair: number): [number, number] {
  return [Math.floor(pair / 10), pair % 10];
}
const survey = [
  ...WELFARE.map((answers) => sheet(2024, answers, { division: '福祉部', position: '主事級' })),
  ...OTHERS.slice(0, 9).map((a) => sheet(2024, a, { division: '総務部', position: '主事級' })),
  // without a 部: one of the others all the same
  ...OTHERS.slice(9).map((answers) => sheet(2024, answers, { position: '主事級' })),
];
const differences = (attribute = 'division', sheets = survey, minN = 1) =>
  rowsOf(
    'engagement.differences',
    { survey: sheets },
    { settings: SETTINGS, parameters: { attribute }, minN },
  );

describe('the difference of a group from all others', () => {
  it("is Welch's, with Hedges' g and the chance of a higher answer", async () => {
    const rows = (await differences()).filter((row) => row.value === '福祉部');
    expect(rows.map((r) => [r.item, r.n, r.fewest])).toEqual([
      [0, 12, 10],
      [1, 12, 10],
      [2, 12, 10],
    ]);
    // R: t.test((x1 + x2) / 2, (y1 + y2) / 2); t.test(x1, y1); t.test(x2, y2)
    const expected = [
      [0.55, 0.018695336363883229, 1.0813046636361163, 0.043145335210859677],
      [0.98333333333333339, 0.1652067975328019, 1.8014598691338648, 0.020911400086225038],
      [0.1166666666666667, -0.46378553375590303, 0.69711886708923632, 0.67921557521961284],
    ];
    rows.forEach((row, i) => {
      const found = [row.difference, row.ci_low, row.ci_high, row.p];
      found.forEach((value, j) => expect(value).toBeCloseTo(expected[i]?.[j] ?? 0, 10));
    });
    // of the 12 · 10 pairs those in which the first is higher, ties by half
    const beaten = ([x]: [number, number]) =>
      OTHERS.reduce((sum, [y]) => sum + (x > y ? 1 : x === y ? 0.5 : 0), 0);
    const wins = WELFARE.reduce((sum, person) => sum + beaten(person), 0);
    expect(rows[1]?.superiority).toBeCloseTo(wins / 120, 12);
    expect(rows[0]?.superiority).toBeNull(); // person means have no answers to rank
  });

  it('is judged over all values and items of the attribute, the score by itself', async () => {
    const rows = await differences();
    // 総務部 has nine people and 未回答 one: their p, and so their q, do not exist
    const tested = rows.filter((row) => row.p !== null);
    expect(tested.map((r) => [r.value, r.item])).toEqual([
      ['福祉部', 0],
      ['福祉部', 1],
      ['福祉部', 2],
    ]);
    // BH over items 1 and 2: 0.0209 · 2, 0.679; the score alone: its own p
    const expected = [0.043145335210859677, 0.041822800172450075, 0.67921557521961284];
    tested.forEach((row, i) => expect(row.q).toBeCloseTo(expected[i] ?? 0, 10));
    expect(tested.map((row) => row.distinguishable)).toEqual([true, true, false]);
  });

  it('counts people without a value among the others, and as a group of their own', async () => {
    const rows = (await differences()).filter((row) => row.value === '未回答');
    expect(rows.map((row) => row.n)).toEqual([1, 1, 1]);
    const everybody = [...WELFARE, ...OTHERS.slice(0, 9)].map(([x]) => x);
    const mean = everybody.reduce((a, b) => a + b, 0) / 21;
    expect(rows[1]?.difference).toBeCloseTo(3 - mean, 12);
    expect(rows[1]).toMatchObject({ p: null, q: null, hedges_g: null, distinguishable: null });
  });

  it('of a 部 within a 職位 is from the same 職位 of the other 部', async () => {
    const chief = Array.from({ length: 5 }, () =>
      sheet(2024, [5, 5], { division: '総務部', position: '課長級' }),
    );
    const rows = await differences('division_position', [...survey, ...chief]);
    const own = rows.find((r) => r.division === '福祉部' && r.value === '主事級' && r.item === 1);
    expect(own?.difference).toBeCloseTo(0.98333333333333339, 12); // as without the five chiefs
    const alone = rows.find((r) => r.value === '課長級' && r.item === 1);
    expect([alone?.n, alone?.mean, alone?.difference]).toEqual([5, 5, null]); // nobody else is one
  });

  it('is none where there is a single group', async () => {
    const rows = await differences('position');
    expect(rows.map((row) => [row.value, row.n, row.difference, row.p])).toEqual([
      ['主事級', 22, null, null],
      ['主事級', 22, null, null],
      ['主事級', 22, null, null],
    ]);
  });

  it('of two groups without any spread is told, and not tested', async () => {
    const same = [
      ...Array.from({ length: 10 }, () => sheet(2024, [4, 4], { division: '福祉部' })),
      ...Array.from({ length: 10 }, () => sheet(2024, [5, 5], { division: '総務部' })),
    ];
    const [, first] = await differences('division', same);
    expect(first).toMatchObject({ difference: -1, p: null, hedges_g: null, q: null });
    // but every answer of the one is higher than every answer of the other
    expect(first?.superiority).toBe(0);
  });

  it('is withheld with the cell', async () => {
    const rows = await differences('division', survey, 10);
    const hidden = rows.filter((row) => row.suppressed);
    // nine and one; together they are the ten others of 福祉部
    expect(new Set(hidden.map((row) => row.value))).toEqual(new Set(['総務部', '未回答']));
    expect(hidden.every((row) => row.difference === null && row.mean === null)).toBe(true);
    expect(rows.filter((row) => row.value === '福祉部').map((row) => row.n)).toEqual([12, 12, 12]);
  });

  it('has a family of what is published only', () => {
    const row = (value: string, counts: readonly [number, number, number, number, number]) => {
      const [count_1, count_2, count_3, count_4, count_5] = counts;
      const sample = sampleOfCounts(counts);
      const group = { fiscal_year: 2024, attribute: 'division', value, division: '', item: 1 };
      const answers = { count_1, count_2, count_3, count_4, count_5, fewest: sample.n };
      return { ...group, ...sample, ...answers };
    };
    const rows = [row('A', [1, 2, 3, 4, 10]), row('B', [2, 4, 8, 4, 2]), row('C', [9, 6, 3, 1, 1])];
    const judged = (hidden: string) =>
      engagementDifferences.finish(rows, {
        ...DEFAULT_WORKSPACE_FILE,
        isHidden: ({ value }) => value === hidden,
      });
    const [a = 0, b = 0, c = 0] = judged('').map((one) => one.p ?? 0);
    expect([c < a, a < b]).toEqual([true, true]);
    // q of three: the least p three times, the next 3/2 times, the largest once
    const expected = [(a * 3) / 2, b, Math.min(c * 3, (a * 3) / 2)];
    judged('').forEach((one, i) => expect(one.q).toBeCloseTo(expected[i] ?? 0, 12));
    const withoutC = judged('C').map((one) => one.q);
    expect([withoutC[0], withoutC[2]]).toEqual([a * 2, null]);
    expect(withoutC[1]).toBeCloseTo(b, 12);
    expect(judged('C').map((one) => one.difference !== null)).toEqual([true, true, false]);
  });

  it('speaks of every single attribute unless one is named, and never of pairs', async () => {
    const rows = await differences('');
    expect(new Set(rows.map((row) => row.attribute))).toEqual(new Set(['division', 'position']));
  });
});

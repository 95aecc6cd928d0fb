import { describe, expect, it } from 'vitest';
import { ofNeighbours } from '#lib/domain/neighbouring-rounds.ts';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(2, [1, 2]) };
/** Answers to items 1 and 2, person by person. R: y1, y2 of R5 and x1, x2 of R6. */
const R5 = [14, 23, 33, 35, 24, 44, 33, 34, 24, 34].map(digits);
const R6 = [24, 34, 33, 45, 44, 44, 43, 54, 55, 34, 24, 43].map(digits);

function digits(pair: number): [number, number] {
  return [Math.floor(pair / 10), pair % 10];
}
const survey = [
  ...R5.map((answers) => sheet(2023, answers, { division: '総務部' })),
  ...R6.map((answers) => sheet(2024, answers, { division: '福祉部' })),
];

describe('the change from an earlier round', () => {
  it("is Welch's difference of each item and of the person means", async () => {
    const rows = await rowsOf('engagement.change', { survey }, { settings: SETTINGS });
    expect(rows.map((r) => [r.fiscal_year, r.previous_year, r.item, r.n, r.previous_n])).toEqual([
      [2024, 2023, 0, 12, 10],
      [2024, 2023, 1, 12, 10],
      [2024, 2023, 2, 12, 10],
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
  });

  it('is judged by q over the items, and by its own p for the score', async () => {
    const rows = await rowsOf('engagement.change', { survey }, { settings: SETTINGS });
    expect(rows[0]?.q).toBeNull();
    // R: p.adjust(c(0.0209…, 0.6792…), "BH"): 0.0209 · 2 / 1 = 0.0418
    expect(rows[1]?.q).toBeCloseTo(0.041822800172450075, 10);
    expect(rows[2]?.q).toBeCloseTo(0.67921557521961284, 10);
    expect(rows.map((r) => r.distinguishable)).toEqual([true, true, false]);
  });

  it('is only the difference of the means where a round has nine answers', async () => {
    const fewer = survey.slice(1); // R5 without its first person
    const rows = await rowsOf('engagement.change', { survey: fewer }, { settings: SETTINGS });
    expect(rows[1]).toMatchObject({ n: 12, previous_n: 9, p: null, q: null, ci_low: null });
    expect(rows[1]?.distinguishable).toBeNull();
    expect(rows[1]?.difference).toBeCloseTo(43 / 12 - 25 / 9, 12);
  });

  it('is from every earlier round, also where a year had none', async () => {
    const apart = [sheet(2020, [1, 1]), sheet(2022, [2, 2]), sheet(2024, [4, 4])];
    const rows = await rowsOf('engagement.change', { survey: apart }, { settings: SETTINGS });
    const first = rows.filter((r) => r.item === 1);
    expect(first.map((r) => [r.fiscal_year, r.previous_year, r.difference])).toEqual([
      [2022, 2020, 1],
      [2024, 2020, 3],
      [2024, 2022, 2],
    ]);
    expect(ofNeighbours(first).map((r) => r.previous_year)).toEqual([2020, 2022]);
  });

  it('tells which change would have been seen, and how far the favourable shares are apart', async () => {
    const rows = await rowsOf('engagement.change', { survey }, { settings: SETTINGS });
    // R: 2.8 * sqrt(var(x1) / 12 + var(y1) / 10)
    expect(rows[1]?.smallest_detectable).toBeCloseTo(1.098132482669987, 10);
    // 7 of 12 answered 4 or 5 to item 1, 1 of 10 before. R: prop.test(7, 12, correct = FALSE) and
    // prop.test(1, 10, correct = FALSE) give 0.31951 … 0.80674 and 0.01788 … 0.40415, so that
    // 0.48333 − √(0.26382² + 0.30415²) … 0.48333 + √(0.22341² + 0.08212²)
    expect(rows[1]?.top2_difference).toBeCloseTo(7 / 12 - 1 / 10, 12);
    expect(rows[1]?.top2_low).toBeCloseTo(0.08070534442796251, 10);
    expect(rows[1]?.top2_high).toBeCloseTo(0.7213558426468452, 10);
    expect([rows[0]?.top2_difference, rows[0]?.top2_low]).toEqual([null, null]);
  });

  it('is none in the first round', async () => {
    const one = [sheet(2024, [3, 3])];
    expect(await rowsOf('engagement.change', { survey: one }, { settings: SETTINGS })).toEqual([]);
  });

  it('is missing for an item that was not asked before', async () => {
    const grown = [sheet(2023, [3, null]), sheet(2024, [4, 4])];
    const rows = await rowsOf('engagement.change', { survey: grown }, { settings: SETTINGS });
    expect(rows.find((r) => r.item === 1)?.difference).toBe(1);
    expect(rows.find((r) => r.item === 2)?.difference).toBeNull();
  });

  describe('where a round left an item out', () => {
    /** R5 asked the first item only. */
    const alone = survey.map((row) => {
      const answers = row.answers.map((answer, i) => (i === 0 ? answer : null));
      const asked = row.fiscal_year === 2023 ? { ...row, answers } : row;
      return { ...asked, attributes: { ...row.attributes, position: '主事級' } };
    });

    it('is that of the score over the items that both asked', async () => {
      // of item 1 alone 2.6 before; of both items 3.25 now would be a rise that no answer made
      const rows = await rowsOf('engagement.change', { survey: alone }, { settings: SETTINGS });
      const [score, first, second] = rows;
      expect([score?.n, score?.previous_n]).toEqual([12, 10]);
      expect(score?.difference).toBeCloseTo(43 / 12 - 26 / 10, 12);
      // R: t.test(x1, y1), as for the item
      expect(score?.p).toBeCloseTo(0.020911400086225038, 10);
      expect(score?.ci_low).toBeCloseTo(first?.ci_low ?? 0, 12);
      expect([second?.n, second?.previous_n, second?.difference]).toEqual([12, 0, null]);
    });

    it('needs half of the common items, and not of all', async () => {
      // three items, two of them common: one answer to these is half of them
      const settings = { instrument: questionnaire(3, [1, 2, 3]) };
      const sheets = [
        ...[1, 2, 3].map((a) => sheet(2023, [a, null, null])),
        sheet(2023, [null, 4, null]),
        ...[2, 3, 4].map((a) => sheet(2024, [a, a, 1])),
        sheet(2024, [null, null, 5]), // none of the common ones
      ];
      const [score] = await rowsOf('engagement.change', { survey: sheets }, { settings });
      expect([score?.n, score?.previous_n]).toEqual([3, 4]);
      expect(score?.difference).toBeCloseTo((2 + 3 + 4) / 3 - (1 + 2 + 3 + 4) / 4, 12);
    });

    it('is at one mix of positions over the same items', async () => {
      const options = { settings: SETTINGS };
      const [row] = await rowsOf('engagement.standardised', { survey: alone }, options);
      expect(row?.difference_standardised).toBeCloseTo(43 / 12 - 26 / 10, 12); // one position
    });
  });

  it('of one group is that of its own people', async () => {
    const own = [...survey, sheet(2024, [5, 5], { division: '総務部' })];
    const rows = await rowsOf(
      'engagement.change',
      { survey: own },
      { settings: SETTINGS, parameters: { attribute: 'division', value: '総務部' } },
    );
    expect(rows.map((r) => [r.item, r.n, r.previous_n])).toEqual([
      [0, 1, 10],
      [1, 1, 10],
      [2, 1, 10],
    ]);
    expect(rows[1]?.difference).toBeCloseTo(5 - 2.6, 12);
  });

  it('is hidden where one of the two rounds is under the threshold', async () => {
    const few = [...R5.slice(0, 4).map((a) => sheet(2023, a)), ...R6.map((a) => sheet(2024, a))];
    const rows = await rowsOf(
      'engagement.change',
      { survey: few },
      { settings: SETTINGS, minN: 5 },
    );
    expect(rows[1]).toEqual({
      fiscal_year: 2024,
      previous_year: 2023,
      item: 1,
      difference: null,
      ci_low: null,
      ci_high: null,
      p: null,
      q: null,
      distinguishable: null,
      smallest_detectable: null,
      top2_difference: null,
      top2_low: null,
      top2_high: null,
      n: null,
      previous_n: null,
      fewest: null,
      suppressed: true,
    });
  });

  it('hides four answers of one round also where the other has none', async () => {
    const gone = [
      ...R5.slice(0, 4).map((answers) => sheet(2023, answers)),
      ...R6.map(() => sheet(2024, [null, null])),
    ];
    const rows = await rowsOf(
      'engagement.change',
      { survey: gone },
      { settings: SETTINGS, minN: 5 },
    );
    expect(rows.map((r) => [r.n, r.previous_n, r.suppressed])).toEqual([
      [null, null, true],
      [null, null, true],
      [null, null, true],
    ]);
  });

  it('has no interval, p or q under twice the threshold, but a judgement', async () => {
    const rows = await rowsOf('engagement.change', { survey }, { settings: SETTINGS, minN: 10 });
    const none = { suppressed: false, ci_low: null, ci_high: null, p: null, q: null };
    rows.slice(1).forEach((row) => expect(row).toMatchObject(none));
    // the spread of scores over many items gives no answer away
    expect(rows[0]?.ci_low).toBeCloseTo(0.0186953, 6);
    expect(rows.map((r) => r.distinguishable)).toEqual([true, true, false]);
    expect(rows[0]?.difference).toBeCloseTo(0.55, 12);
  });
});

describe('the change of the overall score', () => {
  const settings = { instrument: questionnaire(3, [1, 2, 3]) };
  /** Twelve sheets of a round, of which so many answered the third item. */
  const round = (year: number, third: number) =>
    Array.from({ length: 12 }, (_, i) =>
      sheet(year, [3 + (i % 2), 1 + (i % 5), i < third ? 2 + (i % 2) : null]),
    );
  const BLANK = Array.from({ length: 12 }, () => sheet(2024, [null, null, null]));

  it.each([
    ['now', [...round(2023, 12), ...round(2024, 9)], [2024]],
    ['before', [...round(2023, 9), ...round(2024, 12)], [2023]],
    ['in both rounds', [...round(2023, 9), ...round(2024, 9)], [2023, 2024]],
    ['in neither round', [...round(2023, 12), ...round(2024, 12)], []],
    ['nowhere, where nobody answered it', [...round(2023, 12), ...round(2024, 0)], []],
    ['nowhere, where every sheet is blank', [...round(2023, 12), ...BLANK], []],
  ])('is hidden where an item has too few answers %s', async (_when, survey, hidden) => {
    const options = { settings, minN: 10 };
    const overall = await rowsOf('engagement.overall', { survey }, options);
    expect(overall.filter((r) => r.suppressed).map((r) => r.fiscal_year)).toEqual(hidden);
    const [score, first] = await rowsOf('engagement.change', { survey }, options);
    expect([score?.item, score?.suppressed]).toEqual([0, hidden.length > 0]);
    if (hidden.length > 0) {
      expect(score).toMatchObject({ difference: null, n: null, previous_n: null, fewest: null });
    }
    expect([first?.item, first?.suppressed]).toEqual([1, false]);
  });
});

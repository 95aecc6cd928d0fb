import { describe, expect, it } from 'vitest';
import { bandOf, DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import {
  itemBandsFinding,
  lowestItemsFinding,
  scoreFinding,
} from '#lib/findings/engagement-findings.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { published, sentences } from './published.ts';

const OVERALL: OverallRow = {
  ...{ fiscal_year: 2024, respondents: 636, population: 2041, response_rate: 636 / 2041 },
  ...{ score: 3.2498, score_person_mean: 3.25, n_person: 633, fewest: 620, sd_person: 0.67 },
  ...{ ci_low: 3.21, ci_high: 3.29, band: 'below_average' },
};
const CHANGE: ChangeRow = {
  fiscal_year: 2024,
  previous_year: 2023,
  item: 0,
  difference: 0.12,
  ci_low: 0.04,
  ci_high: 0.2,
  p: 0.003,
  q: null,
  distinguishable: true,
  ...{ smallest_detectable: 0.11, top2_difference: null, top2_low: null, top2_high: null },
  n: 633,
  previous_n: 595,
  fewest: 595,
};
const overall = (...rows: Partial<OverallRow>[]) =>
  published('engagement.overall', OVERALL, rows.length === 0 ? [{}] : rows);
const change = (...rows: Partial<ChangeRow>[]) => published('engagement.change', CHANGE, rows);

const ITEM: ItemRow = {
  fiscal_year: 2024,
  item: 1,
  n: 620,
  missing: 16,
  mean: 3,
  sd: 1,
  population: 2041,
  top2_share: 0.4,
  top2_low: 0.37,
  top2_high: 0.43,
  bottom2_share: 0.3,
  count_1: 62,
  count_2: 124,
  count_3: 186,
  count_4: 186,
  count_5: 62,
  ci_low: 2.93,
  ci_high: 3.07,
  band: 'low',
};
/** Items with these means, each with an interval of ± 0.07. */
const items = (means: readonly number[], n = 620) =>
  published(
    'engagement.items',
    ITEM,
    means.map((mean, index) => ({
      item: index + 1,
      n,
      mean,
      ci_low: mean - 0.07,
      ci_high: mean + 0.07,
      band: bandOf(mean, DEFAULT_BANDS),
    })),
  );

describe('the score of a round', () => {
  const before = { fiscal_year: 2023, score: 3.13 };

  it('is told with its change where that is more than chance', () => {
    expect(scoreFinding(overall({}, before), change({}), 2024)).toEqual({
      code: 'score-and-change',
      values: { score: 3.2498, previous: 3.13, difference: 0.12, distinguishable: true },
    });
    expect(sentences(scoreFinding(overall({}, before), change({}), 2024))).toMatchInlineSnapshot(
      `"スコアは3.25で、前回より0.12点高い | The score is 3.25, 0.12 points higher than in the last round"`,
    );
  });

  it('is told as lower where it fell', () => {
    const fall = change({ difference: -0.12, ci_low: -0.2, ci_high: -0.04 });
    expect(sentences(scoreFinding(overall({}, before), fall, 2024))).toMatchInlineSnapshot(
      `"スコアは3.25で、前回より0.12点低い | The score is 3.25, 0.12 points lower than in the last round"`,
    );
  });

  it('is told as within error where the change may be chance', () => {
    const slight = change({ difference: 0.03, p: 0.44, distinguishable: false });
    expect(sentences(scoreFinding(overall({}, before), slight, 2024))).toMatchInlineSnapshot(
      `"スコアは3.25で、前回との差は誤差の範囲 | The score is 3.25; the change since the last round is within error"`,
    );
  });

  it('stands alone in the first round', () => {
    expect(scoreFinding(overall(), [], 2024)).toEqual({
      code: 'score-and-change',
      values: { score: 3.2498, previous: null, difference: null, distinguishable: null },
    });
    expect(sentences(scoreFinding(overall(), [], 2024))).toMatchInlineSnapshot(
      `"スコアは3.25 | The score is 3.25"`,
    );
  });

  it('stands alone where the change is hidden', () => {
    const hidden = scoreFinding(overall({}, before), change({ fewest: 9 }), 2024);
    expect(hidden?.values).toMatchObject({ difference: null, distinguishable: null });
  });

  it('does not take the change of an item or of another year for its own', () => {
    const others = change({ item: 3 }, { fiscal_year: 2023, previous_year: 2022 });
    expect(scoreFinding(overall(), others, 2024)?.values).toMatchObject({ difference: null });
  });

  it('is not told where it is hidden, missing or of another year', () => {
    expect(scoreFinding(overall({ respondents: 9, fewest: 9 }), change({}), 2024)).toBeNull();
    expect(scoreFinding(overall({ score: null }), change({}), 2024)).toBeNull();
    expect(scoreFinding(overall(), change({}), 2025)).toBeNull();
  });
});

describe('the items in the bands', () => {
  it('are counted below and named above', () => {
    const found = itemBandsFinding(
      items([3.59, 2.99, 3.19, 3.2, 3.82]),
      THIRTEEN_ITEMS,
      DEFAULT_BANDS,
    );
    expect(found).toEqual({
      code: 'items-in-bands',
      // Within 0.07 of a threshold: 3.59, 3.19, 3.2 and 3.82.
      values: { items: 5, low: 2, high: [{ item: 5, label: '気づかい' }], undecided: 4 },
    });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"5項目のうち2項目が「低い」。「高い」は「気づかい」だけ（4項目は断定できない） | 2 of 5 items are low; high: “気づかい” (4 not decided)"`,
    );
  });

  it('are said to be none where none is low', () => {
    const found = itemBandsFinding(items([3.9, 3.85, 3.4]), THIRTEEN_ITEMS, DEFAULT_BANDS);
    expect(sentences(found)).toMatchInlineSnapshot(
      `"「低い」項目はない。「高い」は「期待の理解」「環境の整備」（1項目は断定できない） | No item is low; high: “期待の理解”, “環境の整備” (1 not decided)"`,
    );
  });

  it('are said to be all in the middle where none is low or high', () => {
    const found = itemBandsFinding(items([3.3, 3.4, 3.8]), THIRTEEN_ITEMS, DEFAULT_BANDS); // 3.8 is not high
    expect(found?.values).toEqual({ items: 3, low: 0, high: [], undecided: 1 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"3項目はいずれも中間（1項目は断定できない） | No item is low (1 not decided)"`,
    );
  });

  it('are counted among those shown', () => {
    const some = [...items([2.99, 3.4]), ...items([2.5], 9)];
    expect(itemBandsFinding(some, THIRTEEN_ITEMS, DEFAULT_BANDS)?.values).toMatchObject({
      items: 2,
      low: 1,
    });
  });

  it('are not told where all are hidden', () => {
    expect(itemBandsFinding(items([2.9, 3.9], 9), THIRTEEN_ITEMS, DEFAULT_BANDS)).toBeNull();
    expect(itemBandsFinding([], THIRTEEN_ITEMS, DEFAULT_BANDS)).toBeNull();
  });
});

describe('the lowest items', () => {
  it('are the two whose intervals lie wholly below all others', () => {
    // 2.79 + 0.07 = 2.86 < 2.94 − 0.07 = 2.87
    const found = lowestItemsFinding(items([3.59, 2.94, 3.0, 2.72, 2.79]), THIRTEEN_ITEMS);
    expect(found).toEqual({
      code: 'lowest-items',
      values: {
        lowest: [
          { item: 5, label: '気づかい' },
          { item: 4, label: '承認・称賛' },
        ],
        from: 2.72,
        to: 2.79,
      },
    });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"「気づかい」「承認・称賛」が特に低い（2.72〜2.79点） | “気づかい”, “承認・称賛” clearly lowest (2.72–2.79)"`,
    );
  });

  it('is one where it stands apart', () => {
    const found = lowestItemsFinding(items([3.4, 3.3, 2.7]), THIRTEEN_ITEMS);
    expect(found?.values).toMatchObject({ lowest: [{ item: 3 }], from: 2.7, to: 2.7 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"「得意の発揮」が特に低い（2.70点） | “得意の発揮” clearly lowest (2.70)"`,
    );
  });

  it('are not named where the next interval overlaps theirs', () => {
    // 2.80 + 0.07 = 2.87 lies above 2.93 − 0.07 = 2.86, and so on to the last
    expect(lowestItemsFinding(items([2.8, 2.93, 3.0, 3.06, 3.1]), THIRTEEN_ITEMS)).toBeNull();
  });

  it('are not named where four of them stand apart: that is a band', () => {
    expect(lowestItemsFinding(items([2.7, 2.71, 2.72, 2.73, 3.5]), THIRTEEN_ITEMS)).toBeNull();
  });

  it('are not named where there is one item to show', () => {
    expect(lowestItemsFinding(items([2.7]), THIRTEEN_ITEMS)).toBeNull();
  });

  it('are not named where the rows are hidden or have no interval', () => {
    expect(lowestItemsFinding(items([2.7, 3.5, 3.6], 9), THIRTEEN_ITEMS)).toBeNull();
    const open = published('engagement.items', ITEM, [
      { item: 1, mean: 2.5, ci_low: null, ci_high: null },
      { item: 2, mean: 3.5, ci_low: null, ci_high: null },
    ]);
    expect(lowestItemsFinding(open, THIRTEEN_ITEMS)).toBeNull();
  });

  it('leave the rows in the order they had', () => {
    const rows = items([3.4, 3.3, 2.7]);
    lowestItemsFinding(rows, THIRTEEN_ITEMS);
    expect(rows.map((row) => row.item)).toEqual([1, 2, 3]);
  });
});

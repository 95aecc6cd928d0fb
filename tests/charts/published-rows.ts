/**
 * Rows for tests of charts. Real rows come out of the disclosure gate only; here they are cast,
 * once and in the open, because a chart must be tested without an engine.
 */
import type { Published } from '#lib/disclosure/published.ts';
import { bandOf, DEFAULT_BANDS } from '#lib/domain/bands.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { LevelRow } from '#lib/metrics/engagement-levels.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';

/** A row as if it had passed the gate. */
export function published<Row extends object>(row: Row, suppressed = false): Published<Row> {
  return { ...row, suppressed } as Published<Row>;
}

/** Published means of the thirteen items, with answers that give about those shares. */
const ITEMS: readonly (readonly [mean: number, n: number, counts: readonly number[]])[] = [
  [3.59, 621, [112, 224, 205, 68, 12]],
  [2.99, 620, [50, 149, 223, 149, 49]],
  [3.0, 628, [50, 151, 232, 145, 50]],
  [2.72, 630, [31, 113, 214, 183, 89]],
  [3.82, 631, [158, 246, 170, 44, 13]],
  [3.41, 629, [101, 201, 208, 100, 19]],
  [3.52, 626, [100, 225, 219, 75, 7]],
  [2.92, 624, [37, 137, 231, 162, 57]],
  [3.54, 627, [94, 232, 219, 69, 13]],
  [3.4, 630, [113, 189, 195, 101, 32]],
  [2.77, 629, [44, 120, 201, 170, 94]],
  [3.42, 631, [107, 196, 208, 101, 19]],
  [3.14, 625, [69, 169, 219, 131, 37]],
];

export const itemRows: readonly Published<ItemRow>[] = ITEMS.map(([mean, n, counts], index) => {
  const [count_5 = 0, count_4 = 0, count_3 = 0, count_2 = 0, count_1 = 0] = counts;
  return published({
    fiscal_year: 2024,
    item: index + 1,
    n,
    missing: 636 - n,
    mean,
    sd: 1,
    population: 2041,
    top2_share: (count_4 + count_5) / n,
    top2_low: null,
    top2_high: null,
    bottom2_share: (count_1 + count_2) / n,
    count_1,
    count_2,
    count_3,
    count_4,
    count_5,
    ci_low: mean - 0.065,
    ci_high: mean + 0.065,
    band: bandOf(mean, DEFAULT_BANDS),
  });
});

/** The row of an item as the gate leaves it when the group is too small. */
export function hiddenItem(row: Published<ItemRow>): Published<ItemRow> {
  return published(
    {
      ...row,
      n: null,
      missing: null,
      mean: null,
      sd: null,
      ci_low: null,
      ci_high: null,
      band: null,
      top2_share: null,
      top2_low: null,
      top2_high: null,
      bottom2_share: null,
      count_1: null,
      count_2: null,
      count_3: null,
      count_4: null,
      count_5: null,
    },
    true,
  );
}

const CHANGES = [3, -4, 2, 6, 5, 4, -2, -12, 1, 3, 8, 16, 5];

export const changeRows: readonly Published<ChangeRow>[] = CHANGES.map((hundredths, index) =>
  published({
    fiscal_year: 2024,
    previous_year: 2023,
    item: index + 1,
    difference: hundredths / 100,
    ci_low: hundredths / 100 - 0.1,
    ci_high: hundredths / 100 + 0.1,
    p: Math.abs(hundredths) > 10 ? 0.001 : 0.5,
    q: Math.abs(hundredths) > 10 ? 0.01 : 0.7,
    distinguishable: Math.abs(hundredths) > 10,
    smallest_detectable: 0.14,
    ...{ top2_difference: null, top2_low: null, top2_high: null },
    n: 620,
    previous_n: 590,
    fewest: 590,
  }),
);

/** Level means from exact hundredths of the published item means. METHODS §3. */
export const levelRows: readonly Published<LevelRow>[] = [
  [658 / 200, 2],
  [1295 / 400, 4],
  [1338 / 400, 4],
  [619 / 200, 2],
  [3.14, 1],
].map(([score = 0, items = 0], index) =>
  published({
    fiscal_year: 2024,
    level: index + 1,
    items,
    n: 620,
    score,
    band: bandOf(score, DEFAULT_BANDS),
  }),
);

const overallOf = (fiscal_year: number, respondents: number, score: number) =>
  published<OverallRow>({
    fiscal_year,
    respondents,
    population: 2041,
    response_rate: respondents / 2041,
    score,
    score_person_mean: score,
    n_person: respondents,
    fewest: respondents,
    sd_person: 0.7,
    ci_low: score - 0.05,
    ci_high: score + 0.05,
    band: bandOf(score, DEFAULT_BANDS),
  });

/** The round that the figures are about: 636 of 2,041 answered; 4224/1300 is 3.25. */
export const overallRow = overallOf(2024, 636, 4224 / 1300);
export const overallRows = [overallOf(2023, 598, 3.22), overallRow];

const GROUP_ROW: DifferencesRow = {
  ...{ fiscal_year: 2024, attribute: 'division', value: '', division: '', item: 2, n: 0, mean: 3 },
  ...{ difference: 0, ci_low: null, ci_high: null, p: null, q: null, hedges_g: null },
  ...{ superiority: null, mann_whitney_p: null, distinguishable: null, fewest: 0 },
};

/** One item in the 部 of a city: value, n, mean, difference, reach of the interval, beyond error. */
const GROUPS: readonly (readonly [string, number, number, number, number, boolean])[] = [
  ['総務部', 62, 3.12, 0.14, 0.25, false],
  ['企画部', 41, 3.35, 0.38, 0.3, true],
  ['市民部', 88, 2.98, -0.01, 0.2, false],
  ['福祉部', 104, 2.6, -0.45, 0.19, true],
  ['議会事務局', 12, 3.2, 0.21, 0.6, false],
];

/** The groups of one item, the last one (会計課) hidden. */
export const groupRows = [
  ...GROUPS.map(([value, n, mean, difference, reach, distinguishable]) =>
    published<DifferencesRow>({
      ...GROUP_ROW,
      ...{ value, n, mean, difference, distinguishable, fewest: n },
      ci_low: difference - reach,
      ci_high: difference + reach,
    }),
  ),
  published<DifferencesRow>(
    { ...GROUP_ROW, value: '会計課', n: null, mean: null, difference: null, fewest: null },
    true,
  ),
];

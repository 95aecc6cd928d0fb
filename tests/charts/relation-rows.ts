/** Rows of changes, relations, priorities and response for tests of charts; made up unless said. */
import type { Published } from '#lib/disclosure/published.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ChoicesRow } from '#lib/metrics/engagement-choices.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { EnpsRow } from '#lib/metrics/engagement-enps.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import { itemRows, overallRows, published } from './published-rows.ts';

const HUNDREDTHS = [3, 3, -4, 2, 6, 5, 4, -2, -12, 1, 3, 8, 16, 5];

/** Item 0 and the thirteen items, 令和6年度 against 令和5年度; two of them more than chance. */
export const pairRows: readonly Published<ChangeRow>[] = HUNDREDTHS.map((hundredths, item) =>
  published<ChangeRow>({
    fiscal_year: 2024,
    previous_year: 2023,
    item,
    difference: hundredths / 100,
    ci_low: hundredths / 100 - 0.1,
    ci_high: hundredths / 100 + 0.1,
    p: Math.abs(hundredths) > 10 ? 0.001 : 0.5,
    q: item === 0 ? null : Math.abs(hundredths) > 10 ? 0.01 : 0.7,
    distinguishable: Math.abs(hundredths) > 10,
    smallest_detectable: 0.14,
    top2_difference: item === 0 ? null : hundredths / 250,
    top2_low: item === 0 ? null : hundredths / 250 - 0.05,
    top2_high: item === 0 ? null : hundredths / 250 + 0.05,
    n: 620,
    previous_n: 590,
    fewest: 590,
  }),
);

/** The row of a pair as the gate leaves it when a group is too small. */
export const hiddenChange = (row: Published<ChangeRow>): Published<ChangeRow> =>
  published<ChangeRow>(
    {
      ...row,
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
    },
    true,
  );

/** The items of three rounds: the published means, and two rounds before them. */
export const roundItems = [2022, 2023, 2024].flatMap((fiscal_year, index) =>
  itemRows.map((row) => {
    const shift = index === 2 ? 0 : -((HUNDREDTHS[row.item] ?? 0) / 100) * (index === 1 ? 1 : 0.4);
    const at = (value: number | null) => (value === null ? null : value + shift);
    return published({
      ...row,
      fiscal_year,
      mean: at(row.mean),
      ci_low: at(row.ci_low),
      ci_high: at(row.ci_high),
    });
  }),
);

/** Three rounds as a whole. */
export const roundOveralls = [
  published({ ...overallRows[0], fiscal_year: 2022 } as (typeof overallRows)[number]),
  ...overallRows,
];

const RELATIONS = [38, 41, 47, 55, 44, 52, 50, 58, 36, 29, 49, 46];
const SHARES = [5, 6, 9, 15, 6, 11, 9, 17, 4, 2, 9, 7];

/** How closely the twelve other items go with 働く誇り; the interval of r is ±0.07. */
export const driverRows: readonly Published<DriversRow>[] = RELATIONS.map((hundredths, index) =>
  published<DriversRow>({
    fiscal_year: 2024,
    outcome: 13,
    item: index + 1,
    n: 601,
    r: hundredths / 100,
    r_low: hundredths / 100 - 0.07,
    r_high: hundredths / 100 + 0.06,
    spearman: hundredths / 100 - 0.01,
    share_of_r2: (SHARES[index] ?? 0) / 100,
    r2: 0.48,
    refusal: null,
  }),
);

/** The same with too few people for shares; one relation may be chance. */
export const fewDriverRows = driverRows.map((row) =>
  published<DriversRow>({
    ...row,
    n: 120,
    r: row.item === 10 ? 0.11 : row.r,
    r_low: (row.item === 10 ? 0.11 : (row.r ?? 0)) - 0.16,
    r_high: (row.r ?? 0) + 0.14,
    share_of_r2: null,
    r2: null,
    refusal: 'too-few',
  }),
);

const SATISFACTION = [54, 32, 32, 23, 64, 48, 52, 28, 52, 48, 26, 48];

/** 偏差値 by n over the items: 50 + 10 (x − mean) / SD. */
function standard(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => 50 + (10 * (value - mean)) / Math.sqrt(variance));
}

const prioritiesOf = (
  fiscal_year: number,
  satisfactions: readonly number[],
  relations: readonly number[],
): Published<PrioritiesRow>[] => {
  const [tS, tI] = [standard(satisfactions), standard(relations)];
  return satisfactions.map((satisfaction, index) =>
    published<PrioritiesRow>({
      fiscal_year,
      outcome: 13,
      item: index + 1,
      n: 601,
      satisfaction: satisfaction / 100,
      importance: (relations[index] ?? 0) / 100,
      importance_low: (relations[index] ?? 0) / 100 - 0.07,
      importance_high: (relations[index] ?? 0) / 100 + 0.06,
      t_satisfaction: tS[index] ?? null,
      t_importance: tI[index] ?? null,
      improvement_index: (tI[index] ?? 50) - (tS[index] ?? 50),
      sd_convention: 'population',
      refusal: null,
    }),
  );
};

export const priorityRows = prioritiesOf(2024, SATISFACTION, RELATIONS);
export const previousPriorities = prioritiesOf(
  2023,
  SATISFACTION.map((share, index) => share + ((index * 5) % 7) - 3),
  RELATIONS.map((r, index) => r + ((index * 3) % 5) - 2),
);

const GROUPS: readonly (readonly [string, number, number])[] = [
  ['総務部', 103, 310],
  ['企画部', 42, 80],
  ['市民部', 88, 305],
  ['福祉部', 95, 402],
  ['こども未来部', 71, 260],
  ['環境部', 12, 96],
  ['会計課', 6, 8],
];

/** Who answered by 部; the last one is hidden. */
export const responseRows = GROUPS.map(([value, returned, headcount]) =>
  published<ResponseRow>(
    {
      fiscal_year: 2024,
      attribute: 'division',
      value,
      division: '',
      returned: value === '会計課' ? null : returned,
      headcount,
      rate: value === '会計課' ? null : returned / headcount,
    },
    value === '会計課',
  ),
);

export const enpsRow = published<EnpsRow>({
  fiscal_year: 2024,
  n: 600,
  promoters: 66,
  passives: 204,
  detractors: 330,
  enps: -44,
  ci_low: -49.5,
  ci_high: -38.4,
  refusal: null,
});

const ANSWERED = 596;
type Place = readonly [option: string, people: number, rank: number, previousRank: number | null];

/** Of the sample city's 令和6年度, beside its 令和5年度. */
const PLACES: readonly Place[] = [
  ['上司や同僚との関係', 295, 1, 2],
  ['住民からの感謝', 269, 2, 3],
  ['仕事の成果', 265, 3, 1],
  ['能力の伸び', 184, 4, 5],
  ['給与や手当', 173, 5, 4],
  ['休暇の取りやすさ', 166, 6, null],
  ['公正な評価', 137, 7, 6],
  ['時間や場所を選べる働き方ができること', 135, 8, 8],
];

/** An option with a margin of four points on either side. */
export const choiceRow = ([option, people, rank, previousRank]: Place): ChoicesRow => ({
  ...{ fiscal_year: 2024, question: 'やる気が出るとき', option, people, answered: ANSWERED },
  ...{ share: people / ANSWERED, rank, previous_year: 2023, previous_rank: previousRank },
  ...{ previous_share: 0.4, fewest: people, previous_fewest: 200 },
  ...{ ci_low: people / ANSWERED - 0.04, ci_high: people / ANSWERED + 0.04 },
});

const NOTHING = { people: null, answered: null, share: null, rank: null, fewest: null };
const hiddenOption = (option: string) =>
  published<ChoicesRow>(
    { ...choiceRow([option, 9, 9, null]), ...NOTHING, ci_low: null, ci_high: null },
    true,
  );

export const choiceRows = [
  ...PLACES.map((place) => published(choiceRow(place))),
  ...['その他', '地域行事への参加'].map(hiddenOption),
];

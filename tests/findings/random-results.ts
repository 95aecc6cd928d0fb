import fc from 'fast-check';
import { bandOf, DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import type { Results } from '#lib/findings/rank-findings.ts';
import { published } from './published.ts';

const number = (min: number, max: number) =>
  fc.oneof(
    { arbitrary: fc.double({ min, max, noNaN: true }), weight: 5 },
    { arbitrary: fc.constantFrom(min, max), weight: 1 },
  );
/** How many answered: often too few to be shown, often just enough. */
const n = fc.oneof(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 26, max: 900 }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 });
const GROUPS = ['総務部', '福祉部', '会計課', '議会事務局', '未回答'];

/** A point with an interval around it, any of them missing now and then. */
const estimate = (min: number, max: number) =>
  fc
    .record({ at: number(min, max), reach: number(0, 0.8), hasMargin: fc.boolean() })
    .map(({ at, reach, hasMargin }) => ({
      at,
      low: hasMargin ? at - reach : null,
      high: hasMargin ? at + reach : null,
    }));

const items = fc
  .array(fc.record({ n, mean: maybe(number(1, 5)), reach: maybe(number(0, 0.5)) }), {
    minLength: 13,
    maxLength: 13,
  })
  .map((rows) =>
    published(
      'engagement.items',
      {
        ...{ fiscal_year: 2024, item: 1, n: 0, missing: 0, mean: 3, sd: 1, population: 2041 },
        ...{ top2_share: 0.4, bottom2_share: 0.3, ci_low: null, ci_high: null, band: null },
        ...{ top2_low: null, top2_high: null },
        ...{ count_1: 1, count_2: 1, count_3: 1, count_4: 1, count_5: 1 },
      },
      rows.map(({ n: answers, mean, reach }, index) => ({
        item: index + 1,
        n: answers,
        mean,
        band: bandOf(mean, DEFAULT_BANDS),
        ci_low: mean === null || reach === null ? null : mean - reach,
        ci_high: mean === null || reach === null ? null : mean + reach,
      })),
    ),
  );

const overall = fc
  .record({
    n: fc.oneof(fc.constant(0), n),
    population: maybe(fc.integer({ min: 900, max: 3000 })),
    score: maybe(number(1, 5)),
  })
  .map(({ n: respondents, population, score: any }) => {
    const score = respondents === 0 ? null : any;
    return published(
      'engagement.overall',
      {
        ...{ fiscal_year: 2024, respondents, population, score, score_person_mean: score },
        response_rate: population === null ? null : respondents / population,
        ...{ n_person: respondents, fewest: respondents, sd_person: 0.6 },
        ci_low: score === null ? null : score - 0.04,
        ci_high: score === null ? null : score + 0.04,
        band: bandOf(score, DEFAULT_BANDS),
      },
      [{}],
    ).at(0);
  });

const changes = fc
  .array(
    fc.record({
      item: fc.integer({ min: 0, max: 13 }),
      fewest: n,
      difference: maybe(estimate(-1, 1)),
      distinguishable: maybe(fc.boolean()),
      detectable: maybe(number(0, 1)),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    published(
      'engagement.change',
      {
        ...{ fiscal_year: 2024, previous_year: 2023, item: 1, difference: null, ci_low: null },
        ...{ ci_high: null, p: null, q: null, distinguishable: null, smallest_detectable: null },
        ...{ top2_difference: null, top2_low: null, top2_high: null },
        ...{ n: 600, previous_n: 590, fewest: 590 },
      },
      rows.map(({ item, fewest, difference, distinguishable, detectable }) => ({
        ...{ item, fewest, n: fewest, previous_n: fewest, distinguishable },
        smallest_detectable: detectable,
        difference: difference?.at ?? null,
        ci_low: difference?.low ?? null,
        ci_high: difference?.high ?? null,
      })),
    ),
  );

const differences = fc
  .array(
    fc.record({
      value: fc.constantFrom(...GROUPS),
      item: fc.integer({ min: 0, max: 13 }),
      fewest: n,
      difference: maybe(estimate(-1.5, 1.5)),
      distinguishable: maybe(fc.boolean()),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    published(
      'engagement.differences',
      {
        ...{ fiscal_year: 2024, attribute: 'division', value: '', division: '', item: 0, n: 0 },
        ...{ mean: 3, difference: null, ci_low: null, ci_high: null, p: null, q: null },
        ...{ hedges_g: null, superiority: null, mann_whitney_p: null, distinguishable: null },
        fewest: 0,
      },
      rows.map(({ value, item, fewest, difference, distinguishable }) => ({
        ...{ value, item, fewest, n: fewest, distinguishable },
        difference: difference?.at ?? null,
        ci_low: difference?.low ?? null,
        ci_high: difference?.high ?? null,
      })),
    ),
  );

const drivers = fc
  .array(fc.record({ n, r: maybe(estimate(-1, 1)) }), { maxLength: 12 })
  .map((rows) =>
    published(
      'engagement.drivers',
      {
        ...{ fiscal_year: 2024, outcome: 13, item: 1, n: 0, r: null, r_low: null, r_high: null },
        ...{ spearman: null, share_of_r2: null, r2: null, refusal: null },
      },
      rows.map(({ n: answers, r }, index) => ({
        item: index + 1,
        n: answers,
        r: r?.at ?? null,
        r_low: r?.low ?? null,
        r_high: r?.high ?? null,
      })),
    ),
  );

const priorities = fc
  .array(fc.record({ n, satisfaction: maybe(number(0, 1)), index: maybe(number(-30, 30)) }), {
    maxLength: 12,
  })
  .map((rows) =>
    published(
      'engagement.priorities',
      {
        ...{ fiscal_year: 2024, outcome: 13, item: 1, n: 0, satisfaction: null, importance: null },
        ...{ importance_low: null, importance_high: null, t_satisfaction: null },
        ...{
          t_importance: null,
          improvement_index: null,
          sd_convention: 'population',
          refusal: null,
        },
      },
      rows.map(({ n: answers, satisfaction, index: improvement_index }, index) => ({
        ...{ item: index + 1, n: answers, satisfaction, improvement_index },
      })),
    ),
  );

const reliability = fc.record({ n, alpha: maybe(estimate(-0.5, 1)) }).map(({ n: answers, alpha }) =>
  published(
    'engagement.reliability',
    {
      ...{ fiscal_year: 2024, scale: 'all', items: 13, n: answers, omega: null },
      ...{ inter_item_r: null, spearman_brown: null, refusal: null },
      ...{ alpha: alpha?.at ?? null, ci_low: alpha?.low ?? null, ci_high: alpha?.high ?? null },
    },
    [{}],
  ),
);

const weighted = fc
  .record({ n, score: maybe(number(1, 5)), raked: maybe(number(1, 5)) })
  .map(({ n: answers, score, raked }) =>
    published(
      'engagement.weighted',
      {
        ...{ fiscal_year: 2024, score, score_raked: raked, ci_low: null, ci_high: null },
        ...{ score_poststratified: null, n: answers, n_eff: 100, deff: 1, weight_ratio: 1 },
        ...{ trimmed: 0, margins: 'division, position', rounds: 5, warning: null, refusal: null },
      },
      [{}],
    ).at(0),
  );

/** Published results of every kind, with hidden, missing and refused values among them. */
export const anyResults: fc.Arbitrary<Results> = fc
  .record({ items, overall, changes, differences, drivers, priorities, reliability, weighted })
  .map((rows) => ({
    ...rows,
    instrument: THIRTEEN_ITEMS,
    bands: DEFAULT_BANDS,
    goals: [],
    coverage: [],
    plan: [],
    quarantined: 0,
  }));

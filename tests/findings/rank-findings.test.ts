import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { PUBLISHED_REFERENCES } from '#lib/domain/references.ts';
import { pressingFindings, rankFindings, type Results } from '#lib/findings/rank-findings.ts';
import { otherSurveysFinding } from '#lib/findings/relation-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { published, sentences } from './published.ts';
import { anyResults } from './random-results.ts';

const NOTHING: Results = {
  instrument: THIRTEEN_ITEMS,
  bands: DEFAULT_BANDS,
  overall: undefined,
  items: [],
  changes: [],
  differences: [],
  drivers: [],
  priorities: [],
  reliability: [],
  weighted: undefined,
  goals: [],
  coverage: [],
  quarantined: 0,
};

const ja = (results: Results) =>
  rankFindings(results).map((finding) => catalogue('ja').findings.sentence(finding));
const en = (results: Results) =>
  rankFindings(results).map((finding) => catalogue('en').findings.sentence(finding));

/** Words that judge, blame, claim a cause or promise more than the numbers hold. VISUAL §10. */
const FORBIDDEN =
  /有意|原因(?!とは限らない)|効く|改善(?!を検討)|悪化|優秀|問題|ワースト|最下位|失敗|significan|cause(?!\))|worst|best|fail/u;

describe('a finding of whatever was published', () => {
  it('holds no broken number and no word that judges or blames', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const sentence of [...ja(results), ...en(results)]) {
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\{|\}/u);
          expect(sentence.replace('It need not be the cause', '')).not.toMatch(FORBIDDEN);
        }
      }),
    );
  });

  it('tells a mean, a difference or a relation with the number of answers it rests on', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const sentence of ja(results)) {
          if (/\d\.\d\d/u.test(sentence)) expect(sentence).toMatch(/回答者数\d|（\d+組|対象/u);
        }
      }),
    );
  });

  it('names no group that is hidden and no number of it', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const shown = new Set(
          results.differences.filter((row) => !row.suppressed).map(({ value }) => value),
        );
        const hidden = results.differences.filter(({ value }) => !shown.has(value));
        for (const sentence of ja(results)) {
          for (const { value } of hidden) expect(sentence).not.toContain(value);
        }
      }),
    );
  });

  it('rests on at least ten answers', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        for (const { values } of rankFindings(results)) {
          if ('n' in values) expect(values.n).toBeGreaterThanOrEqual(10);
          if ('respondents' in values) expect(values.respondents).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const turned: Results = {
          ...results,
          items: results.items.toReversed(),
          reliability: results.reliability.toReversed(),
        };
        // Ties of two groups apart, which the order of the rows decides.
        const codes = (given: Results) => rankFindings(given).map(({ code }) => code);
        expect(codes(turned)).toEqual(codes(results));
      }),
    );
  });
});

const DIFFERENCE = {
  ...{ fiscal_year: 2024, attribute: 'division', value: '福祉部', division: '', item: 2, n: 88 },
  ...{ mean: 2.6, difference: -0.45, ci_low: -0.62, ci_high: -0.28, p: 0.0001, q: 0.001 },
  ...{ hedges_g: -0.4, superiority: 0.38, mann_whitney_p: 0.0001, distinguishable: true },
  fewest: 88,
};
const differences = (...rows: Partial<typeof DIFFERENCE>[]) =>
  published('engagement.differences', DIFFERENCE, rows);

describe('the divisions', () => {
  it('are told by the largest difference beyond error, of either sign, with how many there are', () => {
    const rows = differences(
      { value: '総務部', item: 3, difference: 0.2, ci_low: 0.05, ci_high: 0.35 },
      {},
      { value: '税務部', distinguishable: false, difference: -0.9 },
    );
    const [finding] = rankFindings({ ...NOTHING, differences: rows });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"福祉部の「環境の整備」はほかの回答者より0.45点低く、偶然とは考えにくい差（誤差の幅 −0.62〜−0.28点、回答者数88人）。理由は数字からは分からない | 福祉部, “環境の整備”: 0.45 points lower than all other respondents, hardly by chance (margin of error −0.62 to −0.28, n = 88). The numbers do not say why"`,
    );
  });

  it('are alike where none is beyond error', () => {
    const rows = differences(
      { distinguishable: false },
      { value: '総務部', distinguishable: false },
    );
    const [finding] = rankFindings({ ...NOTHING, differences: rows });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"2部署とほかの回答者の差は、比べた2組のどれもはっきりしない | None of 2 comparisons of 2 divisions with all other respondents is clear"`,
    );
  });

  it('are not told where nothing was tested, or only those who gave no division', () => {
    expect(rankFindings({ ...NOTHING, differences: differences({ value: '未回答' }) })).toEqual([]);
    expect(rankFindings({ ...NOTHING, differences: differences({ fewest: 9 }) })).toEqual([]);
    expect(
      rankFindings({ ...NOTHING, differences: differences({ attribute: 'position' }) }),
    ).toEqual([]);
  });
});

const CHANGE = {
  ...{ fiscal_year: 2024, previous_year: 2023, item: 12, difference: 0.16, ci_low: 0.06 },
  ...{ ci_high: 0.26, p: 0.001, q: 0.01, distinguishable: true, smallest_detectable: 0.14 },
  ...{ top2_difference: 0.05, top2_low: 0, top2_high: 0.1, n: 631, previous_n: 590, fewest: 590 },
};

describe('changes', () => {
  it('of an item beyond error come with margin, both bases, and what they are not', () => {
    const changes = published('engagement.change', CHANGE, [{}]);
    const [finding] = rankFindings({ ...NOTHING, changes });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"「学びの機会」は令和5年度より0.16点高い（誤差の幅 +0.06〜+0.26点、回答者数631人、前は590人）。同じ人を追った数字ではない | “学びの機会”: 0.16 points higher than in FY2023 (margin of error +0.06 to +0.26, n = 631, before 590). These are not the same people"`,
    );
  });

  it('of the score within error come with the change that could be told', () => {
    const changes = published('engagement.change', CHANGE, [
      { item: 0, difference: 0.03, distinguishable: false, smallest_detectable: 0.113 },
    ]);
    const [finding] = rankFindings({ ...NOTHING, changes });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"全項目の平均の令和5年度との差は+0.03点で、誤差の範囲（回答者数631人、前は590人）。0.11点以上の変化なら判断できる | Mean of all items: +0.03 since FY2023, within error (n = 631, before 590). A change of 0.11 or more could be told"`,
    );
  });
});

describe('a change of the score', () => {
  it.each([true, null])(
    'that is beyond error, or that nobody could judge, is no such note: %s',
    (distinguishable) => {
      const changes = published('engagement.change', CHANGE, [{ item: 0, distinguishable }]);
      expect(rankFindings({ ...NOTHING, changes })).toEqual([]);
    },
  );
});

describe('relations', () => {
  it('are told as a tendency, with their margin, and as no cause', () => {
    const drivers = published(
      'engagement.drivers',
      {
        ...{
          fiscal_year: 2024,
          outcome: 13,
          item: 11,
          n: 598,
          r: 0.61,
          r_low: 0.556,
          r_high: 0.66,
        },
        ...{ spearman: 0.6, share_of_r2: 0.2, r2: 0.5, refusal: null },
      },
      [{}, { item: 1, r: 0.3, r_low: 0.22, r_high: 0.37 }],
    );
    const [finding] = rankFindings({ ...NOTHING, drivers });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"「成長の対話」の点が高い人ほど「働く誇り」の点も高い傾向（関連の強さ 0.61、誤差の幅 0.56〜0.66、回答者数598人）。原因とは限らない | Those who rate “成長の対話” higher tend to rate “働く誇り” higher (association 0.61, margin of error 0.56 to 0.66, n = 598). It need not be the cause"`,
    );
  });

  it('that may be chance are not told', () => {
    const drivers = published(
      'engagement.drivers',
      {
        ...{ fiscal_year: 2024, outcome: 13, item: 11, n: 60, r: 0.1, r_low: -0.16, r_high: 0.34 },
        ...{ spearman: 0.1, share_of_r2: null, r2: null, refusal: 'too-few' },
      },
      [{}],
    );
    expect(rankFindings({ ...NOTHING, drivers })).toEqual([]);
  });

  it('to look at first are candidates, by 改善度指数 from five on', () => {
    const priorities = published(
      'engagement.priorities',
      {
        ...{
          fiscal_year: 2024,
          outcome: 13,
          item: 11,
          n: 620,
          satisfaction: 0.259,
          importance: 0.6,
        },
        ...{ importance_low: 0.5, importance_high: 0.7, t_satisfaction: 38, t_importance: 62 },
        ...{ improvement_index: 15.2, sd_convention: 'population', refusal: null },
      },
      [{}, { item: 4, improvement_index: 4.9 }],
    );
    const found = rankFindings({ ...NOTHING, priorities });
    expect(found).toHaveLength(1);
    expect(rankFindings({ ...NOTHING, priorities: priorities.slice(1) })).toEqual([]);
    expect(sentences(found[0] ?? null)).toMatchInlineSnapshot(
      `"「成長の対話」は「働く誇り」との関連が強く、4か5と答えた人は26%（回答者数620人）。優先して改善を検討する候補 | “成長の対話” goes closely with “働く誇り”, and 26% answered 4 or 5 (n = 620). One to consider first"`,
    );
  });
});

const OVERALL = {
  ...{ fiscal_year: 2024, respondents: 636, population: 2041, response_rate: 636 / 2041 },
  ...{ score: 4224 / 1300, score_person_mean: 3.25, n_person: 633, fewest: 620, sd_person: 0.67 },
  ...{ ci_low: 3.207, ci_high: 3.293, band: 'below_average' as const },
};
const overall = (row: Partial<typeof OVERALL> = {}) =>
  published('engagement.overall', OVERALL, [row]).at(0);

describe('the score', () => {
  it('of 3.25 is below the guide and near what counts as low, but not low', () => {
    const found = rankFindings({ ...NOTHING, overall: overall({ response_rate: 0.6 }) });
    expect(sentences(found[0] ?? null)).toMatchInlineSnapshot(
      `"13項目の平均は3.25点（誤差の幅 3.21〜3.29点、回答者数633人）。平均の目安3.6点を下回り、低いとされる3.2点に近い | The mean of 13 items is 3.25 (margin of error 3.21 to 3.29, n = 633), below the guide of 3.6 and near the 3.2 that counts as low"`,
    );
  });

  it.each([
    [3.9, '高いとされる3.8点を超える'],
    [3.8, '平均の目安3.6点以上'],
    [3.6, '平均の目安3.6点以上'],
    [3.4, '平均の目安3.6点を下回る'],
    [3.2, '低いとされる3.2点に近い'],
    [3.19, '低いとされる3.2点に届かない'],
  ])('of %d: %s', (score, words) => {
    expect(ja({ ...NOTHING, overall: overall({ score, response_rate: 0.6 }) })[0]).toContain(words);
  });
});

describe('the response', () => {
  it('of less than half says what is not known', () => {
    const [finding] = rankFindings({ ...NOTHING, overall: overall() });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"対象2,041人のうち636人（31.2%）が回答。回答していない約7割の人の考えは分からず、全体の声とは言い切れない | 636 of 2,041 asked (31.2%) answered. What the others think is not known, so this may not be everybody’s view"`,
    );
  });

  it('of half or more is not told as too little', () => {
    const found = rankFindings({ ...NOTHING, overall: overall({ response_rate: 0.5 }) });
    expect(found.map(({ code }) => code)).not.toContain('few-answered');
  });
});

describe('side notes', () => {
  it('give the weighted score by what it was weighted', () => {
    const weighted = published(
      'engagement.weighted',
      {
        ...{ fiscal_year: 2024, score: 3.249, score_raked: 3.274, ci_low: 3.2, ci_high: 3.3 },
        ...{ score_poststratified: null, n: 628, n_eff: 500, deff: 1.2, weight_ratio: 4 },
        ...{ trimmed: 0, margins: 'division, position', rounds: 5, warning: null, refusal: null },
      },
      [{}],
    ).at(0);
    const [finding] = rankFindings({ ...NOTHING, weighted });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"部と職位の構成にそろえると3.27点（参考。回答のままでは3.25点、回答者数628人）。同じ構成の中での偏りは残る | Weighted to the staff by division and position: 3.27 (for reference; 3.25 unweighted, n = 628). Differences within a group remain"`,
    );
  });

  it('say of items that do not go together to read them one by one', () => {
    const alpha = {
      ...{ fiscal_year: 2024, scale: 'all', items: 13, n: 598, alpha: 0.55, ci_low: 0.5 },
      ...{ ci_high: 0.6, omega: 0.5, inter_item_r: 0.1, spearman_brown: null, refusal: null },
    };
    const reliability = published('engagement.reliability', alpha, [{}]);
    const [finding] = rankFindings({ ...NOTHING, reliability });
    expect(sentences(finding ?? null)).toMatchInlineSnapshot(
      `"項目どうしの答えのそろい方が弱い（α 0.55、誤差の幅 0.50〜0.60、回答者数598人）。まとめた平均より項目ごとの数字を見る | The items do not go together closely (α 0.55, margin of error 0.50 to 0.60, n = 598). Read the items rather than their mean"`,
    );
    const open = published('engagement.reliability', alpha, [{ ci_high: 0.71 }]);
    expect(rankFindings({ ...NOTHING, reliability: open })).toEqual([]);
  });

  it('name other surveys and do not compare', () => {
    expect(sentences(otherSurveysFinding(PUBLISHED_REFERENCES))).toMatchInlineSnapshot(
      `"ほかの調査3件の平均は3.25〜3.51点。異なる調査のため、上下は比べられない | Means of 3 other surveys: 3.25–3.51. Other surveys, not to be compared"`,
    );
    expect(otherSurveysFinding([])).toBeNull();
  });
});

describe('what asks for a look', () => {
  it('comes in the order of how pressing it is, at most so many', () => {
    fc.assert(
      fc.property(anyResults, fc.integer({ min: 0, max: 6 }), (results, most) => {
        const all = rankFindings(results);
        const some = pressingFindings(all, most);
        expect(some.length).toBeLessThanOrEqual(most);
        expect(all.filter((finding) => some.includes(finding))).toEqual(some);
        expect(some.map(({ code }) => code)).not.toContain('score-against-bands');
      }),
    );
  });

  it('speaks of an item once', () => {
    const changes = published('engagement.change', CHANGE, [{ item: 11 }]);
    const priorities = published(
      'engagement.priorities',
      {
        ...{
          fiscal_year: 2024,
          outcome: 13,
          item: 11,
          n: 620,
          satisfaction: 0.26,
          importance: 0.6,
        },
        ...{ importance_low: 0.5, importance_high: 0.7, t_satisfaction: 38, t_importance: 62 },
        ...{ improvement_index: 15, sd_convention: 'population', refusal: null },
      },
      [{}],
    );
    const found = pressingFindings(rankFindings({ ...NOTHING, changes, priorities }), 5);
    expect(found.map(({ code }) => code)).toEqual(['item-changed']);
  });

  it('begins with rows that wait', () => {
    const [first] = rankFindings({ ...NOTHING, overall: overall(), quarantined: 3 });
    expect(first).toEqual({ code: 'rows-waiting', values: { rows: 3 } });
  });
});

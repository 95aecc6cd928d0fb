import { describe, expect, it } from 'vitest';
import { PUBLISHED_REFERENCES } from '#lib/domain/references.ts';
import { rankFindings } from '#lib/findings/rank-findings.ts';
import { otherSurveysFinding } from '#lib/findings/relation-findings.ts';
import { NOTHING } from './no-results.ts';
import { published, sentences } from './published.ts';

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

import { describe, expect, it } from 'vitest';
import { rankFindings, type Results } from '#lib/findings/rank-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { CHANGE, NOTHING, overall } from './no-results.ts';
import { published, sentences } from './published.ts';

const ja = (results: Results) =>
  rankFindings(results).map((finding) => catalogue('ja').findings.sentence(finding));

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

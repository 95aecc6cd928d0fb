import { describe, expect, it } from 'vitest';
import {
  commentsFinding,
  compositionFinding,
  ratesRangeFinding,
  recommendationFinding,
  scoreBetweenFinding,
} from '#lib/findings/response-findings.ts';
import { METRICS } from '#lib/metrics/catalogue.ts';
import type { RepresentativenessRow } from '#lib/metrics/engagement-representativeness.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import { published, sentences } from './published.ts';

const RESPONSE: ResponseRow = {
  fiscal_year: 2024,
  attribute: 'position',
  value: '主事級',
  division: '',
  returned: 206,
  headcount: 838,
  rate: 206 / 838,
};
const TEST: RepresentativenessRow = {
  fiscal_year: 2024,
  attribute: 'position',
  groups: 3,
  returned: 636,
  headcount: 2041,
  chi2: 40,
  df: 2,
  p: 0.0001,
  cramers_v: 0.14,
  r_indicator: 0.9,
  dissimilarity: 0.08,
  smallest_expected: 20,
  refusal: null,
};
const test = (row: Partial<RepresentativenessRow> = {}) =>
  published('engagement.representativeness', TEST, [row])[0];
const share = (label: string, respondents: number | null, staff: number) => ({
  label,
  respondents,
  staff,
});

describe('the rates of groups', () => {
  const told = (rows: Partial<ResponseRow>[], city: number | null) =>
    sentences(ratesRangeFinding(published('engagement.response', RESPONSE, rows), city));

  it('are told from the lowest to the highest, beside the city and without a name', () => {
    expect(told([{ rate: 0.163 }, { rate: 0.5 }, { rate: 0.3 }], 0.3116)).toMatchInlineSnapshot(
      `"回収率は16.3〜50.0%。市全体は31.2% | Response 16.3% to 50.0%; the whole city 31.2%"`,
    );
  });

  it('leave out a group that is hidden or has no headcount', () => {
    expect(told([{ rate: 0.3 }, { returned: 9, rate: 0.9 }, { rate: null }], null)).toMatch(
      /^回収率は30\.0% \|/,
    );
    expect(told([{ rate: null }], 0.3)).toBe('nothing');
  });
});

describe('the composition of the respondents', () => {
  const shares = [share('課長級', 0.1, 0.06), share('主事級', 0.32, 0.41), share('x', null, 0.01)];

  it('names the group that answered least against its share of the staff', () => {
    // 0.32 − 0.41
    expect(sentences(compositionFinding(shares, test()))).toMatchInlineSnapshot(
      `"「主事級」の回答は職員の構成より9.0ポイント少ない | “主事級”: 9.0 points fewer among the respondents than among the staff"`,
    );
  });

  it('is not called different where that may be chance', () => {
    expect(sentences(compositionFinding(shares, test({ p: 0.05 })))).toMatch(/はっきりしない \|/);
  });

  it('is called near where a clear difference is under a point', () => {
    const near = [share('課長級', 0.065, 0.06), share('主事級', 0.405, 0.41)];
    expect(sentences(compositionFinding(near, test()))).toMatch(/1ポイント未満 \|/);
  });

  it('is not told without a test', () => {
    expect(compositionFinding(shares, undefined)).toBeNull();
    expect(compositionFinding(shares, test({ p: null, refusal: 'no-headcount' }))).toBeNull();
  });
});

describe('the mean of all staff', () => {
  const [bounds] = published(
    'engagement.bounds',
    {
      fiscal_year: 2024,
      response_rate: 0.3116,
      score: 3.25,
      worst_low: 1.7011,
      worst_high: 4.4546,
      fewest: 620,
    },
    [{}],
  );

  it('is told at the extremes, alone where there is no interval', () => {
    expect(sentences(scoreBetweenFinding(bounds, undefined))).toMatchInlineSnapshot(
      `"回答していない人がどう答えても1.70〜4.45点 | 1.70–4.45 at the extremes"`,
    );
  });

  it('is not told where it is not known how many were asked', () => {
    expect(scoreBetweenFinding(undefined, undefined)).toBeNull();
  });
});

describe('what was written', () => {
  const keyword = {
    fiscal_year: 2024,
    attribute: 'all',
    value: '',
    division: '',
    keyword: '研修',
    base: 212,
    comments: 48,
    occurrences: 50,
    share: 48 / 212,
    fewest: 212,
  };
  const keywords = (...rows: Partial<typeof keyword>[]) =>
    published('engagement.keywords', keyword, rows);

  it('is told by the word that most comments hold, of how many', () => {
    const found = commentsFinding(keywords({}, { keyword: '人員', comments: 60 }), undefined);
    expect(sentences(found)).toMatchInlineSnapshot(
      `"自由記載212件のうち「人員」を含むのは60件 | 60 of 212 comments hold “人員”"`,
    );
  });

  it('is not told where no word was found and no comment', () => {
    expect(commentsFinding(keywords({ comments: 0 }), undefined)).toBeNull();
  });
});

it('recommendation is told in points with how many answered', () => {
  const row = {
    fiscal_year: 2024,
    n: 600,
    promoters: 66,
    passives: 204,
    detractors: 330,
    enps: -44, // 11 % − 55 %
    ci_low: -49.5,
    ci_high: -38.4,
    refusal: null,
  };
  const [shown, hidden] = published('engagement.enps', row, [{}, { n: 9 }]);
  expect(sentences(recommendationFinding(shown))).toMatchInlineSnapshot(
    `"eNPSは−44（回答600人） | eNPS −44 (600 answers)"`,
  );
  expect(recommendationFinding(hidden)).toBeNull();
  expect(METRICS['engagement.enps'].row.safeParse(row).success).toBe(true);
});

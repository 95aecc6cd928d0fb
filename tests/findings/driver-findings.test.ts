import { describe, expect, it } from 'vitest';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { itemsFirstFinding, itemsRelatedFinding } from '#lib/findings/driver-findings.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import { published, sentences } from './published.ts';

const DRIVER: DriversRow = {
  fiscal_year: 2024,
  outcome: 13,
  item: 1,
  n: 600,
  r: 0.4,
  r_low: 0.33,
  r_high: 0.46,
  spearman: 0.4,
  share_of_r2: 0.04,
  r2: 0.5,
  refusal: null,
};
const PRIORITY: PrioritiesRow = {
  fiscal_year: 2024,
  outcome: 13,
  item: 1,
  n: 600,
  satisfaction: 0.3,
  importance: 0.5,
  importance_low: 0.44,
  importance_high: 0.56,
  t_satisfaction: 40,
  t_importance: 60,
  improvement_index: 14,
  sd_convention: 'population',
  refusal: null,
};

describe('the items that go with the outcome', () => {
  const told = (...rows: Partial<DriversRow>[]) =>
    sentences(itemsRelatedFinding(published('engagement.drivers', DRIVER, rows), THIRTEEN_ITEMS));

  it('are the three strongest, with the range of their relations', () => {
    expect(
      told({ item: 1, r: 0.3 }, { item: 8, r: 0.62 }, { item: 3, r: 0.51 }, { item: 12, r: 0.55 }),
    ).toMatchInlineSnapshot(
      `"「働く誇り」と関連が強いのは「目的への共感」「学びの機会」「得意の発揮」（0.51〜0.62） | Most closely related to “働く誇り”: “目的への共感”, “学びの機会”, “得意の発揮” (0.51–0.62)"`,
    );
  });

  it('leave out a relation that may be chance, and one that is hidden', () => {
    expect(told({ r: 0.1, r_low: -0.05 })).toMatchInlineSnapshot(
      `"「働く誇り」との関連がはっきりした項目はない | No item is clearly related to “働く誇り”"`,
    );
    expect(told({ n: 9 })).toBe('nothing');
  });

  it('never say that one item is the reason for another', () => {
    expect(told({})).not.toMatch(/原因|効く|影響/u);
  });
});

describe('the items to look at first', () => {
  const told = (...rows: Partial<PrioritiesRow>[]) =>
    sentences(
      itemsFirstFinding(published('engagement.priorities', PRIORITY, rows), THIRTEEN_ITEMS),
    );

  it('lie at high importance and low satisfaction, by the improvement index', () => {
    expect(
      told(
        { item: 4, improvement_index: 10 },
        { item: 8, improvement_index: 17 },
        {
          item: 5,
          t_satisfaction: 68,
        },
      ),
    ).toMatchInlineSnapshot(
      `"優先して改善を検討する候補は「目的への共感」「承認・称賛」 | Candidates to consider first: “目的への共感”, “承認・称賛”"`,
    );
  });

  it('hold an item at 50 of importance, and none at 50 of satisfaction', () => {
    expect(told({ item: 4, t_importance: 50 })).toContain('「承認・称賛」');
    expect(told({ item: 4, t_satisfaction: 50 })).toMatch(/候補はない \|/);
  });

  it('are not told where the items have no place', () => {
    expect(told({ t_importance: null })).toBe('nothing');
    expect(told({ n: 9 })).toBe('nothing');
  });
});

import { describe, expect, it } from 'vitest';
import type { Published } from '#lib/disclosure/published.ts';
import type { LearningGoal } from '#lib/domain/training/outcome-settings.ts';
import { goalStates } from '#lib/figures/outcomes/goal-states.ts';
import { pooledReactions } from '#lib/figures/outcomes/reaction-rows.ts';
import type { ReactionRow } from '#lib/metrics/outcomes-reaction.ts';
import { prepostRows } from '../../charts/training/outcome-figures.ts';

const goal = (course: string, rest: Partial<LearningGoal> = {}): LearningGoal => ({
  ...{ fiscalYear: 2026, course, goal: '説明できる', measure: 'post', minimum: 70 },
  ...rest,
});
const stateOf = (one: LearningGoal) => goalStates([one], prepostRows, [])[0]?.state;

describe('a learning goal', () => {
  it.each([
    [goal('DX研修（基礎）'), 'met'], // 74.8 of 70
    [goal('DX研修（基礎）', { minimum: 75 }), 'not-met'],
    [goal('DX研修（基礎）', { measure: 'gain', minimum: 13 }), 'met'], // 74.8 − 61.2 = 13.6
    [goal('DX研修（基礎）', { fiscalYear: 2025 }), 'not-measured'],
    [goal('ほかの研修'), 'not-measured'],
    [goal('政策立案研修'), 'hidden'], // eight pairs
    [goal('DX研修（基礎）', { measure: 'applied', minimum: 0.6 }), 'not-measured'],
  ])('%o is %s', (one, state) => {
    expect(stateOf(one)).toBe(state);
  });
});

const answers = (course: string, counts: readonly number[] | null): Published<ReactionRow> => {
  const [count_1 = null, count_2 = null, count_3 = null, count_4 = null, count_5 = null] =
    counts ?? [];
  const row = {
    fiscal_year: 2026,
    course,
    organiser: '',
    question: 'satisfaction',
    n: 20,
    mean: 4,
  };
  const told = { count_1, count_2, count_3, count_4, count_5, top2_share: null, fewest: 20 };
  return { ...row, ...told, suppressed: false } as Published<ReactionRow>;
};

describe('reactions of several courses', () => {
  it('are added up over those whose counts may be seen, and over no others', () => {
    const [pooled] = pooledReactions([
      answers('A', [0, 0, 10, 5, 5]),
      answers('B', [0, 0, 0, 20, 0]),
      answers('C', null),
    ]);
    // 10·3 + 25·4 + 5·5 = 155 over 40
    expect(pooled).toMatchObject({ course: '', n: 40, mean: 155 / 40, count_4: 25 });
    expect(pooled?.top2_share).toBe(30 / 40);
  });

  it('are nothing where no course may show its counts', () => {
    expect(pooledReactions([answers('C', null)])).toEqual([]);
  });
});

import type { EnteredGoal } from '../goals.ts';

const YEARS = [2025, 2026, 2027, 2028, 2029];

const each = (target: number) => YEARS.map((fiscalYear) => ({ fiscalYear, target }));

/**
 * Goals that a city has published, to begin one's own from: the digital staff of 青森市
 * 人材確保・育成基本方針, 100 and 500 a year for five years. The plan prints no unit.
 */
export const GOAL_EXAMPLES: readonly EnteredGoal[] = [
  {
    ...{ name: 'DX推進員', unit: 'people', step: 'Ⅱ', targets: each(100) },
    ...{ counts: null, base: null, removed: false },
  },
  {
    ...{ name: '全職員', unit: 'unspecified', step: 'Ⅰ', targets: each(500) },
    ...{ counts: null, base: null, removed: false },
  },
];

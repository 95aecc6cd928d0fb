import { describe, expect, it } from 'vitest';
import {
  withLearningGoal,
  withMeasurement,
  withoutMeasurement,
} from '#lib/domain/training/change-outcomes.ts';
import {
  dueMeasurements,
  measurementsIn,
  type PlannedEvaluation,
} from '#lib/domain/training/due-measurements.ts';
import { OutcomeSettingsSchema } from '#lib/domain/training/outcome-settings.ts';

const planned = (course: string, rest: Partial<PlannedEvaluation> = {}): PlannedEvaluation => ({
  ...{ course, evaluation: '事前・事後テスト、3か月後確認' },
  ...{ start_date: '2026-11-29', end_date: '2026-11-30' },
  ...{ with_reaction: 0, with_prepost: 0, with_follow_up: 0 },
  ...rest,
});

describe('what a plan means to measure', () => {
  it.each([
    ['事前・事後テスト', ['prepost']],
    ['受講後アンケート、3ヶ月後に行動変容を確認', ['reaction', 'follow_up']],
    ['レポート', []],
    [null, []],
  ])('%s is %j', (worded, kinds) => {
    expect(measurementsIn(worded)).toEqual(kinds);
  });
});

describe('what is to be measured yet', () => {
  it('are tests on the first day and the rest three months after the last', () => {
    expect(dueMeasurements([planned('A')], [])).toEqual([
      { course: 'A', kind: 'prepost', date: '2026-11-29', isEntered: false },
      // 30 November and three months: the last day of February
      { course: 'A', kind: 'follow_up', date: '2027-02-28', isEntered: false },
    ]);
  });

  it('is not what has been measured, and a day that was entered comes before the plan’s', () => {
    const date = '2027-03-05';
    const entered = [{ course: 'A', kind: 'follow_up' as const, date }];
    expect(dueMeasurements([planned('A', { with_prepost: 1 })], entered)).toEqual([
      { course: 'A', kind: 'follow_up', date, isEntered: true },
    ]);
  });

  it('comes last where the plan has no day', () => {
    const rows = [planned('A', { start_date: null, end_date: null }), planned('B')];
    expect(dueMeasurements(rows, []).map(({ course, date }) => [course, date])).toEqual([
      ['B', '2026-11-29'],
      ['B', '2027-02-28'],
      ['A', null],
      ['A', null],
    ]);
  });
});

describe('the settings of evaluations', () => {
  const none = OutcomeSettingsSchema.parse({});

  it('hold one goal of a course, year and measure: the last one entered', () => {
    const goal = { fiscalYear: 2026, course: 'A', goal: 'x', measure: 'post' as const };
    const twice = withLearningGoal(withLearningGoal(none, { ...goal, minimum: 60 }), {
      ...goal,
      minimum: 70,
    });
    expect(twice.learningGoals).toEqual([{ ...goal, minimum: 70 }]);
  });

  it('take a measurement out again', () => {
    const one = { course: 'A', kind: 'prepost' as const, date: '2026-11-17' };
    expect(withoutMeasurement(withMeasurement(none, one), one)).toEqual(none);
  });
});

import { describe, expect, it } from 'vitest';
import {
  goalAttendancesFinding,
  goalCoverageFinding,
  goalPaceFinding,
  goalPlanFinding,
  goalStraightLineFinding,
} from '#lib/findings/goal-findings.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import { outlookRow } from '../charts/training/goal-rows.ts';
import { published, sentences } from './published.ts';

const outlook = (row: Partial<GoalOutlookRow> = {}) => {
  const [one] = published('goals.outlook', outlookRow, [row]);
  if (!one) throw new Error('expected a row');
  return one;
};

describe('a goal against its plan', () => {
  it('is told with what is missing', () => {
    const found = goalPlanFinding(outlook());
    expect(found.values).toEqual({ goal: 'DX推進員', unit: 'people', done: 138, planned: 150 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"DX推進員は計画より12人少ない | DX推進員: 12 fewer than planned"`,
    );
  });

  it('is told with what is more', () => {
    expect(sentences(goalPlanFinding(outlook({ done: 175 })))).toMatchInlineSnapshot(
      `"DX推進員は計画より25人多い | DX推進員: 25 more than planned"`,
    );
  });

  it('is on plan where the difference is less than half a person', () => {
    const found = goalPlanFinding(outlook({ done: 150, planned_to_date: 150.4 }));
    expect(sentences(found)).toMatchInlineSnapshot(`"DX推進員は計画どおり | DX推進員: as planned"`);
  });
});

describe('where the pace leads', () => {
  it('is told beside the target, without a range', () => {
    const found = goalStraightLineFinding(outlook({ low: null, high: null })); // 138 + 138 / 18 · 42
    expect(found?.values).toMatchObject({ target: 500, straightLine: 460, lastYear: 2029 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"今のペースが続くと令和11年度末に460人。目標は500人 | At the present pace 460 by the end of FY2029; the target is 500"`,
    );
  });

  it.each([
    [383.9, 536.1, 'の中'],
    [383.9, 499, 'より上'],
    [501, 600, 'より下'],
  ])('says where the target lies: %d to %d, %s', (low, high, place) => {
    const [ja] = sentences(goalStraightLineFinding(outlook({ low, high }))).split(' | ');
    expect(ja).toBe(`今のペースなら460人。目標500人は予測の幅${place}`);
  });

  it('is not told before the first month', () => {
    const before = outlook({ pace_per_month: null, straight_line: null });
    expect(goalStraightLineFinding(before)).toBeNull();
  });
});

describe('the pace that is needed', () => {
  it('is told with what remains', () => {
    const found = goalPaceFinding(outlook()); // 362 / 42 = 8.62
    expect(sentences(found)).toMatchInlineSnapshot(
      `"残り362人。月8.6人が必要 | 362 to go, 8.6 a month needed"`,
    );
  });

  it('is no more where the target is reached', () => {
    const reached = outlook({ remaining: 0, required_per_month: 0 });
    expect(sentences(goalPaceFinding(reached))).toMatchInlineSnapshot(
      `"目標に達した | The target is reached"`,
    );
  });

  it('is not told once the plan is over', () => {
    expect(goalPaceFinding(outlook({ required_per_month: null }))).toBeNull();
  });
});

describe('the sections of a goal', () => {
  const coverage = (...people: number[]) =>
    published(
      'goals.coverage',
      {
        goal: 'DX推進員',
        division: '総務部',
        section: '総務課',
        people: 0,
        people_at_completion: 0,
      },
      people.map((count, i) => ({ section: `課${i + 1}`, people: count })),
    );

  it('are counted, those with somebody and those without', () => {
    const found = goalCoverageFinding(coverage(2, 0, 1, 0));
    expect(found?.values).toEqual({ goal: 'DX推進員', sections: 4, covered: 2 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"4課のうち2課にDX推進員がいる。残りは2課 | 2 of 4 sections have a DX推進員; 2 do not"`,
    );
  });

  it('may all have somebody', () => {
    expect(sentences(goalCoverageFinding(coverage(2, 1)))).toMatch(/^2課すべてにDX推進員がいる \|/);
  });

  it('are not told where there is none', () => {
    expect(goalCoverageFinding([])).toBeNull();
  });
});

describe('a goal whose unit the plan does not say', () => {
  it('is told in 延べ', () => {
    const found = goalAttendancesFinding(
      outlook({ goal: '全職員', unit: 'unspecified', target: 2500, done_attendances: 726 }),
    );
    expect(found.values).toEqual({ goal: '全職員', attendances: 726, target: 2500 });
    expect(sentences(found)).toMatchInlineSnapshot(
      `"全職員の研修は延べ726人 | 全職員: 726 attendances"`,
    );
  });
});

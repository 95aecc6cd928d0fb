import { describe, expect, test } from 'vitest';
import { courseOf } from '#lib/charts/burn-up-course.ts';
import { goalBurnUp } from '#lib/charts/goal-burn-up.ts';
import { GOAL_DASH } from '#lib/charts/goal-line.ts';
import { drawnTexts, textsOutside, touchingTexts } from './drawn-texts.ts';
import { monthRows, outlookRow, progressRows, steadyMonths } from './training/goal-rows.ts';
import { settingsAt } from './pictured-figure.ts';

const settings = settingsAt(704, 'DX推進員は計画より12人少ない');
const textsOf = (svg: SVGSVGElement) => drawnTexts(svg).map(({ text }) => text);

describe('the course of a goal', () => {
  test('puts the end of September of the second year at month 18', () => {
    const { actual } = courseOf(progressRows, monthRows, outlookRow);
    expect(actual).toHaveLength(19); // 0 and eighteen months
    expect(actual.at(-1)).toEqual({ month: 18, count: 138 });
  });

  test('without months ends each year in March, the present one where the records end', () => {
    const { actual } = courseOf(progressRows, [], outlookRow);
    expect(actual).toEqual([
      { month: 0, count: 0 },
      { month: 12, count: 96 },
      { month: 18, count: 138 },
    ]);
  });

  test('rises by the yearly targets', () => {
    const { plan, target, targetPerYear } = courseOf(progressRows, monthRows, outlookRow);
    expect(plan.map(({ count }) => count)).toEqual([0, 100, 200, 300, 400, 500]);
    expect([target, targetPerYear]).toEqual([500, 100]);
  });
});

describe('the burn-up', () => {
  test('prints target, actual with its gap, and the outlook as the rows say', () => {
    const outlook = { ...outlookRow, straight_line: 383 };
    const texts = textsOf(goalBurnUp(progressRows, { ...settings, months: monthRows, outlook }));
    expect(texts).toEqual(
      expect.arrayContaining([
        '目標 500人',
        '実績 138人',
        '9月末。計画150人より12人少ない',
        '見込み 383人',
      ]),
    );
  });

  test('says nothing of the future when the plan is over', () => {
    const outlook = {
      ...outlookRow,
      as_of: '2030-03-31',
      done: 512,
      planned_to_date: 500,
      months_done: 60,
      months_left: 0,
      straight_line: 512,
    };
    const months = steadyMonths(60, 512);
    const texts = textsOf(goalBurnUp(progressRows, { ...settings, months, outlook }));
    expect(texts.filter((text) => text.startsWith('見込み'))).toEqual([]);
    expect(texts).toContain('3月末。計画500人より12人多い');
  });

  test('shows the plan alone before anything is recorded', () => {
    const rows = progressRows.map((row) => ({ ...row, actual: null, cumulative_actual: null }));
    const texts = textsOf(goalBurnUp(rows, settings));
    expect(texts).toContain('目標 500人');
    expect(texts.filter((text) => text.startsWith('実績'))).toEqual([]);
  });

  test('draws the plan dashed with a hollow diamond at each year’s end', () => {
    const svg = goalBurnUp(progressRows, { ...settings, months: monthRows });
    expect(svg.querySelectorAll(`[stroke-dasharray="${GOAL_DASH}"]`)).toHaveLength(1);
    expect(svg.querySelectorAll('path[d^="M0,-6"]')).toHaveLength(5);
  });

  test('draws the wide and the narrow range, and only where they were computed', () => {
    const areas = (low: number | null, high: number | null) => {
      const outlook = {
        ...outlookRow,
        low,
        high,
        low_50: low && low + 40,
        high_50: high && high - 40,
      };
      const svg = goalBurnUp(progressRows, { ...settings, months: monthRows, outlook });
      return svg.querySelectorAll('[aria-label="area"]').length;
    };
    expect([areas(null, null), areas(384, 536)]).toEqual([0, 2]);
  });

  test.each([0, 3, 60, 138, 200, 350, 480, 520, 900])(
    'keeps its labels apart and inside when %s are reached after any time',
    (done) => {
      for (const months_done of [1, 6, 18, 30, 48, 59]) {
        const outlook = {
          ...outlookRow,
          done,
          months_done,
          planned_to_date: Math.round((500 * months_done) / 60),
          straight_line: (done * 60) / months_done,
        };
        for (const width of [358, 704]) {
          const months = steadyMonths(months_done, done);
          const svg = goalBurnUp(progressRows, { ...settings, width, months, outlook });
          expect(touchingTexts(svg)).toEqual([]);
          expect(textsOutside(svg)).toEqual([]);
          expect(textsOf(svg).some((text) => text.startsWith('実績'))).toBe(true);
        }
      }
    },
  );
});

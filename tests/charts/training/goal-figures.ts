import { goalBurnUp } from '#lib/charts/goal-burn-up.ts';
import { goalByYear } from '#lib/charts/goal-by-year.ts';
import { goalPace } from '#lib/charts/goal-pace.ts';
import { goalTwoCounts } from '#lib/charts/goal-two-counts.ts';
import { sectionCoverage } from '#lib/charts/section-coverage.ts';
import { targetBar } from '#lib/charts/target-bar.ts';
import { coverageRows, monthRows, outlookRow, progressRows, steadyMonths } from './goal-rows.ts';
import type { PicturedFigure } from '../pictured-figure.ts';

const GOAL = 'DX推進員は計画より12人少ない';

const twoCounts = {
  ...outlookRow,
  unit: 'unspecified' as const,
  target: 2500,
  planned_to_date: 750,
  done_attendances: 726,
  done_people: 588,
};
const now = { months: monthRows, outlook: outlookRow };
const ahead = {
  months: steadyMonths(18, 170),
  outlook: {
    ...outlookRow,
    ...{ done: 170, straight_line: 567, low: 480, high: 655, low_50: 531, high_50: 603 },
  },
};
const early = {
  months: monthRows.slice(0, 3),
  outlook: {
    ...outlookRow,
    as_of: '2025-06-30',
    done: 12,
    planned_to_date: 25,
    straight_line: 240,
    ...{ low: null, high: null, low_50: null, high_50: null, months_known: 3 },
  },
};
const late = {
  months: steadyMonths(57, 455),
  outlook: {
    ...outlookRow,
    as_of: '2029-12-31',
    done: 455,
    planned_to_date: 475,
    straight_line: 479,
    ...{ low: 470, high: 488, low_50: 475, high_50: 483, months_known: 57 },
  },
};

const burnUp = (
  name: string,
  widths: readonly number[],
  own: Partial<Parameters<typeof goalBurnUp>[1]>,
): PicturedFigure => ({
  name,
  title: GOAL,
  widths,
  draw: (settings) => goalBurnUp(progressRows, { ...settings, ...own }),
});

const bar = (
  name: string,
  widths: readonly number[],
  own: Partial<Parameters<typeof targetBar>[1]>,
): PicturedFigure => ({
  name,
  title: GOAL,
  widths,
  draw: (settings) => targetBar([outlookRow], { ...settings, ...own }),
});

/** The goals' figures. */
export const GOAL_FIGURES: readonly PicturedFigure[] = [
  burnUp('goal-burn-up', [704, 452, 358], now),
  burnUp('goal-burn-up-this-year', [704], { ...now, scenario: 'this-year' }),
  burnUp('goal-burn-up-required', [704, 358], { ...now, scenario: 'required' }),
  {
    name: 'goal-by-year',
    title: GOAL,
    widths: [704, 358],
    draw: (settings) => goalByYear(progressRows, settings),
  },
  {
    name: 'goal-burn-up-without-target',
    title: GOAL,
    widths: [704],
    draw: (settings) =>
      goalBurnUp(
        progressRows.map((row) => ({ ...row, target: 0, cumulative_target: 0 })),
        { ...settings, ...now },
      ),
  },
  burnUp('goal-burn-up-by-year', [704], { outlook: outlookRow }),
  burnUp('goal-burn-up-ahead', [704, 358], ahead),
  burnUp('goal-burn-up-early', [704, 358], early),
  burnUp('goal-burn-up-late', [704, 358], late),
  {
    name: 'goal-pace',
    title: '残り362人。月8.6人が必要',
    widths: [408, 358],
    draw: (settings) => goalPace([outlookRow], settings),
  },
  bar('target-bar', [196, 160], {}),
  bar('target-bar-thin', [353], { thickness: 8, labels: false }),
  bar('target-bar-heading', [408, 358], { thickness: 18, heading: '修了者（5年間の計画）' }),
  bar('target-bar-people', [408], {
    thickness: 18,
    heading: '実人数（1回以上受けた職員）',
    measure: 'people',
    whole: 2041,
  }),
  {
    name: 'goal-two-counts',
    title: '全職員研修は延べ726人',
    widths: [408, 358],
    draw: (settings) =>
      goalTwoCounts([twoCounts], {
        ...settings,
        attendancesHeading: '延べ受講（5年間の計画）',
        peopleHeading: '実人数（1回以上受けた職員）',
        staff: 2041,
      }),
  },
  {
    name: 'section-coverage',
    title: '101課のうち74課にDX推進員がいる。残りは27課',
    widths: [704, 358],
    draw: (settings) => sectionCoverage(coverageRows, settings),
  },
];

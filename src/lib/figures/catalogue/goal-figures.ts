import { SCENARIOS } from '#lib/domain/training/forecast.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '../figure-context.ts';
import { goalBurnUpFigure } from '../goals/goal-burn-up-figure.ts';
import { goalByYearFigure } from '../goals/goal-by-year-figure.ts';
import { goalCoverageFigure } from '../goals/goal-coverage-figure.ts';
import { goalPaceFigure } from '../goals/goal-pace-figure.ts';
import { goalTotalFigure } from '../goals/goal-total-figure.ts';
import { catalogued, madeOf } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf } from './options.ts';

/** The goal that the options name, else the first; `null` where it is not there. */
export async function askGoal(options: FigureOptions, ask: Ask) {
  const outlooks = await ask('goals.outlook');
  const name = chosenOf(
    options['goal'],
    outlooks.map(({ goal }) => goal),
  );
  const outlook = outlooks.find(({ goal }) => goal === name);
  if (!outlook) return null;
  const progress = (await ask('goals.progress')).filter((row) => row.goal === name);
  return { outlook, progress };
}

const burnUp =
  (says: 'against-plan' | 'straight-line') =>
  async (options: FigureOptions, ask: Ask, context: FigureContext) => {
    const scenario = chosenOf(options['outlook'], SCENARIOS);
    const goal = await askGoal(options, ask);
    if (goal === null || scenario === null) return null;
    const months = (await ask('goals.monthly')).filter((row) => row.goal === goal.outlook.goal);
    return goalBurnUpFigure({ ...goal, months }, says, context, scenario);
  };

/** 概要's goal and 育成目標. */
export const GOAL_FIGURES: readonly CataloguedFigure[] = [
  catalogued('goal-burn-up-straight-line', {
    topic: 'goals',
    kind: 'figure',
    make: burnUp('straight-line'),
  }),
  catalogued('goal-burn-up-against-plan', {
    topic: 'goals',
    kind: 'figure',
    make: burnUp('against-plan'),
  }),
  catalogued('goal-by-year', {
    topic: 'goals',
    kind: 'figure',
    make: madeOf(askGoal, (goal, context) =>
      goalByYearFigure(goal.outlook, goal.progress, context),
    ),
  }),
  catalogued('goal-pace', {
    topic: 'goals',
    kind: 'figure',
    make: madeOf(askGoal, (goal, context) => goalPaceFigure(goal.outlook, context)),
  }),
  catalogued('goal-coverage', {
    topic: 'goals',
    kind: 'figure',
    async make(options, ask, context) {
      const goal = await askGoal(options, ask);
      if (goal === null) return null;
      const { outlook } = goal;
      const rows = (await ask('goals.coverage')).filter((row) => row.goal === outlook.goal);
      return goalCoverageFigure(rows, outlook, context);
    },
  }),
  catalogued('goal-total', {
    topic: 'goals',
    kind: 'figure',
    async make(options, ask, context) {
      const goal = await askGoal(options, ask);
      if (goal === null || goal.outlook.unit !== 'unspecified') return null;
      return goalTotalFigure(goal.outlook, goal.progress, context);
    },
  }),
];

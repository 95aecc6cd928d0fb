import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '../figure-context.ts';
import { aimsFigure } from '../plan/aims-figure.ts';
import { boardFigure } from '../plan/board-figure.ts';
import { planListTable } from '../plan/board-table.ts';
import { capabilityFigure } from '../plan/capability-figure.ts';
import {
  linesOfPlan,
  PLAN_FILTERS,
  PLAN_VALUES,
  planKey,
  plansOf,
  planValues,
  usualPlan,
  type PlanChoice,
} from '../plan/plan-choice.ts';
import type { ShownPlan } from '../plan/plan-rows.ts';
import { catalogued, madeOf } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { isGone } from './options.ts';

/** The lines of the plan that the options name, under their conditions. */
async function askPlan(
  options: FigureOptions,
  ask: Ask,
  { asOf }: FigureContext,
): Promise<ShownPlan | null> {
  const all = await ask('plan.progress');
  const plans = plansOf(all);
  const named = options['plan'];
  const chosen =
    named === undefined
      ? usualPlan(plans, asOf)
      : (plans.find((plan) => planKey(plan) === named) ?? null);
  if (chosen === null) return null;
  const lines = linesOfPlan(all, chosen);
  if (PLAN_FILTERS.some((filter) => isGone(options[filter], planValues(lines, filter))))
    return null;
  const rows = lines.filter((row) =>
    PLAN_FILTERS.every((filter) => {
      const value = options[filter];
      return value === undefined || PLAN_VALUES[filter](row).includes(value);
    }),
  );
  return { ...chosen, rows, all: lines.length };
}

const isOf =
  ({ fiscalYear, plan }: PlanChoice) =>
  (row: { readonly fiscal_year: number; readonly plan: string | null }) =>
    row.fiscal_year === fiscalYear && row.plan === plan;

/** 研修計画. */
export const PLAN_FIGURES: readonly CataloguedFigure[] = [
  catalogued('plan-board', {
    topic: 'plan',
    kind: 'figure',
    make: madeOf(askPlan, boardFigure),
  }),
  catalogued('plan-list', {
    topic: 'plan',
    kind: 'table',
    make: madeOf(askPlan, planListTable),
  }),
  catalogued('plan-capabilities', {
    topic: 'plan',
    kind: 'figure',
    async make(options, ask, context) {
      const shown = await askPlan(options, ask, context);
      if (shown === null) return null;
      return capabilityFigure((await ask('plan.capabilities')).filter(isOf(shown)), context);
    },
  }),
  catalogued('plan-aims', {
    topic: 'plan',
    kind: 'figure',
    async make(options, ask, context) {
      const shown = await askPlan(options, ask, context);
      if (shown === null) return null;
      return aimsFigure((await ask('plan.aims')).filter(isOf(shown)), context);
    },
  }),
];

import type { FigureContext } from '#lib/figures/figure-context.ts';
import { associationFigure } from '#lib/figures/outcomes/association-figure.ts';
import { behaviourFigure } from '#lib/figures/outcomes/behaviour-figure.ts';
import { prepostFigure } from '#lib/figures/outcomes/prepost-figure.ts';
import { reactionFigure } from '#lib/figures/outcomes/reaction-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { OutcomesView } from './outcomes-view.svelte.ts';

/** Every figure of 研修効果, each `null` where there is nothing to draw. */
export function outcomeFigures(view: OutcomesView, { metrics }: Analysis, context: FigureContext) {
  const { fiscalYear, rows } = view;
  if (fiscalYear === null) return null;
  return {
    prepost: prepostFigure(rows.prepost, fiscalYear, context),
    reaction: reactionFigure(rows.reaction, fiscalYear, view.chosen('course'), context),
    behaviour: behaviourFigure(rows.behaviour, fiscalYear, context),
    association: view.isAssociated ? ofDivisions(metrics, context) : null,
  };
}

/** The latest 年度 with a survey and enough 部. */
function ofDivisions(metrics: Analysis['metrics'], context: FigureContext) {
  const association = metrics['outcomes.association'].findLast((row) => row.r !== null);
  const year = association?.fiscal_year;
  const points = metrics['outcomes.association_points'].filter((row) => row.fiscal_year === year);
  const overall = metrics['engagement.overall'].find((row) => row.fiscal_year === year);
  return associationFigure(points, association, overall, context);
}

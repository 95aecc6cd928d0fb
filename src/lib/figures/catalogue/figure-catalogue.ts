import type { CataloguedFigure } from './catalogued-figure.ts';
import { DIVISION_FIGURES } from './division-figures.ts';
import { DRIVER_FIGURES } from './driver-figures.ts';
import { GOAL_FIGURES } from './goal-figures.ts';
import { OUTCOME_FIGURES } from './outcome-figures.ts';
import { PLAN_FIGURES } from './plan-figures.ts';
import { RESPONSE_FIGURES } from './response-figures.ts';
import { SURVEY_FIGURES } from './survey-figures.ts';
import { TRAINING_FIGURES } from './training-figures.ts';

/** Every figure and every numbered table of the pages, in their order. */
export const FIGURES: readonly CataloguedFigure[] = [
  ...SURVEY_FIGURES,
  ...DIVISION_FIGURES,
  ...DRIVER_FIGURES,
  ...RESPONSE_FIGURES,
  ...TRAINING_FIGURES,
  ...PLAN_FIGURES,
  ...OUTCOME_FIGURES,
  ...GOAL_FIGURES,
];

/** A figure of the catalogue by its name; `null` for a name that this version does not know. */
export const figureOf = (id: string): CataloguedFigure | null =>
  FIGURES.find((figure) => figure.id === id) ?? null;

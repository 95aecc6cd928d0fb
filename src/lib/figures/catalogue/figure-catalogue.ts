import type { CataloguedFigure } from './catalogued-figure.ts';
import { DIVISION_FIGURES } from './division-figures.ts';
import { GOAL_FIGURES } from './goal-figures.ts';
import { SURVEY_FIGURES } from './survey-figures.ts';
import { TRAINING_FIGURES } from './training-figures.ts';

/** Every figure and every numbered table of the pages, in their order. */
export const FIGURES: readonly CataloguedFigure[] = [
  ...SURVEY_FIGURES,
  ...DIVISION_FIGURES,
  ...TRAINING_FIGURES,
  ...GOAL_FIGURES,
];

/** A figure of the catalogue by its name; `null` for a name that this version does not know. */
export const figureOf = (id: string): CataloguedFigure | null =>
  FIGURES.find((figure) => figure.id === id) ?? null;

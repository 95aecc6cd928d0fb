import type { ChartSettings } from '#lib/charts/chart-settings.ts';
import { ABILITY_FIGURES } from './plan/ability-figures.ts';
import { DIVISION_FIGURES } from './division-figures.ts';
import { GOAL_FIGURES } from './training/goal-figures.ts';
import { LEGEND_PICTURES } from './legend-pictures.ts';
import { OUTCOME_FIGURES } from './training/outcome-figures.ts';
import { settingsAt } from './pictured-figure.ts';
import { PLAN_FIGURES } from './plan/plan-figures.ts';
import { RELATION_FIGURES } from './relation-figures.ts';
import { ITEMS, ofItems, SURVEY_FIGURES } from './survey-figures.ts';
import { TRAINING_FIGURES } from './training/training-figures.ts';

/** All settings of a figure of items. */
export const itemSettings = (width: number) => ({ ...settingsAt(width, ITEMS), ...ofItems });

/** One figure at one width: what a file of the gallery shows. */
export type Picture = {
  readonly file: string;
  readonly name: string;
  readonly width: number;
  /** Draws it, with other settings where a test asks for them. */
  readonly draw: (other?: Partial<ChartSettings>) => SVGSVGElement;
};

/** Every picture of the gallery; the number in its file name is its width. */
export const gallery: readonly Picture[] = [
  ...SURVEY_FIGURES,
  ...RELATION_FIGURES,
  ...TRAINING_FIGURES,
  ...GOAL_FIGURES,
  ...PLAN_FIGURES,
  ...ABILITY_FIGURES,
  ...OUTCOME_FIGURES,
  ...DIVISION_FIGURES,
  ...LEGEND_PICTURES,
].flatMap(({ name, title, widths, draw }) =>
  widths.map((width) => ({
    file: `${name}-${width}`,
    name,
    width,
    draw: (other = {}) => draw({ ...settingsAt(width, title), ...other }),
  })),
);
